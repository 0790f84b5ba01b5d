package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.evaluate.GradientError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The errors of one method by step, both as exponents of ten.
 *
 * @param used the step of the verification
 * @param errors with a finite aggregated error, smallest step first
 */
record GradientLine(DifferenceMethod method, double used, List<GradientError> errors) {
    /** An error below this, zero included, lies on the lower edge: half a unit in the last place of 1 is above it. */
    static final double SMALLEST = 1e-17;

    static GradientLine of(DifferenceMethod method, double used, List<GradientError> errors) {
        return new GradientLine(
                method,
                used,
                errors.stream()
                        .filter(error -> Double.isFinite(error.aggregatedRelativeError()))
                        .toList());
    }

    /** What stands beside it. */
    String label() {
        return switch (method) {
            case FORWARD_DIFFERENCE -> "one-sided";
            case CENTRED_DIFFERENCE -> "centred";
            case COMPLEX_STEP -> "complex step";
        };
    }

    Color colour(Appearance appearance) {
        return switch (method) {
            case FORWARD_DIFFERENCE -> appearance.validation();
            case CENTRED_DIFFERENCE -> appearance.training();
            case COMPLEX_STEP -> appearance.third();
        };
    }

    BasicStroke stroke(ChartStyle style) {
        return switch (method) {
            case FORWARD_DIFFERENCE -> style.dashed();
            case CENTRED_DIFFERENCE -> style.solid();
            case COMPLEX_STEP -> style.dotted();
        };
    }

    /** Exponents of the steps. */
    double[] steps() {
        return errors.stream()
                .mapToDouble(error -> StrictMath.log10(error.step()))
                .toArray();
    }

    /** Exponents of the errors. */
    double[] exponents() {
        return errors.stream().mapToDouble(GradientLine::exponent).toArray();
    }

    /** The exponent of the error with the verification's step; empty where that is not among the steps. */
    OptionalDouble usedExponent() {
        return errors.stream()
                .filter(error -> error.step() == used)
                .mapToDouble(GradientLine::exponent)
                .findFirst();
    }

    private static double exponent(GradientError error) {
        return StrictMath.log10(Math.max(SMALLEST, error.aggregatedRelativeError()));
    }
}
