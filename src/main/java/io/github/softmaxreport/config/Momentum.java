package io.github.softmaxreport.config;

/**
 * A velocity that runs along with the gradient g: v ← μ v + g, W ← W - η v.
 *
 * @param coefficient μ, in [0, 1); 0: none
 * @param nesterov whether the step looks ahead: W ← W - η (g + μ v)
 */
public record Momentum(double coefficient, boolean nesterov) {
    public Momentum {
        Checks.that(coefficient >= 0 && coefficient < 1, "momentum.coefficient", coefficient);
    }
}
