package io.github.softmaxreport.config;

import java.util.List;

/**
 * Settings that are compared, run by run with the same seeds.
 *
 * @param id unique; names its place in the report
 * @param tuning hyperparameters that are chosen for each trial by itself, on validation images; empty for none
 * @param trials in the report's order
 */
public record Comparison(String id, ComparisonKind kind, List<Axis> tuning, List<Trial> trials) {
    public Comparison {
        tuning = List.copyOf(tuning);
        trials = List.copyOf(trials);
        Checks.that(!trials.isEmpty(), "trials", trials);
    }
}
