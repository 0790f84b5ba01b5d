package io.github.softmaxreport.paper;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.site.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of a site, parsed, in the order in which a reader of the first one is led to them. What no page links to, such as
 * 404.html or a page that somebody put there, is none of them.
 */
final class SitePages {
    static final String FIRST = "index.html";

    private final Map<String, Document> pages = new LinkedHashMap<>();

    /** @throws UserError if there is no first page, or one that is linked to is missing or has no main part */
    SitePages(PublishedFiles site) {
        Deque<String> unread = new ArrayDeque<>();
        unread.add(FIRST);
        while (!unread.isEmpty()) {
            String path = unread.remove();
            if (!pages.containsKey(path)) {
                Document page = read(site, path);
                pages.put(path, page);
                for (String link : page.select("a[href]").eachAttr("href")) {
                    Address address = Address.of(path, link);
                    if (address.kind() == Address.Kind.INSIDE && address.path().endsWith(".html")) {
                        unread.add(address.path());
                    }
                }
            }
        }
    }

    private static Document read(PublishedFiles site, String path) {
        byte[] html = site.bytes(path)
                .orElseThrow(() -> new UserError(site.shown(path) + ": no such file; a whole site is wanted"));
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        if (page.selectFirst("main") == null) {
            throw new UserError(site.shown(path) + ": has no element main; a page of this program is wanted");
        }
        return page;
    }

    /** By their paths; to be changed by whoever makes a document of them. */
    Map<String, Document> byPath() {
        return Collections.unmodifiableMap(pages);
    }

    /** The first page. */
    Document first() {
        return Objects.requireNonNull(pages.get(FIRST));
    }

    /** The part of a page that differs from page to page. */
    static Element main(Document page) {
        return page.expectFirst("main");
    }

    /** What a page is called: Setting 1.1 Large learning rate. */
    static String title(Document page) {
        Element main = main(page);
        return (main.select(".course").text() + " " + main.select("h1").text()).strip();
    }

    /** A page's path as a part of an id: experiments-1.1. */
    static String slug(String path) {
        return path.replaceFirst("\\.html$", "").replace('/', '-');
    }
}
