package io.github.softmaxreport.study;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.evaluate.GradientError;
import java.util.List;

/**
 * A loss's gradient against numerical ones.
 *
 * @param errors by method and block, all of one case
 */
public record LossGradient(LossFunction loss, List<GradientError> errors) {
    public LossGradient {
        errors = List.copyOf(errors);
    }
}
