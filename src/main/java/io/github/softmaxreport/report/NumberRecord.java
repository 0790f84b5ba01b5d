package io.github.softmaxreport.report;

import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps which bound numbers stand in the plain texts of pages, and finds those in their text. */
final class NumberRecord {
    private final Map<String, OfPage> plain = new ConcurrentHashMap<>();

    /** Those of one page, which one thread renders. */
    static final class OfPage {
        private final String page;
        private final Set<NumberList.Entry> entries = new LinkedHashSet<>();

        private OfPage(String page) {
            this.page = page;
        }

        /** What is known to stand in its plain texts. */
        void keep(Collection<NumberList.Entry> known) {
            entries.addAll(known);
        }

        /** A plain text, for example an alternative text, that a template gave. */
        void keep(String template, PlainText text) {
            for (PlainText.Part part : text.parts()) {
                entries.add(new NumberList.Entry(
                        page, template, text.text(), part.at(), part.text(), part.value(), part.from()));
            }
        }
    }

    /** Begins a page, maybe again: its path from the site's root. */
    OfPage enter(String path) {
        OfPage page = new OfPage(path);
        plain.put(path, page);
        return page;
    }

    /** Those in a page's plain texts. */
    List<NumberList.Entry> plain(String path) {
        return Optional.ofNullable(plain.get(path)).stream()
                .flatMap(page -> page.entries.stream())
                .toList();
    }

    /** All of these pages. */
    NumberList list(List<SiteFile> pages) {
        return new NumberList(pages.parallelStream().flatMap(this::entries).toList());
    }

    private Stream<NumberList.Entry> entries(SiteFile page) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        Stream<NumberList.Entry> text = PlainText.of(html).parts().stream()
                .filter(part -> !part.value().isEmpty())
                .map(part -> new NumberList.Entry(page.path(), "text", "", 0, part.text(), part.value(), part.from()));
        return Stream.concat(text, plain(page.path()).stream());
    }
}
