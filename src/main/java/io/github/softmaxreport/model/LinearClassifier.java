package io.github.softmaxreport.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Scores s = W x + b over preprocessed inputs; W is K x d, b has K entries, both float64. Never changes. */
public final class LinearClassifier {
    private final int classes;
    private final int dimensions;
    private final double[] weights;
    private final double[] biases;

    /**
     * Copies its arguments.
     *
     * @param weights W, K x d row-major
     * @param biases b, K
     */
    public LinearClassifier(int classes, int dimensions, double[] weights, double[] biases) {
        if (weights.length != classes * dimensions || biases.length != classes) {
            throw new IllegalArgumentException("W has " + weights.length + " entries and b has " + biases.length
                    + ", but K x d is " + classes + " x " + dimensions);
        }
        this.classes = classes;
        this.dimensions = dimensions;
        this.weights = weights.clone();
        this.biases = biases.clone();
    }

    /** Writes K, d, W and b: as float32 if nothing is lost, else as float64. */
    public void write(DataOutput out) throws IOException {
        float[] single = new float[weights.length];
        boolean exact = true;
        for (int q = 0; q < single.length; q++) {
            single[q] = (float) weights[q];
            exact &= Double.doubleToRawLongBits(single[q]) == Double.doubleToRawLongBits(weights[q]);
        }
        out.writeInt(classes);
        out.writeInt(dimensions);
        out.writeBoolean(exact);
        if (exact) {
            Numbers.write(single, out);
        } else {
            Numbers.write(weights, out);
        }
        Numbers.write(biases, out);
    }

    /** The classifier that was written. */
    public static LinearClassifier read(DataInput in) throws IOException {
        int classes = in.readInt();
        int dimensions = in.readInt();
        double[] weights = new double[Math.multiplyExact(classes, dimensions)];
        double[] biases = new double[classes];
        if (in.readBoolean()) {
            float[] single = new float[weights.length];
            Numbers.read(single, in);
            Arrays.setAll(weights, q -> single[q]);
        } else {
            Numbers.read(weights, in);
        }
        Numbers.read(biases, in);
        return new LinearClassifier(classes, dimensions, weights, biases);
    }

    /** K. */
    public int classes() {
        return classes;
    }

    /** d. */
    public int dimensions() {
        return dimensions;
    }

    /** W[k][j]. */
    public double weight(int k, int j) {
        return weights[k * dimensions + j];
    }

    /** b[k]. */
    public double bias(int k) {
        return biases[k];
    }

    /** A copy of W, K x d row-major. */
    public double[] weights() {
        return weights.clone();
    }

    /** A copy of b, K. */
    public double[] biases() {
        return biases.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearClassifier that
                && classes == that.classes
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(biases, that.biases);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weights) + Arrays.hashCode(biases);
    }
}
