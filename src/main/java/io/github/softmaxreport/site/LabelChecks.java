package io.github.softmaxreport.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Numbers of sections, figures, tables and sources, and names of settings, are the same wherever they are read. */
final class LabelChecks {
    private static final String SETTING = "setting ";

    private LabelChecks() {}

    static void labels(StagedSite site, Tally tally) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Set<Integer>> numbers = new TreeMap<>();
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
                            && numbers.computeIfAbsent(kind, k -> new TreeSet<>())
                                    .add(Integer.parseInt(text));
                    tally.that(isNew, path, "calls two things " + kind + " " + text);
                }
            }
        });
        numbers.forEach((kind, all) -> {
            int last = all.stream().mapToInt(n -> n).max().orElse(0);
            tally.that(last == all.size(), kind, "numbers from 1 to " + last + " leave some out");
        });
    }
}
