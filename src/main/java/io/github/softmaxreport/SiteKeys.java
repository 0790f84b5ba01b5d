package io.github.softmaxreport;

import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.report.Former;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.store.Bytecode;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.study.StudyResult;
import java.nio.file.Path;
import java.util.List;

/** What determines the parts of a site. The same JVM makes the same of the same. */
final class SiteKeys {
    private SiteKeys() {}

    /** Reads the classes that make figures and pages, which another build may replace while the program runs. */
    static String code() {
        return Bytecode.sha256(Report.class, Figures.class);
    }

    /**
     * Of its figures.
     *
     * @param study the file that asks for them, for messages
     * @param exports the results, as machines read them
     */
    static Key figures(Path study, List<SiteFile> exports) {
        return Key.of("figures", "figures of " + study)
                .and("code", Bytecode.sha256(Figures.class))
                .and("java", java())
                .and(
                        "libraries",
                        Figures.libraries().stream().map(Bytecode::library).toList())
                .and("results", exports.stream().map(SiteFile::sha256).toList());
    }

    /**
     * Of its pages, but for the templates: SHA-256.
     *
     * @param code that makes them
     * @param figures key of the figures; results are part of it
     */
    static String pages(String code, StudyResult result, Key figures) {
        return Key.of("pages", "pages")
                .and("code", code)
                .and("libraries", ClassPath.libraries())
                .and("figures", figures.digest())
                .and("study", result.study())
                .digest();
    }

    /** Of what is remembered of it. */
    static Key former(Path output) {
        return Key.of("report", "report in " + output)
                .and("site", output)
                .and("code", Bytecode.sha256(Former.class, Report.translator()))
                .and("library", Bytecode.library(Report.library()))
                .and("java", java());
    }

    private static String java() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }
}
