package io.github.softmaxreport.config;

import java.util.List;

/**
 * Which gradients are verified, and how.
 *
 * @param step h of the one-sided and centred differences
 * @param complexStep h of the complex step
 * @param epsilon floor of the denominator of the relative error |ga - gn| / max(epsilon, |ga| + |gn|)
 * @param tolerance largest aggregated relative error of the complex step with which a gradient counts as right
 * @param writeUp the setting of the write-up, repeated for several starts
 * @param images batch sizes of the table
 * @param dimensions numbers of leading input dimensions of the table
 * @param regularization values of λ of the table
 * @param steps h of all methods by which the write-up's setting is repeated, from the first start
 */
public record GradientVerification(
        double step,
        double complexStep,
        double epsilon,
        double tolerance,
        Setting writeUp,
        List<Integer> images,
        List<Integer> dimensions,
        List<Double> regularization,
        List<Double> steps) {
    /** The most that K² d may be: that of CIFAR-10. */
    static final int MOST_WORK = 10 * 10 * 3072;

    public GradientVerification {
        Checks.atLeast(Double.MIN_VALUE, "step", step);
        Checks.atLeast(Double.MIN_VALUE, "complexStep", complexStep);
        Checks.atLeast(Double.MIN_VALUE, "epsilon", epsilon);
        Checks.atLeast(Double.MIN_VALUE, "tolerance", tolerance);
        images = List.copyOf(images);
        dimensions = List.copyOf(dimensions);
        regularization = List.copyOf(regularization);
        steps = List.copyOf(steps);
        steps.forEach(h -> Checks.atLeast(Double.MIN_VALUE, "steps", h));
    }

    /**
     * The same on smaller inputs and in smaller batches.
     *
     * @param most dimensions that there are
     * @param batch images that there are
     */
    GradientVerification within(int most, int batch) {
        return new GradientVerification(
                step,
                complexStep,
                epsilon,
                tolerance,
                new Setting(
                        Math.min(batch, writeUp.images()),
                        Math.min(most, writeUp.dimensions()),
                        writeUp.regularization(),
                        writeUp.starts()),
                images.stream().map(n -> Math.min(batch, n)).distinct().toList(),
                dimensions.stream().map(d -> Math.min(most, d)).distinct().toList(),
                regularization,
                steps);
    }

    /** Images of the largest batch that is verified. */
    int mostImages() {
        return images.stream().reduce(writeUp.images(), Math::max);
    }

    /**
     * One case, repeated.
     *
     * @param images of the batch
     * @param dimensions leading input dimensions
     * @param regularization λ
     * @param starts how many random starts, seeds 1 to starts
     */
    public record Setting(int images, int dimensions, double regularization, int starts) {
        public Setting {
            Checks.atLeast(1, "images", images);
            Checks.atLeast(1, "dimensions", dimensions);
            Checks.atLeast(0, "regularization", regularization);
            Checks.atLeast(1, "starts", starts);
        }
    }
}
