package io.github.softmaxreport.report;

import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps which bound numbers stand in the plain texts of a page, and finds those in its text. */
final class NumberRecord {
    private final Map<String, Set<NumberList.Entry>> plain = new HashMap<>();
    private String page = "";

    /** Says which page is being rendered, maybe again: its path from the site's root. */
    void enter(String path) {
        page = path;
        plain.remove(path);
    }

    /** A plain text, for example an alternative text, that a template gave. */
    void keep(String template, PlainText text) {
        for (PlainText.Part part : text.parts()) {
            plain.computeIfAbsent(page, p -> new LinkedHashSet<>())
                    .add(new NumberList.Entry(
                            page, template, text.text(), part.at(), part.text(), part.value(), part.from()));
        }
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
            entries.addAll(plain.getOrDefault(file.path(), Set.of()));
        }
        return new NumberList(entries);
    }
}
