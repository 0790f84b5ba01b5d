package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;

/** A site as its checks see it: its files by path, and its pages parsed, both sorted by path. */
final class StagedSite {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, ParsedPages.Page> pages = new TreeMap<>();

    StagedSite(Collection<SiteFile> all) {
        this(all, new ParsedPages());
    }

    StagedSite(Collection<SiteFile> all, ParsedPages parsed) {
        all.forEach(file -> files.put(file.path(), file.bytes()));
        files.keySet().stream().filter(path -> path.endsWith(".html")).toList().parallelStream()
                .map(path -> Map.entry(path, parsed.of(text(path))))
                .toList()
                .forEach(page -> pages.put(page.getKey(), page.getValue()));
    }

    SortedMap<String, Document> pages() {
        SortedMap<String, Document> documents = new TreeMap<>();
        pages.forEach((path, page) -> documents.put(path, page.document()));
        return documents;
    }

    /** The first errors of a page's parser. */
    List<ParseError> errors(String page) {
        return Optional.ofNullable(pages.get(page))
                .map(ParsedPages.Page::errors)
                .orElse(List.of());
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
        return Optional.ofNullable(pages.get(page))
                .filter(found -> found.ids().contains(id))
                .isPresent();
    }
}
