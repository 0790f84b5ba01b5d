package io.github.softmaxreport.model;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Loss, cost and gradient of a linear classifier in float64, written to be read against the assignment (KTH DD2424,
 * assignment 1, 2019, "Exercise 1"): J = 1/n Σ l(s, y) + λ Σ W², s = W x + b. Here images are rows: S = X Wᵀ + 1 bᵀ, n x K.
 */
public final class ReferenceObjective {
    private final Loss loss;
    private final double regularization;

    /**
     * @param loss l of one image
     * @param regularization λ, at least 0
     */
    public ReferenceObjective(Loss loss, double regularization) {
        this.loss = loss;
        this.regularization = regularization;
    }

    /**
     * S = X Wᵀ + 1 bᵀ.
     *
     * @param inputs X, n x d; unchanged
     * @return n x K
     */
    public DMatrixRMaj scores(LinearClassifier classifier, DMatrixRMaj inputs) {
        DMatrixRMaj scores = new DMatrixRMaj(inputs.numRows, classifier.classes());
        CommonOps_DDRM.multTransB(inputs, weights(classifier), scores);
        for (int i = 0; i < scores.numRows; i++) {
            for (int k = 0; k < scores.numCols; k++) {
                scores.add(i, k, classifier.bias(k));
            }
        }
        return scores;
    }

    /**
     * 1/n Σ l(s, y).
     *
     * @param inputs X, n x d, n at least 1; unchanged
     * @param labels y, n; unchanged
     */
    public double loss(LinearClassifier classifier, DMatrixRMaj inputs, int[] labels) {
        requireOneLabelEach(inputs, labels);
        DMatrixRMaj scores = scores(classifier, inputs);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += loss.value(row(scores, i), labels[i]);
        }
        return sum / labels.length;
    }

    /** J = loss + λ Σ W². Parameters as in {@link #loss}. */
    public double cost(LinearClassifier classifier, DMatrixRMaj inputs, int[] labels) {
        return loss(classifier, inputs, labels) + penalty(classifier);
    }

    /** λ Σ W². */
    public double penalty(LinearClassifier classifier) {
        double sum = 0;
        for (double w : classifier.weights()) {
            sum += w * w;
        }
        return regularization * sum;
    }

    /**
     * dJ/dW = Gᵀ X / n + 2 λ W and dJ/db = Gᵀ 1 / n, where row i of G (n x K) is dl/ds of image i.
     *
     * @param inputs X, n x d, n at least 1; unchanged
     * @param labels y, n; unchanged
     */
    public Gradient gradient(LinearClassifier classifier, DMatrixRMaj inputs, int[] labels) {
        requireOneLabelEach(inputs, labels);
        int n = labels.length;
        DMatrixRMaj g = scoreGradients(scores(classifier, inputs), labels);
        DMatrixRMaj weights = weights(classifier);
        CommonOps_DDRM.scale(2 * regularization, weights);
        CommonOps_DDRM.multAddTransA(1.0 / n, g, inputs, weights);
        DMatrixRMaj biases = CommonOps_DDRM.sumCols(g, null);
        CommonOps_DDRM.divide(biases, n);
        return new Gradient(weights.data, biases.data);
    }

    /** G: dl/ds of each row of S, n x K. */
    private DMatrixRMaj scoreGradients(DMatrixRMaj scores, int[] labels) {
        DMatrixRMaj g = new DMatrixRMaj(scores.numRows, scores.numCols);
        double[] out = new double[scores.numCols];
        for (int i = 0; i < labels.length; i++) {
            loss.gradient(row(scores, i), labels[i], out);
            System.arraycopy(out, 0, g.data, i * g.numCols, g.numCols);
        }
        return g;
    }

    private static double[] row(DMatrixRMaj matrix, int i) {
        return Arrays.copyOfRange(matrix.data, i * matrix.numCols, (i + 1) * matrix.numCols);
    }

    private static DMatrixRMaj weights(LinearClassifier classifier) {
        return DMatrixRMaj.wrap(classifier.classes(), classifier.dimensions(), classifier.weights());
    }

    private static void requireOneLabelEach(DMatrixRMaj inputs, int[] labels) {
        if (inputs.numRows != labels.length || labels.length == 0) {
            throw new IllegalArgumentException("X is " + inputs.numRows + " x " + inputs.numCols + ", but y has "
                    + labels.length + " labels; wanted one each, and at least one");
        }
    }
}
