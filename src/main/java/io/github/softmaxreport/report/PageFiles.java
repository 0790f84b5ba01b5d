package io.github.softmaxreport.report;

import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Pages as they come, and what they were made of; from several threads. */
final class PageFiles {
    private final NumberRecord record = new NumberRecord();
    private final Map<String, SiteFile> pages = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> templates = new ConcurrentHashMap<>();
    private final Set<String> repeated = ConcurrentHashMap.newKeySet();

    /** Begins a page, maybe again, and tells where the numbers of its plain texts go. */
    NumberRecord.OfPage begin(String path) {
        repeated.remove(path);
        return record.enter(path);
    }

    /** @param madeOf its templates, with the SHA-256 of each */
    void keep(String path, String html, Map<String, String> madeOf) {
        pages.put(path, SiteFile.text(path, html));
        templates.put(path, madeOf);
    }

    /** Takes a page of the last report. */
    void repeat(FormerPage page) {
        begin(page.path()).keep(page.numbers());
        keep(page.path(), page.html(), page.templates());
        repeated.add(page.path());
    }

    boolean none() {
        return pages.isEmpty();
    }

    SiteFile page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    /** The bound numbers on these pages. */
    NumberList numbers(List<SiteFile> all) {
        return record.list(all);
    }

    /** Paths of pages of the last report. */
    Set<String> repeated() {
        return Set.copyOf(repeated);
    }

    /** Paths of the templates of all pages. */
    Set<String> templates() {
        return templates.values().stream()
                .flatMap(names -> names.keySet().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Some pages for the next report.
     *
     * @param definitions of all pages
     */
    List<FormerPage> former(List<String> paths, Collection<Definition> definitions) {
        Map<String, List<Definition>> defined = definitions.stream().collect(Collectors.groupingBy(Definition::page));
        return paths.stream()
                .map(path -> new FormerPage(
                        path,
                        new String(page(path).bytes(), StandardCharsets.UTF_8),
                        record.plain(path),
                        defined.getOrDefault(path, List.of()),
                        templates.getOrDefault(path, Map.of())))
                .toList();
    }
}
