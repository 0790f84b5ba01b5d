package io.github.softmaxreport.config;

import java.util.List;

/**
 * Values that the write-up printed, to compare ours with.
 *
 * @param citation where they stand, plain text
 */
public record Published(String citation, List<TestAccuracy> testAccuracies, List<GradientError> gradientErrors) {
    /** No numbers. */
    static final Published NOTHING = new Published("", List.of(), List.of());

    public Published {
        testAccuracies = List.copyOf(testAccuracies);
        gradientErrors = List.copyOf(gradientErrors);
    }

    /**
     * A test accuracy.
     *
     * @param setting the hyperparameters that it was printed for
     * @param value a fraction
     */
    public record TestAccuracy(Selection setting, double value) {}

    /** A maximum relative error of the gradient in the write-up's own setting. */
    public record GradientError(DifferenceMethod method, ParameterBlock block, double value) {}
}
