package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.model.Gradient;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Loss;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * The gradient of J = 1/n Σ l + λ Σ W² by differences, in float64. When W[k][j] moves by h, only score k of each image
 * moves, by h x_j; so an entry costs n losses and no matrix product.
 */
final class NumericalGradient {
    private final Loss loss;
    private final double[][] scores;
    private final int[] labels;
    private final double regularization;
    private final double baseLoss;
    private final double squares;

    private NumericalGradient(
            Loss loss, DMatrixRMaj scores, int[] labels, double regularization, LinearClassifier classifier) {
        this.loss = loss;
        this.scores = IntStream.range(0, scores.numRows)
                .mapToObj(i -> Arrays.copyOfRange(scores.data, i * scores.numCols, (i + 1) * scores.numCols))
                .toArray(double[][]::new);
        this.labels = labels;
        this.regularization = regularization;
        this.baseLoss = loss(0, new double[labels.length], 0);
        this.squares = Arrays.stream(classifier.weights()).map(w -> w * w).reduce(0, Double::sum);
    }

    /**
     * All of dJ/dW and dJ/db. Classes are differentiated side by side; the result does not depend on it.
     *
     * @param inputs X, n x d; unchanged
     * @param scores S = X Wᵀ + 1 bᵀ, n x K; unchanged
     * @param labels y, n; unchanged
     * @param regularization λ
     * @param step h
     */
    static Gradient of(
            Loss loss,
            LinearClassifier classifier,
            DMatrixRMaj inputs,
            DMatrixRMaj scores,
            int[] labels,
            double regularization,
            DifferenceMethod method,
            double step) {
        int d = classifier.dimensions();
        double[] weights = new double[classifier.classes() * d];
        double[] biases = new double[classifier.classes()];
        double[] ones = new double[labels.length];
        Arrays.fill(ones, 1);
        IntStream.range(0, classifier.classes()).parallel().forEach(k -> {
            NumericalGradient own = new NumericalGradient(loss, scores, labels, regularization, classifier);
            double[] column = new double[labels.length];
            for (int j = 0; j < d; j++) {
                for (int i = 0; i < column.length; i++) {
                    column[i] = inputs.get(i, j);
                }
                weights[k * d + j] = own.weight(method, k, column, classifier.weight(k, j), step);
            }
            biases[k] = own.bias(method, k, ones, step);
        });
        return new Gradient(weights, biases);
    }

    private double weight(DifferenceMethod method, int k, double[] column, double weight, double step) {
        return switch (method) {
            case FORWARD_DIFFERENCE -> (cost(k, column, weight, step) - (baseLoss + regularization * squares)) / step;
            case CENTRED_DIFFERENCE -> (cost(k, column, weight, step) - cost(k, column, weight, -step)) / (2 * step);
            case COMPLEX_STEP -> imaginary(k, column, step) + 2 * regularization * weight;
        };
    }

    /** A bias is a weight whose input is always 1, without the penalty. */
    private double bias(DifferenceMethod method, int k, double[] ones, double step) {
        return switch (method) {
            case FORWARD_DIFFERENCE -> (loss(k, ones, step) - baseLoss) / step;
            case CENTRED_DIFFERENCE -> (loss(k, ones, step) - loss(k, ones, -step)) / (2 * step);
            case COMPLEX_STEP -> imaginary(k, ones, step);
        };
    }

    private double cost(int k, double[] column, double weight, double move) {
        double moved = weight + move;
        return loss(k, column, move) + regularization * (squares - weight * weight + moved * moved);
    }

    private double loss(int k, double[] column, double move) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double before = scores[i][k];
            scores[i][k] = before + move * column[i];
            sum += loss.value(scores[i], labels[i]);
            scores[i][k] = before;
        }
        return sum / scores.length;
    }

    private double imaginary(int k, double[] column, double step) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += loss.imaginaryPart(scores[i], labels[i], k, step * column[i]);
        }
        return sum / scores.length / step;
    }
}
