package io.github.softmaxreport.report;

import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** All of these pages. */
    NumberList list(List<SiteFile> pages) {
        List<NumberList.Entry> entries = new ArrayList<>();
        for (SiteFile file : pages) {
            String html = new String(file.bytes(), StandardCharsets.UTF_8);
            PlainText.of(html).parts().stream()
                    .filter(part -> !part.value().isEmpty())
                    .forEach(part -> entries.add(
                            new NumberList.Entry(file.path(), "text", "", 0, part.text(), part.value(), part.from())));
            Optional.ofNullable(plain.get(file.path())).ifPresent(page -> entries.addAll(page.entries));
        }
        return new NumberList(entries);
    }
}
