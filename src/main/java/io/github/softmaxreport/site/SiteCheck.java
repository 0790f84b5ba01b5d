package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SiteFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The site's check of itself, to be passed before it is published. */
public final class SiteCheck {
    private SiteCheck() {}

    /** One look at the whole site. */
    @FunctionalInterface
    private interface Check {
        void look(StagedSite site, Tally tally);
    }

    private record Named(String name, Check check) {}

    /**
     * Looks at everything and reports every problem at once.
     *
     * @param files all files of the site, for example {@link SiteFolder#staged()}
     * @param experiments ids of those that need a page
     */
    public static CheckResult of(Collection<SiteFile> files, Collection<String> experiments) {
        StagedSite site = new StagedSite(files);
        List<CheckCount> counts = new ArrayList<>();
        List<SiteProblem> problems = new ArrayList<>();
        for (Named named : checks(experiments)) {
            Tally tally = new Tally();
            named.check().look(site, tally);
            counts.add(tally.count(named.name()));
            problems.addAll(tally.problems());
        }
        return new CheckResult(counts, problems);
    }

    private static List<Named> checks(Collection<String> experiments) {
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
                new Named("Every experiment has a page", (site, tally) -> {
                    for (String id : experiments) {
                        String page = "experiments/" + id + ".html";
                        tally.that(site.has(page), page, "is missing: the experiment " + id + " needs a page");
                    }
                }),
                new Named("Files are not too large", SizeChecks::sizes));
    }
}
