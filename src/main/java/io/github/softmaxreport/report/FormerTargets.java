package io.github.softmaxreport.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where targets stood in an earlier rendering, taken for those that this one has not come to yet. Which pages took one that
 * turned out to be another is remembered.
 */
final class FormerTargets {
    private final Map<String, Target> targets;
    private final Map<String, Map<String, Optional<Target>>> taken = new LinkedHashMap<>();

    /** @param targets of an earlier rendering; empty if there was none */
    FormerTargets(Collection<Target> targets) {
        this.targets = targets.stream().collect(Collectors.toMap(Target::key, Function.identity()));
    }

    /** The target as it was, or that there was none, which the page takes to be so again. */
    Optional<Target> take(String page, String key) {
        Optional<Target> former = Optional.ofNullable(targets.get(key));
        taken.computeIfAbsent(page, p -> new LinkedHashMap<>()).put(key, former);
        return former;
    }

    /** Pages that took a target for what it is not. */
    Set<String> mistaken(Map<String, Target> now) {
        Set<String> pages = new LinkedHashSet<>();
        taken.forEach((page, assumed) -> {
            if (!assumed.entrySet().stream()
                    .allMatch(one -> one.getValue().equals(Optional.ofNullable(now.get(one.getKey()))))) {
                pages.add(page);
            }
        });
        return pages;
    }
}
