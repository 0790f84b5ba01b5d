package io.github.softmaxreport.study;

import io.github.softmaxreport.config.DifferenceMethod;
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

    /**
     * Whether the complex step, the exact referee, agrees for both blocks.
     *
     * @param tolerance largest aggregated relative error that passes
     */
    public boolean passed(double tolerance) {
        return errors.stream()
                .filter(e -> e.method() == DifferenceMethod.COMPLEX_STEP)
                .allMatch(e -> e.aggregatedRelativeError() <= tolerance);
    }
}
