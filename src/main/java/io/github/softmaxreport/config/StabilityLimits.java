package io.github.softmaxreport.config;

/**
 * From where on training counts as unstable or as converged.
 *
 * @param oscillation a run oscillates whose training cost goes up and down by at least this share of its range
 * @param spread seeds differ much whose metric has at least this standard deviation
 * @param window last epochs over which a run must have come to rest
 * @param change a run has converged whose training cost varies by at most this share of itself in the window
 */
public record StabilityLimits(double oscillation, double spread, int window, double change) {
    public StabilityLimits {
        Checks.atLeast(0, "oscillation", oscillation);
        Checks.atLeast(0, "spread", spread);
        Checks.atLeast(1, "window", window);
        Checks.atLeast(0, "change", change);
    }
}
