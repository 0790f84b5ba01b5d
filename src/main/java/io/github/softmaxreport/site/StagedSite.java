package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** A site as its checks see it: its files by path, and its pages parsed, both sorted by path. */
final class StagedSite {
    private static final int ERRORS_A_PAGE = 20;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, Document> pages = new TreeMap<>();
    private final Map<String, List<ParseError>> errors = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    StagedSite(Collection<SiteFile> all) {
        all.forEach(file -> files.put(file.path(), file.bytes()));
        List<Page> parsed = files.keySet().stream().filter(path -> path.endsWith(".html")).toList().parallelStream()
                .map(path -> Page.of(path, text(path)))
                .toList();
        for (Page page : parsed) {
            pages.put(page.path(), page.document());
            errors.put(page.path(), page.errors());
            ids.put(page.path(), page.ids());
        }
    }

    private record Page(String path, Document document, List<ParseError> errors, Set<String> ids) {
        static Page of(String path, String html) {
            Parser parser = Parser.htmlParser().setTrackErrors(ERRORS_A_PAGE);
            Document document = parser.parseInput(html, "");
            // each element keeps its children when it is first asked for them, and checks ask at the same time
            document.getAllElements().forEach(Element::children);
            Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
            return new Page(path, document, List.copyOf(parser.getErrors()), ids);
        }
    }

    SortedMap<String, Document> pages() {
        return pages;
    }

    /** The first errors of a page's parser. */
    List<ParseError> errors(String page) {
        return errors.getOrDefault(page, List.of());
    }

    Set<String> paths() {
        return files.keySet();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** @param path of a file that the site has */
    byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** @param path of a file that the site has, in UTF-8 */
    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Whether the page has an element with this id. */
    boolean hasId(String page, String id) {
        return ids.getOrDefault(page, Set.of()).contains(id);
    }
}
