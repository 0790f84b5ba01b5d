package io.github.softmaxreport.study;

import java.util.List;

/**
 * A choice that was made, as the log has it.
 *
 * @param what was chosen: the search's stage, or comparison and trial
 * @param candidates among how many
 * @param paths of the hyperparameters that were chosen
 * @param values that they got
 * @param validationAccuracy by which it was chosen
 */
public record Selection(
        String what, int candidates, List<String> paths, List<Double> values, double validationAccuracy) {
    public Selection {
        paths = List.copyOf(paths);
        values = List.copyOf(values);
    }
}
