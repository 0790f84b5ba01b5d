package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The gradient verification's outcome.
 *
 * @param writeUp in the write-up's setting, one start after the other
 * @param table over batch sizes, dimensions and λ, from the first start
 * @param steps in the write-up's setting over steps, from the first start
 * @param tolerance largest aggregated relative error of the complex step that passes
 */
public record GradientCheck(
        List<GradientError> writeUp, List<GradientError> table, List<GradientError> steps, double tolerance) {
    public GradientCheck {
        writeUp = List.copyOf(writeUp);
        table = List.copyOf(table);
        steps = List.copyOf(steps);
    }

    /** The write-up's maximum relative error by method and block, over starts. */
    public Statistic writeUp(DifferenceMethod method, ParameterBlock block) {
        return new Statistic(writeUp.stream()
                .filter(e -> e.method() == method && e.block() == block)
                .map(GradientError::maxRelativeError)
                .toList());
    }

    /** The errors of a method over steps, smallest step first. */
    public List<GradientError> steps(DifferenceMethod method, ParameterBlock block) {
        return steps.stream()
                .filter(e -> e.method() == method && e.block() == block)
                .sorted(Comparator.comparingDouble(GradientError::step))
                .toList();
    }

    /** The comparisons with the complex step, the exact referee, that exceed the tolerance or are not a number. */
    public List<GradientError> failures() {
        return refereed().stream()
                .filter(e -> !(e.aggregatedRelativeError() <= tolerance))
                .toList();
    }

    /**
     * The comparisons with the complex step, each gradient once: the table may repeat the write-up's setting, and the
     * gradient with respect to b is the same with every λ. Of repetitions the one with the largest error counts.
     */
    public List<GradientError> refereed() {
        Map<List<Object>, GradientError> gradients = new LinkedHashMap<>();
        Stream.concat(writeUp.stream(), table.stream())
                .filter(e -> e.method() == DifferenceMethod.COMPLEX_STEP)
                .forEach(e -> gradients.merge(gradient(e), e, GradientCheck::worse));
        return List.copyOf(gradients.values());
    }

    /** What determines the gradient that was compared. */
    private static List<Object> gradient(GradientError e) {
        double regularization = e.block() == ParameterBlock.B ? 0 : e.regularization();
        return List.of(e.block(), e.seed(), e.images(), e.dimensions(), regularization);
    }

    private static GradientError worse(GradientError one, GradientError other) {
        return Double.compare(other.aggregatedRelativeError(), one.aggregatedRelativeError()) > 0 ? other : one;
    }

    /** The largest aggregated relative error of these; NaN where one is. */
    public double worst() {
        return refereed().stream()
                .mapToDouble(GradientError::aggregatedRelativeError)
                .max()
                .orElse(Double.NaN);
    }

    /** Whether the analytical gradient is right. */
    public boolean passed() {
        return failures().isEmpty();
    }
}
