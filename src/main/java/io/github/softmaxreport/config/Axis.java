package io.github.softmaxreport.config;

import java.util.List;

/**
 * A hyperparameter and the values that are tried.
 *
 * @param path such as learningRate or schedule.factor
 * @param values ascending, distinct
 */
public record Axis(String path, List<Double> values) {
    public Axis {
        values = List.copyOf(values);
        Checks.that(!values.isEmpty(), path, values);
        Checks.that(values.stream().sorted().distinct().toList().equals(values), path, values);
    }
}
