package io.github.softmaxreport.study;

import io.github.softmaxreport.config.LossFunction;

/**
 * What a classifier says of each class: softmax of the scores, or for binary cross-entropy the sigmoid of each. A hinge
 * loss has no probabilities; to let its classifiers decide together, softmax stands in.
 */
final class Probabilities {
    private final boolean sigmoid;

    Probabilities(LossFunction loss) {
        sigmoid = loss == LossFunction.BINARY_CROSS_ENTROPY;
    }

    /**
     * Replaces scores.
     *
     * @param row K scores; overwritten by as many probabilities
     */
    void of(double[] row) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : row) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            row[k] = sigmoid ? 1 / (1 + StrictMath.exp(-row[k])) : StrictMath.exp(row[k] - largest);
            sum += row[k];
        }
        for (int k = 0; k < row.length && !sigmoid; k++) {
            row[k] /= sum;
        }
    }
}
