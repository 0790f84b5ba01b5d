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
import java.util.Set;
import java.util.function.Predicate;

/** Writes the pages: layouts and prose from a templates folder, filled with results. */
public final class Report {
    /** The project's own templates need one or two. */
    private static final int MOST_ROUNDS = 6;

    private final TemplateFolders folders;
    private final Templates templates;
    private final Markdown markdown;
    private final List<Figure> figures;
    private final StudyView study;
    private final CrossReferences references;
    private final List<Target> expected;
    private final MadePages outline;
    private final ChecksView checks;
    private final NumberRecord record = new NumberRecord();
    private final Map<String, Object> shared = new LinkedHashMap<>();
    private final Map<String, SiteFile> pages = new LinkedHashMap<>();

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
        references = new CrossReferences(words, prepared.outline().settings(study.ids()));
        expected = prepared.former().targets();
        shared.put("files", new DataFilesView(result, number, words));
        shared.put("study", study);
        shared.put("number", number);
        shared.put("words", words);
        shared.put("ref", references);
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
        checks = new ChecksView(references::page);
        shared.put("checks", checks);
        outline = MadePages.of(
                prepared.outline(), study, bonus, folders.under("static").keySet());
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
            renderAll();
            templates.refuseUnused();
        } else {
            render(Set.copyOf(checks.readers())::contains);
        }
        List<SiteFile> files = new ArrayList<>(pages.values());
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
        return new Former(counted, references.targets(), markdown.translated());
    }

    /** What the last report says may lead a template astray; then this one is made as if there had been none. */
    private void renderAll() {
        try {
            renderAll(expected);
        } catch (UserError e) {
            if (expected.isEmpty()) {
                throw e;
            }
            renderAll(List.of());
        }
    }

    private void renderAll(List<Target> first) {
        List<Target> next = first;
        int rounds = 0;
        do {
            if (rounds++ == MOST_ROUNDS) {
                throw new UserError(
                        folders.file("") + ": the numbers of sections, figures and tables come to no end, as a"
                                + " template that asks by ref.known defines what another answer depends on");
            }
            references.start(next);
            render(path -> true);
            next = references.targets();
        } while (!references.agree());
        render(references.complete()::contains);
    }

    /** @param wanted tells which pages, by their paths */
    private void render(Predicate<String> wanted) {
        outline.all().stream().filter(page -> wanted.test(page.path())).forEach(this::render);
    }

    private void render(MadePages.Page page) {
        references.enter(page.path());
        record.enter(page.path());
        Map<String, Object> variables = new LinkedHashMap<>(shared);
        variables.putAll(page.subject());
        Prose prose = new Prose(templates, markdown, record, variables);
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
