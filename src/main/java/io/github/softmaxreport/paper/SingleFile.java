package io.github.softmaxreport.paper;

import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.site.Address;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A site as one HTML file that needs nothing beside it. Its pages are sections one after the other, links between them lead
 * to places of the document, and a figure or table that more than one page shows stands where it came first; in its other
 * places a link leads there.
 */
public final class SingleFile {
    private static final String BLOCKS = "figure[id], .table[id]";

    private final Map<String, Document> pages;
    private final Document first;
    private final Map<String, Kept> kept = new HashMap<>();
    private final String published;

    /** A figure or table that stands in the document, and the page that it came from. */
    private record Kept(String path, String html) {}

    private SingleFile(PublishedFiles site) {
        SitePages read = new SitePages(site);
        pages = read.byPath();
        first = read.first();
        published = first.select("link[rel=canonical]").attr("href");
        Embedding embedding = new Embedding(site);
        pages.forEach((path, page) -> {
            page.select("script[type=application/ld+json]").remove(); // tells of files that are not here
            embedding.into(path.equals(SitePages.FIRST) ? page : SitePages.main(page), path);
        });
    }

    /**
     * The document, the same bytes for the same site.
     *
     * @param style CSS for what only the document has, after the site's own
     * @param script for the same, after the site's own
     * @throws io.github.softmaxreport.config.UserError if a page, or what it loads, is missing or lies elsewhere
     */
    public static String of(PublishedFiles site, String style, String script) {
        return new SingleFile(site).document(style, script);
    }

    private String document(String style, String script) {
        pages.forEach(this::resolve);
        Map<String, Map<String, String>> moved = new HashMap<>();
        pages.forEach((path, page) -> moved.put(path, withoutRepeated(path, page)));
        Anchors anchors = new Anchors(pages);
        moved.forEach((path, ids) -> ids.forEach((id, place) -> anchors.moved(path, id, place)));
        pages.forEach((path, page) -> {
            Element part = path.equals(SitePages.FIRST) ? page : page.body();
            anchors.rename(path, part);
            part.select("a[href]").forEach(link -> retarget(link, anchors));
        });
        Landmarks landmarks = new Landmarks(pages);
        pages.values().stream().filter(page -> !page.equals(first)).forEach(landmarks::distinguish);
        first.select("nav.toc").attr("tabindex", "0"); // longer than most screens: the keyboard scrolls it
        join(anchors);
        first.head().appendElement("style").appendChild(new DataNode("\n" + style));
        first.head().appendElement("script").appendChild(new DataNode("\n" + script));
        return first.outerHtml().strip() + "\n";
    }

    /** Addresses from the root of the site, so that they mean the same on every page. */
    private void resolve(String path, Document page) {
        page.select("a.enlarge").unwrap(); // leads to a picture file, which is here already
        for (Element link : page.select("a[href]")) {
            Address address = Address.of(path, link.attr("href"));
            if (address.kind() == Address.Kind.INSIDE) {
                link.attr("href", address.path() + (address.fragment().isEmpty() ? "" : "#" + address.fragment()));
            }
        }
    }

    /** Replaces figures and tables that an earlier page has by a link to it; returns their ids with that page. */
    private Map<String, String> withoutRepeated(String path, Document page) {
        Map<String, String> moved = new HashMap<>();
        for (Element place : SitePages.main(page).select(BLOCKS)) {
            Element figure = place.parent();
            Element block = figure != null && figure.hasClass("figure") ? figure : place;
            Kept earlier = kept.putIfAbsent(place.id(), new Kept(path, block.outerHtml()));
            if (earlier != null && earlier.html.equals(block.outerHtml())) {
                String name = block.select("figcaption strong, caption strong").stream()
                        .findFirst()
                        .map(Element::text)
                        .orElse(place.id());
                Element link = new Element("a")
                        .addClass("reference")
                        .attr("href", earlier.path + "#" + place.id())
                        .text("↑ " + name.replaceFirst("\\.$", ""));
                block.select("[id]").forEach(element -> moved.put(element.id(), earlier.path));
                block.replaceWith(new Element("p").addClass("repeated").appendChild(link));
            }
        }
        return moved;
    }

    /** A link to another file leads to where the site is published; where that is not known, it is none. */
    private void retarget(Element link, Anchors anchors) {
        String text = link.attr("href");
        Address address = Address.of("", text);
        if (anchors.has(address)) {
            link.attr("href", anchors.fragment(address));
        } else if (address.kind() == Address.Kind.INSIDE && !published.isEmpty()) {
            link.attr("href", URI.create(published).resolve(text).toString());
        } else if (address.kind() != Address.Kind.WEB && address.kind() != Address.Kind.DATA) {
            link.removeAttr("href");
        }
    }

    private void join(Anchors anchors) {
        Element main = SitePages.main(first);
        Element report = new Element("section").addClass("page").id(anchors.start(SitePages.FIRST));
        report.appendChildren(List.copyOf(main.childNodes()));
        main.appendChild(report);
        pages.forEach((path, page) -> {
            if (!path.equals(SitePages.FIRST)) {
                Element body = SitePages.main(page);
                Optional.ofNullable(first.selectFirst("nav.toc ol"))
                        .ifPresent(contents -> contents.appendChild(entry(path, page, anchors)));
                lower(body);
                main.appendElement("section")
                        .addClass("page")
                        .id(anchors.start(path))
                        .appendChildren(List.copyOf(body.childNodes()));
            }
        });
    }

    /** A page among the contents, with those of its own contents that not all pages of its kind have. */
    private static Element entry(String path, Document page, Anchors anchors) {
        Element entry = new Element("li");
        entry.appendElement("a").attr("href", "#" + anchors.start(path)).text(SitePages.title(page));
        Optional.ofNullable(page.selectFirst("nav.toc ol")).ifPresent(own -> {
            own.select("li:has(a[href^=#" + SitePages.slug(path) + "-])").remove();
            if (own.childrenSize() > 0) {
                entry.appendChild(own);
            }
        });
        return entry;
    }

    /** Headings of a page are one level lower than the document's. */
    private static void lower(Element body) {
        for (int level = 5; level >= 1; level--) {
            body.select("h" + level).tagName("h" + (level + 1));
        }
    }
}
