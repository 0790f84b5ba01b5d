package io.github.softmaxreport.model;

import java.util.Arrays;

/** dJ/dW (K x d) and dJ/db (K), both float64. Never changes. */
public final class Gradient {
    private final int dimensions;
    private final double[] weights;
    private final double[] biases;

    /**
     * Copies its arguments.
     *
     * @param weights dJ/dW, K x d row-major
     * @param biases dJ/db, K
     */
    public Gradient(double[] weights, double[] biases) {
        if (biases.length == 0 || weights.length % biases.length != 0) {
            throw new IllegalArgumentException(
                    "dJ/dW has " + weights.length + " entries, no multiple of the " + biases.length + " of dJ/db");
        }
        this.dimensions = weights.length / biases.length;
        this.weights = weights.clone();
        this.biases = biases.clone();
    }

    /** dJ/dW[k][j]. */
    public double weight(int k, int j) {
        return weights[k * dimensions + j];
    }

    /** dJ/db[k]. */
    public double bias(int k) {
        return biases[k];
    }

    /** A copy of dJ/dW, K x d row-major. */
    public double[] weights() {
        return weights.clone();
    }

    /** A copy of dJ/db, K. */
    public double[] biases() {
        return biases.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gradient that
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(biases, that.biases);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weights) + Arrays.hashCode(biases);
    }
}
