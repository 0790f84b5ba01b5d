package io.github.softmaxreport.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is wrong with a finished site, by the file that is to blame: one that was changed after it was written, or else the
 * one in which it was seen.
 *
 * @param altered files that are gone or not as they were written, each with what gives that away; nothing, perhaps
 * @param others what is wrong without such a reason
 */
public record SiteFaults(Map<String, List<String>> altered, List<String> others) {
    private static final int MOST_CLUES = 10;

    public SiteFaults {
        altered = new TreeMap<>(altered);
        others = List.copyOf(others);
    }

    /**
     * Blames.
     *
     * @param problems of the site's check, to which this adds its own
     * @param altered paths of files
     */
    public static SiteFaults of(List<SiteProblem> problems, List<String> altered) {
        Map<String, Set<String>> clues = new TreeMap<>();
        altered.forEach(file -> clues.put(file, new LinkedHashSet<>()));
        List<SiteProblem> others = new ArrayList<>();
        for (SiteProblem problem : problems) {
            Set<String> ofOther = clues.get(problem.contradiction().file());
            Set<String> ofPage = clues.get(problem.page());
            if (ofOther != null) {
                ofOther.add(problem.contradiction().what());
            } else if (ofPage != null) {
                ofPage.add(problem.what());
            } else {
                others.add(problem);
            }
        }
        Map<String, List<String>> told = new TreeMap<>();
        clues.forEach((file, some) -> told.put(file, shortened(some)));
        return new SiteFaults(told, once(others));
    }

    /** What is wrong in the same way with several pages, once with the names of all. */
    static List<String> once(List<SiteProblem> problems) {
        Map<String, Set<String>> pages = new LinkedHashMap<>();
        problems.forEach(problem ->
                pages.computeIfAbsent(problem.told(), told -> new TreeSet<>()).add(problem.page()));
        return pages.entrySet().stream()
                .map(fault -> String.join(", ", fault.getValue()) + ": " + fault.getKey())
                .toList();
    }

    private static List<String> shortened(Set<String> clues) {
        int more = clues.size() - MOST_CLUES;
        return Stream.concat(
                        clues.stream().limit(MOST_CLUES),
                        Stream.of("and " + more + " more such clues").filter(line -> more > 0))
                .toList();
    }

    /** A line for each fault; what gives it away below it, further in. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        altered.forEach((file, clues) -> {
            lines.add(file + ": is not as it was written");
            clues.forEach(clue -> lines.add("  " + clue));
        });
        lines.addAll(others);
        return lines;
    }

    public int count() {
        return altered.size() + others.size();
    }
}
