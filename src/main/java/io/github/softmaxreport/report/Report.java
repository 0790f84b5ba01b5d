package io.github.softmaxreport.report;

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
    private static final String INDEX = "index.html";
    private static final String SETTING = "experiment.html";
    private static final String PART_TWO = "exercise-2.html";
    private static final String GRADIENTS = "gradient-check.html";
    private static final String REPRODUCIBILITY = "reproducibility.html";
    private static final String NOT_FOUND = "404.html";
    private static final Set<String> LAYOUTS = Set.of(INDEX, SETTING, PART_TWO, GRADIENTS, REPRODUCIBILITY, NOT_FOUND);

    private final TemplateFolders folders;
    private final Templates templates;
    private final Markdown markdown;
    private final List<Figure> figures;
    private final StudyView study;
    private final CrossReferences references;
    private final List<BonusView> bonus;
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
        references = new CrossReferences(words);
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
        bonus = BonusView.of(result, findings, number, words);
        shared.put("bonus", bonus);
        bonus.forEach(part -> shared.put("drawn", new BonusFigureView(part, number)));
    }

    /**
     * Reads layouts, prose and words, which needs no results.
     *
     * @throws UserError that names every template which is missing or can't be read
     */
    public static PreparedTemplates prepare(TemplateFolders folders) {
        return PreparedTemplates.of(folders, LAYOUTS);
    }

    /**
     * All pages, and the files in {@code static} of the templates as they are. The figures' pictures and the data
     * that pages link to are not among them.
     *
     * @param checks what the site's check of itself looked at; when called again, only this is another one
     * @throws UserError where a template is missing or wrong, with its file and line
     */
    public List<SiteFile> write(DataTable checks) {
        shared.put("checks", DataRows.of(checks));
        if (pages.isEmpty()) {
            renderAll(path -> true);
            renderAll(references.complete()::contains);
            templates.refuseUnused();
        } else {
            render(REPRODUCIBILITY, REPRODUCIBILITY, Map.of());
        }
        List<SiteFile> files = new ArrayList<>(pages.values());
        files.add(record.list(files).file());
        files.add(checks.file("data/checks.json"));
        folders.under("static").forEach((path, file) -> files.add(unchanged(path, file)));
        return List.copyOf(files);
    }

    /** @param wanted tells which pages, by their paths */
    private void renderAll(Predicate<String> wanted) {
        render(INDEX, INDEX, Map.of(), wanted);
        List<SettingView> settings = study.settings();
        for (int i = 0; i < settings.size(); i++) {
            Map<String, Object> subject = new LinkedHashMap<>();
            subject.put("setting", settings.get(i));
            subject.put("previous", settings.subList(Math.max(0, i - 1), i));
            subject.put("next", settings.subList(i + 1, Math.min(settings.size(), i + 2)));
            render(SETTING, settings.get(i).path(), subject, wanted);
        }
        for (BonusView part : bonus) {
            render(PART_TWO, PART_TWO, Map.of("part", part), wanted);
        }
        render(GRADIENTS, GRADIENTS, Map.of(), wanted);
        render(REPRODUCIBILITY, REPRODUCIBILITY, Map.of(), wanted);
        render(NOT_FOUND, NOT_FOUND, Map.of(), wanted);
    }

    private void render(String layout, String path, Map<String, Object> subject, Predicate<String> wanted) {
        if (wanted.test(path)) {
            render(layout, path, subject);
        }
    }

    private void render(String layout, String path, Map<String, Object> subject) {
        references.enter(path);
        record.enter(path);
        Map<String, Object> variables = new LinkedHashMap<>(shared);
        variables.putAll(subject);
        Prose prose = new Prose(templates, markdown, record, variables);
        variables.put("prose", prose);
        variables.put("page", new PageView(path, figures, study, prose));
        String html = Markup.slim(templates.render(layout, variables)).strip() + "\n";
        pages.put(path, SiteFile.text(path, html));
    }

    private static SiteFile unchanged(String path, Path file) {
        try {
            return new SiteFile(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + e, e);
        }
    }
}
