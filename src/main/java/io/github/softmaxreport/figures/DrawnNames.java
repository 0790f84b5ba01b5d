package io.github.softmaxreport.figures;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names as pictures write them. The typeface that is brought along has no letters for every script, and none of a machine
 * would draw the same picture elsewhere; so a name that it can't write has a stand-in: "class A", "class B", …
 *
 * @param standIns of those that can't be written
 */
record DrawnNames(List<StandIn> standIns) {
    private static final int LETTERS = 26;

    DrawnNames {
        standIns = List.copyOf(standIns);
    }

    /**
     * Of some names, in their order.
     *
     * @param kind what is named, as the stand-ins begin
     */
    static DrawnNames of(Typeface typeface, String kind, List<String> names) {
        List<String> lacking = names.stream()
                .distinct()
                .filter(name -> !typeface.writes(composed(name)))
                .toList();
        List<String> free = IntStream.range(0, lacking.size() + names.size())
                .mapToObj(i -> kind + " " + letters(i))
                .filter(drawn -> !names.contains(drawn))
                .toList();
        return new DrawnNames(IntStream.range(0, lacking.size())
                .mapToObj(i -> new StandIn(free.get(i), lacking.get(i)))
                .toList());
    }

    /** These and others. */
    DrawnNames and(DrawnNames others) {
        return new DrawnNames(
                Stream.concat(standIns.stream(), others.standIns.stream()).toList());
    }

    /** The name, or its stand-in. */
    String of(String name) {
        Map<String, String> drawn =
                standIns.stream().collect(Collectors.toMap(StandIn::name, StandIn::drawn, (first, second) -> first));
        return drawn.getOrDefault(name, composed(name));
    }

    List<String> of(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    /** With one character for a letter and its accents, where there is one: names of folders may have them apart. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** A to Z, AA, AB, … */
    private static String letters(int i) {
        return (i < LETTERS ? "" : letters(i / LETTERS - 1)) + (char) ('A' + i % LETTERS);
    }
}
