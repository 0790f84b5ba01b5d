package io.github.softmaxreport.paper;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names that screen readers tell for parts of pages, told apart in one document by the page that they come from. */
final class Landmarks {
    private static final String NAME = "aria-label";

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param pages by path; unchanged */
    Landmarks(Map<String, Document> pages) {
        for (Document page : pages.values()) {
            SitePages.main(page)
                    .select("[" + NAME + "]")
                    .eachAttr(NAME)
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
    }

    /** Adds the page's title to each of its names that are not the only ones. */
    void distinguish(Document page) {
        for (Element part : SitePages.main(page).select("[" + NAME + "]")) {
            String name = part.attr(NAME);
            if (counts.getOrDefault(name, 0) > 1) {
                part.attr(NAME, name + ", " + SitePages.title(page));
            }
        }
    }
}
