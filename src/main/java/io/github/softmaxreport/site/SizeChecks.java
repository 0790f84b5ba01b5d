package io.github.softmaxreport.site;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site that loads quickly and can be committed. All limits are in bytes. */
public final class SizeChecks {
    /** Of any file. */
    public static final long FILE = 20_000_000;

    /** Of all files together. */
    public static final long SITE = 100_000_000;

    static final long STYLESHEET = 20_480;
    /** The first page with all that it loads, if it tells of few settings, epochs and classes. */
    static final long FIRST_PAGE = 1_500_000;

    private static final int FEW_SETTINGS = 8;
    private static final long SETTING = 150_000;
    private static final long FEW_ROWS = 1_000;
    private static final long ROW = 300;
    private static final long FEW_PICTURES = 200;
    private static final long PICTURE = 4_000;

    private SizeChecks() {}

    /** @param settings number of those that share the first page */
    static void sizes(StagedSite site, Tally tally, int settings) {
        long total = 0;
        for (String path : site.paths()) {
            long size = site.bytes(path).length;
            total += size;
            limit(tally, path, "", size, path.endsWith(".css") ? STYLESHEET : FILE);
        }
        limit(tally, "the whole site", "", total, SITE);
        Document first = site.pages().get("index.html");
        tally.that(first != null, "index.html", "is missing");
        if (first != null) {
            limit(tally, "index.html", "with all that it loads ", weight(site, first), firstPage(first, settings));
        }
    }

    /** More settings have more figures, more epochs longer tables, and more classes more templates. */
    private static long firstPage(Document page, int settings) {
        long rows = page.select("tr").size();
        long pictures = page.select("img").size();
        return FIRST_PAGE
                + SETTING * Math.max(0L, settings - FEW_SETTINGS)
                + ROW * Math.max(0, rows - FEW_ROWS)
                + PICTURE * Math.max(0, pictures - FEW_PICTURES);
    }

    /** A browser loads one rendering of each picture, so light and dark are not both counted. */
    private static long weight(StagedSite site, Document page) {
        Stream<String> fetched = page.getAllElements().stream()
                .filter(element -> !isOtherRendering(element))
                .flatMap(LinkChecks::fetchedBy)
                .map(text -> Address.of("index.html", text).path());
        return Stream.concat(Stream.of("index.html"), fetched)
                .distinct()
                .filter(site::has)
                .mapToLong(path -> site.bytes(path).length)
                .sum();
    }

    private static boolean isOtherRendering(Element element) {
        return element.nameIs("source")
                && element.parent() != null
                && element.parent().nameIs("picture");
    }

    private static void limit(Tally tally, String page, String what, long size, long limit) {
        tally.that(size <= limit, page, what + "has " + size + " bytes; at most " + limit + " are wanted");
    }
}
