package io.github.softmaxreport.site;

import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The site's check of itself, to be passed before it is published. */
public final class SiteCheck {
    private SiteCheck() {}

    /** One look at the whole site. */
    @FunctionalInterface
    private interface Check {
        void look(StagedSite site, Tally tally);
    }

    private record Named(String name, Check check) {}

    private record Looked(CheckCount count, List<SiteProblem> problems) {
        static Looked at(StagedSite site, Named named) {
            Tally tally = new Tally();
            named.check().look(site, tally);
            return new Looked(tally.count(named.name()), tally.problems());
        }
    }

    /**
     * Looks at everything, on as many threads as parallel streams have here, and reports every problem at once.
     *
     * @param files all files of the site
     * @param settings for the id of each experiment the path of its page; empty where it needs none
     * @param constants numerals that need no source
     * @param place tells for a numeral and the sentence around it where they stand in the templates
     */
    public static CheckResult of(
            Collection<SiteFile> files,
            Map<String, String> settings,
            Constants constants,
            BinaryOperator<String> place) {
        return of(files, new ParsedPages(), settings, constants, place);
    }

    /**
     * The same.
     *
     * @param parsed pages that are known already; others come to it
     */
    public static CheckResult of(
            Collection<SiteFile> files,
            ParsedPages parsed,
            Map<String, String> settings,
            Constants constants,
            BinaryOperator<String> place) {
        StagedSite site = new StagedSite(files, parsed);
        List<CheckCount> counts = new ArrayList<>();
        List<SiteProblem> problems = new ArrayList<>();
        checks(settings, new NumberChecks(constants, place)).parallelStream()
                .map(named -> Looked.at(site, named))
                .toList()
                .forEach(looked -> {
                    counts.add(looked.count());
                    problems.addAll(looked.problems());
                });
        return new CheckResult(counts, problems);
    }

    /** The table of checks of a site that was not looked at yet. */
    public static DataTable notYet() {
        NumberChecks numbers = new NumberChecks(new Constants(List.of()), (numeral, sentence) -> "");
        return CheckResult.table(checks(Map.of(), numbers).stream()
                .map(named -> new CheckCount(named.name(), 0, 0))
                .toList());
    }

    private static List<Named> checks(Map<String, String> settings, NumberChecks numbers) {
        return List.of(
                new Named("Pages are well-formed HTML", PageChecks::wellFormed),
                new Named("Pages have one main heading, a language and a title", PageChecks::outline),
                new Named("Ids are unique on their page", PageChecks::ids),
                new Named("Labels and descriptions refer to elements of their page", PageChecks::idReferences),
                new Named("No event handlers in attributes", PageChecks::eventHandlers),
                new Named("Links lead to a file and a place that exist", LinkChecks::links),
                new Named("Nothing is loaded from elsewhere", LinkChecks::resources),
                new Named("Images state the size that they have", ImageChecks::sizes),
                new Named("Images have an alternative text", ImageChecks::alternativeTexts),
                new Named("Different images have different alternative texts", ImageChecks::distinctTexts),
                new Named("Figures have a caption", ImageChecks::captions),
                new Named(
                        "Every experiment has a page",
                        (site, tally) -> settings.forEach((id, page) -> {
                            if (!page.isEmpty()) {
                                tally.that(site.has(page), page, "is missing: the experiment " + id + " needs a page");
                            }
                        })),
                new Named("Numerals in the text are bound to a source or are constants", numbers::text),
                new Named("Numerals in titles and alternative texts are, too", numbers::plainTexts),
                new Named("Bound numbers are those of results.json", SourceChecks::sources),
                new Named("Tables of data are those of their files", SourceChecks::tables),
                new Named("Sections, figures, tables and settings have one name each", LabelChecks::labels),
                new Named("Files are not too large", (site, tally) -> SizeChecks.sizes(site, tally, settings.size())));
    }
}
