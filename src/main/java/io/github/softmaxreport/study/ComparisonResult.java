package io.github.softmaxreport.study;

import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.Criterion;
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

    /** Whether trials that are compared differ in nothing but the comparison's subject and what was tuned. */
    public boolean alike() {
        return trials.stream()
                .filter(result -> !result.trial().baseline())
                .allMatch(result -> alike(result, trial(result.trial().against())));
    }

    /** Schedules are to make as many updates, so none may stop early. */
    private boolean alike(TrialResult one, TrialResult other) {
        boolean stops = one.trial().hyperparameters().earlyStopping().criterion() != Criterion.NONE;
        return !(stops && kind == ComparisonKind.SCHEDULES)
                && one.trained() == other.trained()
                && one.trial().hyperparameters().differences(other.trial().hyperparameters()).stream()
                        .allMatch(path -> kind.isAbout(path) || tuned.contains(path));
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
