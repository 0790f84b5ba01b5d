package io.github.softmaxreport.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every address of the site leads somewhere, also from a folder opened from disk; nothing is fetched from another host. */
final class LinkChecks {
    private static final Pattern CSS_ADDRESS =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s][^)\\s]*))");
    /** Relations that browsers don't fetch. */
    private static final Set<String> MERE_LINKS = Set.of("canonical", "license", "author", "me", "alternate");

    private LinkChecks() {}

    /** What is followed by a click may lead to the web. */
    static void links(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            tally.that(page.select("base").isEmpty(), path, "has a base element, which moves all its links");
            for (Element link : page.select("a[href], area[href], link[href]")) {
                if (!isFetched(link)) {
                    Address address = Address.of(path, link.attr("href"));
                    if (address.kind() != Address.Kind.WEB) {
                        checkInside(site, tally, path, link.attr("href"), address);
                    }
                }
            }
        });
    }

    /** What is fetched with a page must be in the site. */
    static void resources(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> fetchedBy(page).forEach(text -> checkResource(site, tally, path, text)));
        for (String path : site.paths()) {
            if (path.endsWith(".css")) {
                cssAddresses(site.text(path)).forEach(text -> checkResource(site, tally, path, text));
            }
        }
    }

    /** Addresses of all that a browser loads to show this page, in its own words. */
    static List<String> fetchedBy(Document page) {
        Stream<String> sources = Stream.of("src", "poster", "data")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
        Stream<String> sets =
                page.select("[srcset]").eachAttr("srcset").stream().flatMap(LinkChecks::candidates);
        Stream<String> links =
                page.select("link[href]").stream().filter(LinkChecks::isFetched).map(link -> link.attr("href"));
        Stream<String> parts = page.select("use[href], image[href]").eachAttr("href").stream();
        Stream<String> styles = Stream.concat(
                        page.select("style").stream().map(Element::data),
                        page.select("[style]").eachAttr("style").stream())
                .flatMap(css -> cssAddresses(css).stream());
        return Stream.of(sources, sets, links, parts, styles).flatMap(s -> s).toList();
    }

    /** The addresses of a srcset, without their descriptors. */
    private static Stream<String> candidates(String set) {
        return Arrays.stream(set.split(",", -1))
                .map(candidate -> candidate.strip().split("\\s+", -1)[0]);
    }

    private static boolean isFetched(Element element) {
        return element.tagName().equals("link")
                && Arrays.stream(element.attr("rel").split("\\s+", -1)).noneMatch(MERE_LINKS::contains);
    }

    private static List<String> cssAddresses(String css) {
        return CSS_ADDRESS
                .matcher(css)
                .results()
                .map(match -> Stream.of(1, 2, 3)
                        .map(match::group)
                        .filter(g -> g != null)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static void checkResource(StagedSite site, Tally tally, String page, String text) {
        Address address = Address.of(page, text);
        if (address.kind() == Address.Kind.WEB) {
            tally.that(false, page, "loads " + text + " from another host");
        } else {
            checkInside(site, tally, page, text, address);
        }
    }

    private static void checkInside(StagedSite site, Tally tally, String page, String text, Address address) {
        switch (address.kind()) {
            case WEB, DATA -> tally.that(true, page, "");
            case UNUSABLE ->
                tally.that(
                        false,
                        page,
                        "has the address " + text + "; wanted a path relative to the page," + " inside of the site");
            case INSIDE -> {
                boolean found = site.has(address.path());
                String fragment = address.fragment();
                boolean isPlace = fragment.isEmpty()
                        || fragment.equals("top")
                        || !address.path().endsWith(".html")
                        || site.hasId(address.path(), fragment);
                if (found && isPlace) {
                    tally.passed(1);
                } else {
                    tally.misses(new SiteProblem(
                            page,
                            "leads to " + text + ", but the site has no "
                                    + (found ? "id \"" + fragment + "\" there" : "file " + address.path()),
                            "",
                            new SiteProblem.Contradiction(address.path(), page + " leads there, to " + text)));
                }
            }
        }
    }
}
