package io.github.softmaxreport.model;

import java.util.Arrays;

/**
 * Numbers for each class and column (W, or its gradient), K x d in float32, in the order in which the kernels read them.
 * Padded with zeros: classes to a multiple of 10, columns to a multiple of 64.
 *
 * <pre>
 *   values:  12 spare floats
 *            classes 0..4:  | columns 0..15                 | columns 16..31 ...
 *                           | class 0 | class 1 |...| 4     | ...
 *                           | 16      | 16      |...| 16    |
 *            classes 5..9:  ...
 * </pre>
 */
final class PackedWeights {
    /** The canonical lanes of a sum over columns, whatever the width of the machine's vectors. */
    static final int LANES = 16;

    /** Classes in a group. */
    static final int GROUP = 5;

    /** Floats of a group in 16 columns. */
    static final int BLOCK = GROUP * LANES;

    /** Columns are stored in multiples of this. */
    static final int COLUMN_UNIT = 4 * LANES;

    /** Groups are stored in multiples of this. */
    static final int GROUP_UNIT = 2;

    private final int classes;
    private final int dimensions;
    private final int groups;
    private final int columns;
    private final float[] values;

    /** All zeros. */
    PackedWeights(int classes, int dimensions) {
        this.classes = classes;
        this.dimensions = dimensions;
        this.groups = groups(classes);
        this.columns = columns(dimensions);
        this.values = CacheLines.allocate(groups * columns * GROUP);
    }

    /** W of a classifier, rounded to float32. */
    static PackedWeights of(LinearClassifier classifier) {
        PackedWeights packed = new PackedWeights(classifier.classes(), classifier.dimensions());
        for (int k = 0; k < packed.classes; k++) {
            for (int j = 0; j < packed.dimensions; j++) {
                packed.values[packed.index(k, j)] = (float) classifier.weight(k, j);
            }
        }
        return packed;
    }

    /** d rounded up to the columns that are stored. */
    static int columns(int dimensions) {
        return (dimensions + COLUMN_UNIT - 1) / COLUMN_UNIT * COLUMN_UNIT;
    }

    /** Groups that are stored for K classes. */
    static int groups(int classes) {
        int unit = GROUP * GROUP_UNIT;
        return (classes + unit - 1) / unit * GROUP_UNIT;
    }

    /** Where the entry of class k and column j stands. */
    int index(int k, int j) {
        return start(k / GROUP, j - j % LANES) + k % GROUP * LANES + j % LANES;
    }

    /** Where a group's block of 16 columns begins; column is a multiple of 16. */
    int start(int group, int column) {
        return CacheLines.START + (group * columns + column) * GROUP;
    }

    /** Groups of classes. */
    int groups() {
        return groups;
    }

    /** Stored columns. */
    int columns() {
        return columns;
    }

    /** The array itself. */
    float[] values() {
        return values;
    }

    /** The entries as W, in float64 (exact), with these biases. */
    LinearClassifier toClassifier(double[] biases) {
        double[] weights = new double[classes * dimensions];
        Arrays.setAll(weights, q -> values[index(q / dimensions, q % dimensions)]);
        return new LinearClassifier(classes, dimensions, weights, biases);
    }

    /** Σ W² in float64, class by class: in 16 lanes over its columns, then the lanes one after the other. */
    double sumOfSquares() {
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            double[] lanes = new double[LANES];
            for (int j = 0; j < columns; j += LANES) {
                int at = index(k, j);
                for (int lane = 0; lane < LANES; lane++) {
                    double w = values[at + lane];
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
