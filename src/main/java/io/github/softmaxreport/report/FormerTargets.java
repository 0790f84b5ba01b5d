package io.github.softmaxreport.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where targets stood in an earlier rendering, taken for those that this one has not come to yet. What was taken is
 * remembered, so that it can be told whether it was right.
 */
final class FormerTargets {
    private final Map<String, Target> targets;
    private final Map<String, Optional<Target>> taken = new HashMap<>();

    /** @param targets of an earlier rendering; empty if there was none */
    FormerTargets(Collection<Target> targets) {
        this.targets = targets.stream().collect(Collectors.toMap(Target::key, Function.identity()));
    }

    /** The target as it was, or that there was none, which is taken to be so again. */
    Optional<Target> take(String key) {
        return taken.computeIfAbsent(key, k -> Optional.ofNullable(targets.get(k)));
    }

    /** Whether all that was taken is as these say. */
    boolean agree(Map<String, Target> now) {
        return taken.entrySet().stream()
                .allMatch(one -> one.getValue().equals(Optional.ofNullable(now.get(one.getKey()))));
    }
}
