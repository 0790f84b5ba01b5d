package io.github.softmaxreport.model;

/**
 * How the gradient g = dJ/dW (or dJ/db) of a mini-batch becomes a step. Without momentum W ← W - η g. With momentum μ a
 * velocity, at first 0, runs along: v ← μ v + g, then W ← W - η v, or by Nesterov W ← W - η (g + μ v).
 *
 * @param regularization λ, at least 0
 * @param momentum μ, in [0, 1); 0: none
 * @param nesterov whether the step looks ahead; only with momentum
 * @param norms whether the norm of every gradient is recorded
 */
public record UpdateRule(double regularization, double momentum, boolean nesterov, boolean norms) {
    /** Plain gradient descent. */
    public static UpdateRule plain(double regularization) {
        return new UpdateRule(regularization, 0, false, false);
    }
}
