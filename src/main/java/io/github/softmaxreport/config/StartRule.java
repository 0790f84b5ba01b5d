package io.github.softmaxreport.config;

/**
 * How W and b begin.
 *
 * @param deviation standard deviation of the Gaussian start of W and b, around 0
 */
public record StartRule(double deviation) {
    public StartRule {
        Checks.atLeast(0, "start.deviation", deviation);
    }
}
