package io.github.softmaxreport.report;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a study as documents to select from. */
final class Pages {
    /** The project's own. */
    static final TemplateFolders TEMPLATES = new TemplateFolders(List.of(Path.of("templates")));

    /** In place of the outcome of a site's check. */
    static final DataTable NO_CHECKS = new DataTable(List.of("check"), List.of());

    private static final Map<String, Document> STANDARD = of(Fixtures.study());

    private Pages() {}

    /** The pages of the standard study, rendered once for all tests; only to be read. */
    static Map<String, Document> standard() {
        return STANDARD;
    }

    static List<SiteFile> files(StudyResult study) {
        return new Report(study, Findings.of(study), Fixtures.figures(study), Report.prepare(TEMPLATES))
                .write(NO_CHECKS);
    }

    /** By path. */
    static Map<String, Document> of(StudyResult study) {
        Map<String, Document> pages = new LinkedHashMap<>();
        for (SiteFile file : files(study)) {
            if (file.path().endsWith(".html")) {
                pages.put(file.path(), Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)));
            }
        }
        return pages;
    }

    static Document index(StudyResult study) {
        return Jsoup.parse(text(files(study), "index.html"));
    }

    static String text(List<SiteFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
