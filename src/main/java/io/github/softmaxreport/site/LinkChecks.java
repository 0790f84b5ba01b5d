package io.github.softmaxreport.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every address of the site leads somewhere, also from a folder opened from disk; nothing is fetched from another host. */
public final class LinkChecks {
    private static final Pattern CSS_ADDRESS =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s][^)\\s]*))");
    private static final Pattern CANDIDATE_END = Pattern.compile(",\\s+|(?<=\\s[0-9.]{1,9}[wx]),");
    /** Relations that browsers don't fetch. */
    private static final Set<String> MERE_LINKS = Set.of("canonical", "license", "author", "me", "alternate");

    private static final List<String> SOURCES = List.of("src", "poster", "data");
    /** Elements of a drawing that another one stands for. */
    private static final Set<String> PARTS = Set.of("use", "image");

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
                addresses(site.text(path), LinkChecks::replacedInCss)
                        .forEach(text -> checkResource(site, tally, path, text));
            }
        }
    }

    /** Addresses of all that a browser loads to show this page, in its own words. */
    public static List<String> fetchedBy(Document page) {
        return page.getAllElements().stream().flatMap(LinkChecks::fetchedBy).toList();
    }

    /** Those that one element names. */
    static Stream<String> fetchedBy(Element element) {
        if (element.attributesSize() == 0 && !element.nameIs("style")) {
            return Stream.empty();
        }
        List<String> addresses = new ArrayList<>();
        SOURCES.stream().filter(element::hasAttr).map(element::attr).forEach(addresses::add);
        if (element.hasAttr("srcset")) {
            addresses(element.attr("srcset"), LinkChecks::replacedInSet).forEach(addresses::add);
        }
        if (element.hasAttr("href") && (isFetched(element) || PARTS.contains(element.normalName()))) {
            addresses.add(element.attr("href"));
        }
        if (element.hasAttr("style")) {
            addresses(element.attr("style"), LinkChecks::replacedInCss).forEach(addresses::add);
        }
        if (element.nameIs("style")) {
            addresses(element.data(), LinkChecks::replacedInCss).forEach(addresses::add);
        }
        return addresses.stream();
    }

    /** Whether an element is a link whose address browsers load with the page. */
    public static boolean isFetched(Element element) {
        return element.tagName().equals("link")
                && Arrays.stream(element.attr("rel").split("\\s+", -1)).noneMatch(MERE_LINKS::contains);
    }

    /** The addresses in a text of which one would replace them. */
    private static Stream<String> addresses(String text, BiFunction<String, UnaryOperator<String>, String> replacedIn) {
        List<String> addresses = new ArrayList<>();
        String unused = replacedIn.apply(text, address -> {
            addresses.add(address);
            return address;
        });
        return addresses.stream();
    }

    /** The candidates of a srcset with other addresses; an address may hold commas, as those with data do. */
    public static String replacedInSet(String set, UnaryOperator<String> replacement) {
        return Arrays.stream(CANDIDATE_END.split(set, -1))
                .map(candidate -> candidate.strip().split("\\s+", 2))
                .map(parts -> replacement.apply(parts[0]) + (parts.length == 2 ? " " + parts[1] : ""))
                .collect(Collectors.joining(", "));
    }

    /** A style sheet with other addresses of what it loads. */
    public static String replacedInCss(String css, UnaryOperator<String> replacement) {
        return CSS_ADDRESS
                .matcher(css)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group().startsWith("url(") ? "url(\"" : "@import \"")
                                + Matcher.quoteReplacement(replacement.apply(Stream.of(1, 2, 3)
                                        .map(match::group)
                                        .filter(g -> g != null)
                                        .findFirst()
                                        .orElse("")))
                                + "\"");
    }

    private static void checkResource(StagedSite site, Tally tally, String page, String text) {
        Address address = Address.of(page, text);
        if (address.kind() == Address.Kind.WEB) {
            tally.that(false, page, "loads " + text + " from another host", text);
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
                        "has the address " + text + "; wanted a path relative to the page, inside of the site",
                        text);
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
                            new SiteProblem.Contradiction(address.path(), page + " leads there, to " + text),
                            text));
                }
            }
        }
    }
}
