package io.github.softmaxreport.config;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the study, chosen by id, by hyperparameters, or by both; all of them, if by neither.
 *
 * @param ids of experiments; empty for any
 * @param hyperparameters values by path, as YAML has them: all must be the experiment's
 */
public record Selection(List<String> ids, Map<String, Object> hyperparameters) {
    /** Every setting. */
    public static final Selection ALL = new Selection(List.of(), Map.of());

    public Selection {
        ids = List.copyOf(ids);
        hyperparameters = Collections.unmodifiableMap(new TreeMap<>(hyperparameters));
    }

    /** Whether the experiment is among the chosen ones. */
    public boolean has(Experiment experiment) {
        Map<String, Object> values = experiment.hyperparameters().values();
        return (ids.isEmpty() || ids.contains(experiment.id()))
                && hyperparameters.entrySet().stream().allMatch(e -> same(e.getValue(), values.get(e.getKey())));
    }

    /** YAML tells whole numbers from others, records do not; and it has words for the constants of enumerations. */
    private static boolean same(Object wanted, @Nullable Object value) {
        if (wanted instanceof Number a && value instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return wanted.equals(
                value instanceof Enum<?> constant
                        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : value);
    }
}
