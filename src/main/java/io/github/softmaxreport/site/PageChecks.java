package io.github.softmaxreport.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;

/** What every page must be by itself. */
final class PageChecks {
    private static final List<String> ID_LISTS =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "headers", "for");

    /** Begins every event handler's name. */
    private static final String HANDLER = "on";

    private PageChecks() {}

    /** The parser has nothing to complain of. */
    static void wellFormed(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            List<ParseError> errors = site.errors(path);
            tally.that(
                    errors.isEmpty(),
                    path,
                    errors.isEmpty()
                            ? ""
                            : "is no well-formed HTML, at line " + errors.get(0).getCursorPos() + ": "
                                    + errors.get(0).getErrorMessage());
        });
    }

    /** One h1, a language, a title. */
    static void outline(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            int headings = page.select("h1").size();
            tally.that(headings == 1, path, "has " + headings + " h1 elements; wanted one");
            tally.that(!page.select("html").attr("lang").isBlank(), path, "doesn't say its language: <html lang=…>");
            tally.that(!page.title().isBlank(), path, "has no title");
        });
    }

    /** No id twice on a page. */
    static void ids(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            for (String id : page.select("[id]").eachAttr("id")) {
                tally.that(seen.add(id), path, "has two elements with the id \"" + id + "\"");
            }
        });
    }

    /** Attributes that name other elements by id. */
    static void idReferences(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            for (String attribute : ID_LISTS) {
                for (Element element : page.select("[" + attribute + "]")) {
                    for (String id : element.attr(attribute).strip().split("\\s+", -1)) {
                        tally.that(
                                site.hasId(path, id),
                                path,
                                element.tagName() + " refers by " + attribute + " to the id \"" + id
                                        + "\", which is not on the page");
                    }
                }
            }
        });
    }

    /** No script in an attribute, so that a policy can forbid it. */
    static void eventHandlers(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            String handler = firstHandler(page);
            tally.that(handler.isEmpty(), path, "has an event handler in an attribute: " + handler);
        });
    }

    private static String firstHandler(Document page) {
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().regionMatches(true, 0, HANDLER, 0, HANDLER.length())) {
                    return element.tagName() + " " + attribute.getKey();
                }
            }
        }
        return "";
    }
}
