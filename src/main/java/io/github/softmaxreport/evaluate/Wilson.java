package io.github.softmaxreport.evaluate;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The 95 % Wilson score interval of a proportion (Wilson 1927): what a test set of n images leaves open about an
 * accuracy, whatever the number of training runs.
 *
 * @param low lower end, fraction
 * @param high upper end, fraction
 */
public record Wilson(double low, double high) {
    /** The standard normal's quantile that leaves 2.5 % above it. */
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

    /**
     * The interval around an observed proportion.
     *
     * @param p observed, in [0, 1]; also a mean over seeds, as if one classifier had it
     * @param n observations, at least 1
     */
    public static Wilson of(double p, int n) {
        if (!(p >= 0 && p <= 1) || n < 1) {
            throw new IllegalArgumentException("no interval for a proportion of " + p + " in " + n + " observations");
        }
        double scale = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2.0 * n)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / scale;
        return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
