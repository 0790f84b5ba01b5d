package io.github.softmaxreport;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.report.TemplatePlaces;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.site.Constants;
import io.github.softmaxreport.site.SiteCheck;
import io.github.softmaxreport.site.SiteFolder;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A site's files with the outcome of their own check among them. */
final class Publication {
    private final TemplateFolders templates;
    private final Constants constants;
    private final List<String> experiments;
    private final Report report;
    private final List<SiteFile> data;
    private List<SiteFile> pages;

    /**
     * Renders all pages.
     *
     * @param exports the results for machines
     */
    Publication(
            StudyResult result,
            Findings findings,
            List<SiteFile> exports,
            List<Figure> figures,
            TemplateFolders templates) {
        this.templates = templates;
        constants = Lint.constants(templates);
        experiments = result.experiments().stream().map(ExperimentResult::id).toList();
        data = new ArrayList<>(exports);
        figures.stream().flatMap(figure -> figure.files().stream()).distinct().forEach(data::add);
        report = new Report(result, findings, figures, templates);
        pages = report.write(SiteCheck.notYet());
    }

    /** What a site of these results finds. */
    static Findings findings(StudyResult result) {
        return Findings.of(result).on(result, Figures.planned(result));
    }

    /** The files as they are now. */
    private List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>(pages);
        files.addAll(data);
        return files;
    }

    /** Writes the site into its folder, where it takes the place of the old one if it passes its check. */
    CheckResult into(SiteFolder site) {
        DataTable counted = check(files()).table();
        pages = report.write(counted);
        files().forEach(site::write);
        CheckResult check = check(site.staged());
        if (check.passed() && !check.table().equals(counted)) {
            throw new IllegalStateException("the page that tells of the checks changed what they look at");
        }
        if (check.passed()) {
            site.publish();
        }
        return check;
    }

    private CheckResult check(Collection<SiteFile> files) {
        return SiteCheck.of(files, experiments, constants, new TemplatePlaces(templates)::of);
    }
}
