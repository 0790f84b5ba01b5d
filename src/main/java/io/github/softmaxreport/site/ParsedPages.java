package io.github.softmaxreport.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Pages as a parser has them, each text once. Several threads may ask at the same time. */
public final class ParsedPages {
    private static final int ERRORS_A_PAGE = 20;

    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** A page; nobody changes it. */
    record Page(Document document, List<ParseError> errors, Set<String> ids) {
        private static Page of(String html) {
            Parser parser = Parser.htmlParser().setTrackErrors(ERRORS_A_PAGE);
            Document document = parser.parseInput(html, "");
            // each element keeps its children when it is first asked for them, and checks ask at the same time
            document.getAllElements().forEach(Element::children);
            Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
            return new Page(document, List.copyOf(parser.getErrors()), ids);
        }
    }

    /** Parses a page that will perhaps be asked for. */
    public void expect(String html) {
        of(html);
    }

    Page of(String html) {
        return pages.computeIfAbsent(html, Page::of);
    }
}
