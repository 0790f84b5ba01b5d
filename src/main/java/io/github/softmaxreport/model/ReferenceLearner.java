package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Gradient descent by the {@link ReferenceObjective}, in float64: what the fast learner is held against. Slow. */
public final class ReferenceLearner implements Learner {
    private static final int BLOCK = 500;

    private final ReferenceObjective objective;
    private final Preprocessing preprocessing;
    private LinearClassifier classifier;

    /**
     * @param start W and b before the first update
     * @param preprocessing of d dimensions
     * @param regularization λ, at least 0
     */
    public ReferenceLearner(LinearClassifier start, Preprocessing preprocessing, Loss loss, double regularization) {
        this.objective = new ReferenceObjective(loss, regularization);
        this.preprocessing = preprocessing;
        this.classifier = start;
    }

    @Override
    public void update(LabelledImages images, int[] rows, int from, int to, double learningRate) {
        int[] batch = java.util.Arrays.copyOfRange(rows, from, to);
        Gradient gradient = objective.gradient(classifier, inputs(images, batch), labels(images, batch));
        double[] weights = classifier.weights();
        double[] biases = classifier.biases();
        step(weights, gradient.weights(), learningRate);
        step(biases, gradient.biases(), learningRate);
        classifier = new LinearClassifier(classifier.classes(), classifier.dimensions(), weights, biases);
    }

    @Override
    public Measurement measure(LabelledImages images) {
        double sum = 0;
        for (int from = 0; from < images.count(); from += BLOCK) {
            int[] block = block(images, from);
            sum += block.length * objective.loss(classifier, inputs(images, block), labels(images, block));
        }
        int[] predictions = predict(images);
        int correct = (int) IntStream.range(0, images.count())
                .filter(i -> predictions[i] == images.label(i))
                .count();
        double loss = sum / images.count();
        return new Measurement(loss + objective.penalty(classifier), loss, correct, images.count());
    }

    @Override
    public int[] predict(LabelledImages images) {
        int[] predictions = new int[images.count()];
        for (int from = 0; from < images.count(); from += BLOCK) {
            DMatrixRMaj scores = objective.scores(classifier, inputs(images, block(images, from)));
            for (int i = 0; i < scores.numRows; i++) {
                predictions[from + i] = highest(scores, i);
            }
        }
        return predictions;
    }

    @Override
    public LinearClassifier classifier() {
        return classifier;
    }

    /** Preprocessed images, rows.length x d. */
    private DMatrixRMaj inputs(LabelledImages images, int[] rows) {
        DMatrixRMaj inputs = new DMatrixRMaj(rows.length, images.dimensions());
        double[] x = new double[images.dimensions()];
        for (int i = 0; i < rows.length; i++) {
            preprocessing.apply(images, rows[i], x);
            System.arraycopy(x, 0, inputs.data, i * x.length, x.length);
        }
        return inputs;
    }

    private static int[] labels(LabelledImages images, int[] rows) {
        return IntStream.of(rows).map(images::label).toArray();
    }

    private static int[] block(LabelledImages images, int from) {
        return IntStream.range(from, Math.min(from + BLOCK, images.count())).toArray();
    }

    private static int highest(DMatrixRMaj scores, int i) {
        int best = 0;
        for (int k = 1; k < scores.numCols; k++) {
            best = scores.get(i, k) > scores.get(i, best) ? k : best;
        }
        return best;
    }

    private static void step(double[] parameters, double[] gradient, double learningRate) {
        for (int q = 0; q < parameters.length; q++) {
            parameters[q] -= learningRate * gradient[q];
        }
    }
}
