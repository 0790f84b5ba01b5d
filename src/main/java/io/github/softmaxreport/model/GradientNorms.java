package io.github.softmaxreport.model;

/** The Euclidean norms of the gradients (dJ/dW and dJ/db together) of the mini-batches since last asked. */
final class GradientNorms {
    private static final int UNIT = Panels.COLUMN_UNIT;
    private final double[] squares;
    private final int units;
    private double sum;
    private int count;

    /**
     * @param rows of W as stored
     * @param columns of W as stored
     */
    GradientNorms(int rows, int columns) {
        units = columns / UNIT;
        squares = new double[rows * units];
    }

    /**
     * Squares a part of dJ/dW = sums / n + 2 λ W. Each unit of columns has a sum of its own, so that nothing depends on
     * how columns are shared among threads.
     *
     * @param k row
     * @param column first column, a multiple of 64
     * @param at where it stands in the arrays
     * @param length columns, a multiple of 64
     */
    void square(int k, int column, int at, int length, float[] sums, float[] w, double perImage, double twoLambda) {
        for (int unit = 0; unit < length; unit += UNIT) {
            double s0 = 0;
            double s1 = 0;
            for (int q = at + unit; q < at + unit + UNIT; q += 2) {
                double g0 = sums[q] * perImage + twoLambda * w[q];
                double g1 = sums[q + 1] * perImage + twoLambda * w[q + 1];
                s0 += g0 * g0;
                s1 += g1 * g1;
            }
            squares[k * units + (column + unit) / UNIT] = s0 + s1;
        }
    }

    /**
     * Ends a mini-batch.
     *
     * @param biasGradient dJ/db, K; unchanged
     */
    void endBatch(double[] biasGradient) {
        double total = 0;
        for (double square : squares) {
            total += square;
        }
        for (double g : biasGradient) {
            total += g * g;
        }
        sum += Math.sqrt(total);
        count++;
    }

    /** Their mean; starts anew. */
    double takeMean() {
        double mean = sum / count;
        sum = 0;
        count = 0;
        return mean;
    }
}
