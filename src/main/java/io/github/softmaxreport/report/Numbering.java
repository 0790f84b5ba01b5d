package io.github.softmaxreport.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers targets, each kind for itself, in the order in which pages define them. */
final class Numbering {
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, String> definedOn = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<Definition> definitions = new ArrayList<>();

    /** @param earlier targets, in the order in which they were defined */
    Numbering(Collection<Target> earlier) {
        earlier.forEach(target -> {
            targets.put(target.key(), target);
            counters.merge(target.key().split(" ", 2)[0], 1, Integer::sum);
        });
    }

    /** By what a target is found. */
    static String key(String kind, String name) {
        return kind + " " + name;
    }

    /** The id of the element that a target is. */
    static String anchor(String kind, String name) {
        return kind + "-" + name;
    }

    /**
     * Defines a target on a page.
     *
     * @param brought the label that it brings along; else it gets the next number of its kind, or that of an earlier page
     * @return its label
     */
    String define(String page, String kind, String name, Optional<String> brought) {
        String key = key(kind, name);
        String label = brought.orElseGet(() -> Optional.ofNullable(targets.get(key))
                .map(Target::label)
                .orElseGet(() -> Integer.toString(counters.merge(kind, 1, Integer::sum))));
        if (page.equals(definedOn.put(key, page))) {
            throw new IllegalStateException("the " + kind + " '" + name + "' is defined twice on " + page);
        }
        targets.putIfAbsent(key, new Target(key, page, anchor(kind, name), label));
        definitions.add(new Definition(page, kind, name, brought, label));
        return label;
    }

    /** Whether what was defined elsewhere gets the same labels when it is defined here. */
    boolean repeats(Collection<Definition> elsewhere) {
        return elsewhere.stream()
                .allMatch(one -> define(one.page(), one.kind(), one.name(), one.brought())
                        .equals(one.label()));
    }

    /** All of them, in their order. */
    List<Definition> definitions() {
        return List.copyOf(definitions);
    }

    /** The page is rendered again, and may define again what it has defined. */
    void again(String page) {
        definedOn.values().removeIf(page::equals);
    }

    Optional<Target> find(String key) {
        return Optional.ofNullable(targets.get(key));
    }

    /** By their keys, in the order in which pages define them. */
    Map<String, Target> targets() {
        return targets;
    }
}
