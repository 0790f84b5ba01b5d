package io.github.softmaxreport.study;

import java.util.List;

/**
 * One combination of hyperparameters that was tried.
 *
 * @param values of the axes, in their order
 * @param validationAccuracy fraction of the validation images
 */
public record Cell(List<Double> values, double validationAccuracy) {
    public Cell {
        values = List.copyOf(values);
    }
}
