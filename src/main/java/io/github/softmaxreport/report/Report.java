package io.github.softmaxreport.report;

import com.vladsch.flexmark.parser.Parser;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes the pages: layouts and prose from a templates folder, filled with results. */
public final class Report {
    private final TemplateFolders folders;
    private final Templates templates;
    private final Markdown markdown;
    private final List<Figure> figures;
    private final StudyView study;
    private final MadePages outline;
    private final Rounds rounds;
    private final List<Target> expected;
    private final ChecksView checks = new ChecksView();
    private final NumberRecord record = new NumberRecord();
    private final Map<String, Object> shared = new LinkedHashMap<>();
    private final Map<String, SiteFile> pages = new ConcurrentHashMap<>();

    /**
     * Everything that the pages say but the outcome of the site's checks.
     *
     * @param prepared layouts, prose and style
     * @throws UserError where a template is wrong, with its file and line
     */
    public Report(StudyResult result, Findings findings, List<Figure> figures, PreparedTemplates prepared) {
        folders = prepared.folders();
        templates = prepared.templates();
        markdown = prepared.markdown();
        this.figures = List.copyOf(figures);
        Words words = prepared.words();
        Numbers number = new Numbers(result, findings, words);
        study = StudyView.of(result, number, words);
        shared.put("files", new DataFilesView(result, number, words));
        shared.put("study", study);
        shared.put("number", number);
        shared.put("words", words);
        shared.put("finding", new FindingsView(findings, number));
        shared.put(
                "compared",
                new ComparedView(findings.comparisons(), study.ids(), findings.highestTestAccuracy(), number));
        GradientView gradient = new GradientView(
                result.gradientCheck(),
                result.study().gradientVerification(),
                study.settings().get(0),
                number);
        shared.put("gradient", gradient);
        shared.put("steps", new StepsView(gradient));
        shared.put("seen", new SeenView(study, number));
        shared.put("published", new PublishedView(result, number, words));
        shared.put("claims", new ClaimsView(findings.claims(), study, number, words));
        shared.put("requirements", RequirementView.of(findings, number));
        shared.put("failures", FailureView.of(result.failures(), number));
        List<BonusView> bonus = BonusView.of(result, findings, number, words);
        shared.put("bonus", bonus);
        bonus.forEach(part -> shared.put("drawn", new BonusFigureView(part, number)));
        outline = MadePages.of(
                prepared.outline(), study, bonus, folders.under("static").keySet());
        rounds = new Rounds(
                outline.all(),
                new CrossReferences(words, prepared.outline().settings(study.ids())),
                this::render,
                folders.file(""));
        expected = prepared.former().targets();
    }

    /**
     * Reads layouts, prose and words, which needs no results.
     *
     * @throws UserError that names every template which is missing or can't be read
     */
    public static PreparedTemplates prepare(TemplateFolders folders) {
        return prepare(folders, Former.none(new DataTable(List.of(), List.of())));
    }

    /**
     * The same, with what the last report came to, which spares time.
     *
     * @param former of a program with the same {@link #translator} and {@link #library}, on the same JVM
     */
    public static PreparedTemplates prepare(TemplateFolders folders, Former former) {
        return PreparedTemplates.of(folders, former);
    }

    /** Our class that makes HTML of Markdown. */
    public static Class<?> translator() {
        return Markdown.class;
    }

    /** A class of the library that it does so with. */
    public static Class<?> library() {
        return Parser.class;
    }

    /**
     * All pages, and the files in {@code static} of the templates as they are. The figures' pictures and the data
     * that pages link to are not among them.
     *
     * @param counted what the site's check of itself looked at; when called again, only this is another one
     * @throws UserError where a template is missing or wrong, with its file and line
     */
    public List<SiteFile> write(DataTable counted) {
        checks.replace(counted);
        if (pages.isEmpty()) {
            rounds.render(expected);
            templates.refuseUnused();
        } else {
            rounds.again(Set.copyOf(checks.readers()));
        }
        List<SiteFile> files = outline.all().stream()
                .map(page -> Objects.requireNonNull(pages.get(page.path())))
                .collect(Collectors.toCollection(ArrayList::new));
        files.add(record.list(files).file());
        files.add(counted.file("data/checks.json"));
        folders.under("static").forEach((path, file) -> files.add(unchanged(path, file)));
        return List.copyOf(files);
    }

    /**
     * What it came to, once the pages are written.
     *
     * @param counted what the check of the site looked at
     */
    public Former outcome(DataTable counted) {
        return new Former(counted, rounds.targets(), markdown.translated());
    }

    private void render(MadePages.Page page, CrossReferences told) {
        Map<String, Object> variables = new LinkedHashMap<>(shared);
        variables.putAll(page.subject());
        variables.put("ref", told);
        variables.put("checks", checks.on(page.path()));
        Prose prose = new Prose(templates, markdown, record.enter(page.path()), variables);
        PageView view = new PageView(page, outline, figures, study, prose);
        variables.put("prose", prose);
        variables.put("page", view);
        variables.put("show", new ShowView(view, templates, variables));
        String html = Markup.slim(templates.render(page.outline().layout(), variables))
                        .strip() + "\n";
        pages.put(page.path(), SiteFile.text(page.path(), html));
    }

    private static SiteFile unchanged(String path, Path file) {
        try {
            return new SiteFile(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + e, e);
        }
    }
}
