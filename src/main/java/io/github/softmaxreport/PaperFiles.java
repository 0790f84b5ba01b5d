package io.github.softmaxreport;

import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.export.CrateJson;
import io.github.softmaxreport.export.ResultsReader;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.export.TidyTables;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.figures.Panel;
import io.github.softmaxreport.figures.Paper;
import io.github.softmaxreport.figures.Typeface;
import io.github.softmaxreport.paper.BibTex;
import io.github.softmaxreport.paper.LatexTables;
import io.github.softmaxreport.site.PublishedFolder;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a paper takes from a site. */
final class PaperFiles {
    private PaperFiles() {}

    /**
     * All of them, always in the same order: tables in LaTeX, figures, results, weights, how to cite, what it all is.
     *
     * @param typeface of the figures, installed before anything else used AWT
     * @throws io.github.softmaxreport.config.UserError if the site is not whole
     */
    static List<SiteFile> of(PublishedFolder site, Typeface typeface) {
        StudyResult result = ResultsReader.read(site);
        TitleBlock report = result.study().report();
        List<SiteFile> files = new ArrayList<>(LatexTables.of(site));
        Figures.of(result, new Paper(typeface)).stream()
                .flatMap(figure -> figure.panels().stream())
                .map(Panel::light)
                .distinct()
                .forEach(files::add);
        files.addAll(TidyTables.of(result));
        Stream.of(ResultsReader.FILE, "data/results.schema.json")
                .flatMap(path -> copy(site, path, path))
                .forEach(files::add);
        site.paths("data/figures").stream()
                .flatMap(path -> copy(site, path, path))
                .forEach(files::add);
        result.experiments().stream()
                .flatMap(experiment -> site.paths("data/" + experiment.id()).stream())
                .filter(path -> path.endsWith(".npy"))
                .flatMap(path -> copy(site, path, path.replaceFirst("^data/", "weights/")))
                .forEach(files::add);
        files.add(BibTex.of(report));
        files.add(CrateJson.of(report, List.copyOf(files), Version.current()));
        return files;
    }

    private static Stream<SiteFile> copy(PublishedFolder site, String from, String to) {
        return site.bytes(from).map(bytes -> new SiteFile(to, bytes)).stream();
    }
}
