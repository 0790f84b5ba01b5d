package io.github.softmaxreport.study;

import io.github.softmaxreport.config.ComparisonKind;
import java.util.List;

/**
 * A comparison's runs.
 *
 * @param tuned paths of the hyperparameters that were chosen for each trial by itself
 * @param tunings one for each trial, in their order; empty if nothing was tuned
 * @param trials with the values that were chosen, in the comparison's order
 */
public record ComparisonResult(
        String id, ComparisonKind kind, List<String> tuned, List<Tuning> tunings, List<TrialResult> trials) {
    public ComparisonResult {
        tuned = List.copyOf(tuned);
        tunings = List.copyOf(tunings);
        trials = List.copyOf(trials);
    }

    /**
     * The trial of this id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public TrialResult trial(String id) {
        return trials.stream()
                .filter(t -> t.trial().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
