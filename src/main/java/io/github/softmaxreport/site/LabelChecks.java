package io.github.softmaxreport.site;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Numbers of sections, figures, tables and sources, and names of settings, are the same wherever they are read. */
final class LabelChecks {
    private static final String SETTING = "setting ";

    private LabelChecks() {}

    static void labels(StagedSite site, Tally tally) {
        Map<String, String> texts = new HashMap<>();
        Map<String, NavigableMap<Integer, String>> numbers = new TreeMap<>();
        site.pages().forEach((path, page) -> {
            for (Element element : page.select("[data-label]")) {
                String target = element.attr("data-label");
                String text = element.text();
                String known = texts.putIfAbsent(target, text);
                tally.that(
                        known == null || known.equals(text),
                        path,
                        "calls the " + target + " " + text + ", elsewhere it is " + known);
                if (target.startsWith(SETTING)) {
                    tally.that(
                            target.equals(SETTING + text), path, "calls the " + target + " by another name: " + text);
                } else if (known == null) {
                    String kind = target.replaceFirst(" .*", "");
                    boolean isNew = text.matches("\\d{1,9}")
                            && numbers.computeIfAbsent(kind, k -> new TreeMap<>())
                                            .putIfAbsent(Integer.parseInt(text), path)
                                    == null;
                    tally.that(isNew, path, "calls two things " + kind + " " + text);
                }
            }
        });
        numbers.forEach((kind, all) -> withoutGap(kind, all, tally));
    }

    /** @param all the page that has each number, by number; at least one */
    private static void withoutGap(String kind, NavigableMap<Integer, String> all, Tally tally) {
        int missing = 1;
        while (all.containsKey(missing)) {
            missing++;
        }
        Map.Entry<Integer, String> next = all.higherEntry(missing);
        tally.that(
                next == null,
                next == null ? "" : next.getValue(),
                "has " + kind + " " + (next == null ? "" : next.getKey()) + ", and no page has " + kind + " "
                        + missing);
    }
}
