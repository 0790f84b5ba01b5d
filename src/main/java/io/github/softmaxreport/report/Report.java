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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the pages: layouts and prose from a templates folder, filled with results. */
public final class Report {
    private final TemplateFolders folders;
    private final Templates templates;
    private final Markdown markdown;
    private final List<Figure> figures;
    private final Subjects subjects;
    private final MadePages outline;
    private final Rounds rounds;
    private final List<Target> expected;
    private final ChecksView checks = new ChecksView();
    private final PageFiles pages = new PageFiles();
    private final TemplateDigests digests;
    private final String made;
    private final FormerPages former;

    /** A report of which no page is that of another one. */
    public Report(StudyResult result, Findings findings, List<Figure> figures, PreparedTemplates prepared) {
        this(result, findings, figures, prepared, "");
    }

    /**
     * Everything that the pages say but the outcome of the site's checks.
     *
     * @param prepared layouts, prose and style
     * @param others SHA-256 of everything else that pages are made of: results, figures and the program; empty if that is
     *     not known
     * @throws UserError where a template is wrong, with its file and line
     */
    public Report(
            StudyResult result, Findings findings, List<Figure> figures, PreparedTemplates prepared, String others) {
        digests = prepared.digests();
        made = others.isEmpty() ? "" : others + " " + digests.common();
        former = new FormerPages(prepared.former(), made, digests);
        folders = prepared.folders();
        templates = prepared.templates();
        markdown = prepared.markdown();
        this.figures = List.copyOf(figures);
        subjects = Subjects.of(result, findings, prepared.words());
        outline = MadePages.of(
                prepared.outline(),
                subjects.study(),
                subjects.bonus(),
                folders.under("static").keySet());
        rounds = new Rounds(
                outline.all(),
                new CrossReferences(
                        prepared.words(),
                        prepared.outline().settings(subjects.study().ids())),
                new Renderer(),
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
        if (pages.none()) {
            rounds.render(expected);
            templates.refuseUnused(pages.templates());
        } else {
            rounds.again(Set.copyOf(checks.readers()));
        }
        List<SiteFile> files = outline.all().stream()
                .map(page -> pages.page(page.path()))
                .collect(Collectors.toCollection(ArrayList::new));
        files.add(pages.numbers(files).file());
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
        boolean known = !made.isEmpty()
                && TemplateDigests.of(folders).common().equals(digests.common()); // and was so all the time
        List<String> repeatable = !known
                ? List.of()
                : outline.all().stream()
                        .map(MadePages.Page::path)
                        .filter(path ->
                                rounds.settled(path) && !checks.readers().contains(path))
                        .toList();
        return new Former(
                counted,
                rounds.targets(),
                markdown.translated(!pages.repeated().isEmpty()),
                known ? made : "",
                pages.former(repeatable, rounds.definitions()));
    }

    /** Paths of pages that are those of the last report. */
    Set<String> repeated() {
        return pages.repeated();
    }

    private final class Renderer implements Rounds.Renderer {
        @Override
        public void render(MadePages.Page page, CrossReferences told) {
            StringBuilder html = new StringBuilder();
            Map<String, String> madeOf = templates.noting(() -> html.append(filled(page, told)));
            pages.keep(page.path(), html.toString(), madeOf);
        }

        @Override
        public boolean repeat(MadePages.Page page, CrossReferences told) {
            Optional<FormerPage> same = former.find(page.path()).filter(before -> told.repeats(before.defined()));
            same.ifPresent(pages::repeat);
            return same.isPresent();
        }
    }

    private String filled(MadePages.Page page, CrossReferences told) {
        Map<String, Object> variables = new LinkedHashMap<>(subjects.variables());
        variables.putAll(page.subject());
        variables.put("ref", told);
        variables.put("checks", checks.on(page.path()));
        Prose prose = new Prose(templates, markdown, pages.begin(page.path()), variables);
        PageView view = new PageView(page, outline, figures, subjects.study(), prose);
        variables.put("prose", prose);
        variables.put("page", view);
        variables.put("show", new ShowView(view, templates, variables));
        return Markup.slim(templates.render(page.outline().layout(), variables)).strip() + "\n";
    }

    private static SiteFile unchanged(String path, Path file) {
        try {
            return new SiteFile(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + e, e);
        }
    }
}
