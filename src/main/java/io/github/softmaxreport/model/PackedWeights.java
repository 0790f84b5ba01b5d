package io.github.softmaxreport.model;

import java.util.Arrays;

/** W in float32, K x d in {@link Panels} with one row a class, and rows of zeros up to a multiple of ten. */
final class PackedWeights {
    /** Classes are stored in multiples of this. */
    static final int CLASS_UNIT = 10;

    private final int classes;
    private final int dimensions;
    private final Panels panels;

    private PackedWeights(int classes, int dimensions) {
        this.classes = classes;
        this.dimensions = dimensions;
        this.panels = new Panels(rows(classes), dimensions);
    }

    /** W of a classifier, rounded to float32. */
    static PackedWeights of(LinearClassifier classifier) {
        PackedWeights packed = new PackedWeights(classifier.classes(), classifier.dimensions());
        for (int k = 0; k < packed.classes; k++) {
            for (int j = 0; j < packed.dimensions; j++) {
                packed.panels.values()[packed.panels.index(k, j)] = (float) classifier.weight(k, j);
            }
        }
        return packed;
    }

    /** Nothing but zeros. */
    static PackedWeights zeros(int classes, int dimensions) {
        return new PackedWeights(classes, dimensions);
    }

    /** Takes over the entries of weights of the same shape. */
    void copy(PackedWeights from) {
        System.arraycopy(from.panels.values(), 0, panels.values(), 0, panels.values().length);
    }

    /** d. */
    int dimensions() {
        return dimensions;
    }

    /** Rows that are stored for K classes. */
    static int rows(int classes) {
        return (classes + CLASS_UNIT - 1) / CLASS_UNIT * CLASS_UNIT;
    }

    /** The numbers themselves. */
    Panels panels() {
        return panels;
    }

    /** The entries as W, in float64 (exact), with these biases; what is not a number has the bits of {@link Double#NaN}. */
    LinearClassifier toClassifier(double[] biases) {
        double[] weights = new double[classes * dimensions];
        Arrays.setAll(weights, q -> canonical(panels.values()[panels.index(q / dimensions, q % dimensions)]));
        return new LinearClassifier(
                classes,
                dimensions,
                weights,
                Arrays.stream(biases).map(PackedWeights::canonical).toArray());
    }

    /** Which of the many NaNs an operation yields depends on its compiled form. */
    private static double canonical(double value) {
        return Double.isNaN(value) ? Double.NaN : value;
    }

    /** Σ W² in float64, class by class: in 16 lanes over its columns, then the lanes one after the other. */
    double sumOfSquares() {
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            double[] lanes = new double[Panels.LANES];
            for (int j = 0; j < panels.columns(); j += Panels.LANES) {
                int at = panels.index(k, j);
                for (int lane = 0; lane < Panels.LANES; lane++) {
                    double w = panels.values()[at + lane];
                    lanes[lane] += w * w;
                }
            }
            for (double lane : lanes) {
                sum += lane;
            }
        }
        return sum;
    }
}
