package io.github.softmaxreport.evaluate;

/**
 * The 95 % Wilson score interval of a proportion (Wilson 1927): what a test set of n images leaves open about an
 * accuracy, whatever the number of training runs.
 *
 * @param low lower end, fraction
 * @param high upper end, fraction
 */
public record Wilson(double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * The interval around an observed proportion.
     *
     * @param p observed, in [0, 1]
     * @param n observations, at least 1
     */
    public static Wilson of(double p, int n) {
        double scale = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / scale;
        return new Wilson(centre - half, centre + half);
    }
}
