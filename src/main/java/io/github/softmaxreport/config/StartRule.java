package io.github.softmaxreport.config;

/**
 * How W and b begin.
 *
 * @param deviation standard deviation of a Gaussian start of W and b, around 0; the other methods have their own
 */
public record StartRule(StartMethod method, double deviation) {
    public StartRule {
        Checks.atLeast(0, "start.deviation", deviation);
    }

    /**
     * Standard deviation of W.
     *
     * @param dimensions d, at least 1
     */
    public double weightDeviation(int dimensions) {
        return switch (method) {
            case GAUSSIAN -> deviation;
            case XAVIER -> 1 / Math.sqrt(dimensions);
            case HE -> Math.sqrt(2.0 / dimensions);
            case ZERO -> 0;
        };
    }

    /** Standard deviation of b. */
    public double biasDeviation() {
        return method == StartMethod.GAUSSIAN ? deviation : 0;
    }
}
