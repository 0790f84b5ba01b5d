package io.github.softmaxreport;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.report.Former;
import io.github.softmaxreport.report.PreparedTemplates;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.report.TemplatePlaces;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.site.Constants;
import io.github.softmaxreport.site.ParsedPages;
import io.github.softmaxreport.site.SiteCheck;
import io.github.softmaxreport.site.SiteFolder;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A site's files with the outcome of their own check among them. */
final class Publication {
    private final TemplateFolders templates;
    private final Constants constants;
    private final Map<String, String> settings;
    private final Report report;
    private final List<SiteFile> data;
    private List<SiteFile> pages;
    private DataTable counted;

    /**
     * Renders all pages.
     *
     * @param exports the results for machines
     * @param others SHA-256 of what pages are made of besides the templates
     */
    Publication(
            StudyResult result,
            Findings findings,
            List<SiteFile> exports,
            List<Figure> figures,
            PreparedTemplates prepared,
            String others) {
        counted = prepared.former().counted();
        templates = prepared.folders();
        constants = Lint.constants(templates);
        settings = prepared.outline()
                .settings(
                        result.experiments().stream().map(ExperimentResult::id).toList());
        data = new ArrayList<>(exports);
        figures.stream().flatMap(figure -> figure.files().stream()).distinct().forEach(data::add);
        report = new Report(
                result, findings, figures, prepared, result.failures().isEmpty() ? others : "");
        pages = report.write(counted);
    }

    /** What the next report of the site is expected to come to. */
    Former outcome() {
        return report.outcome(counted);
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

    /**
     * Writes the site into its folder, where it takes the place of the old one if it passes its check.
     *
     * @param parsed pages that are known already
     */
    CheckResult into(SiteFolder site, ParsedPages parsed) {
        CheckResult check = check(parsed);
        if (!check.table().equals(counted)) {
            counted = check.table();
            pages = report.write(counted);
            check = check(parsed);
        }
        if (check.passed() && !check.table().equals(counted)) {
            throw new IllegalStateException("the page that tells of the checks changed what they look at");
        }
        site.write(files());
        if (check.passed()) {
            site.requireWritten(files());
            site.publish();
        }
        return check;
    }

    private CheckResult check(ParsedPages parsed) {
        TemplatePlaces places = new TemplatePlaces(templates);
        return SiteCheck.of(files(), parsed, settings, constants, places::of).placed(places::holding);
    }
}
