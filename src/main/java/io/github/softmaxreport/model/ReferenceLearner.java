package io.github.softmaxreport.model;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Gradient descent by the {@link ReferenceObjective}, in float64: what the fast learner is held against. Slow. */
public final class ReferenceLearner implements Learner {
    private final ReferenceObjective objective;
    private LinearClassifier classifier;
    private Gradient sum;

    /**
     * @param start W and b before the first update
     * @param regularization λ, at least 0
     */
    public ReferenceLearner(LinearClassifier start, Loss loss, double regularization) {
        this.objective = new ReferenceObjective(loss, regularization);
        this.classifier = start;
        this.sum = zero();
    }

    /** The blocks of a batch add up, each with its part of the n images; λ's term comes in with the same parts. */
    @Override
    public void update(ImageBlock block, Share share, double learningRate) {
        Gradient gradient = objective.gradient(classifier, inputs(block), labels(block));
        double part = (double) block.count() / share.batchSize();
        sum = plus(share.first() ? zero() : sum, part, gradient);
        if (share.last()) {
            double[] weights = classifier.weights();
            double[] biases = classifier.biases();
            addScaled(weights, -learningRate, sum.weights());
            addScaled(biases, -learningRate, sum.biases());
            classifier = new LinearClassifier(classifier.classes(), classifier.dimensions(), weights, biases);
        }
    }

    @Override
    public void measure(ImageBlock block, Tally tally) {
        DMatrixRMaj inputs = inputs(block);
        DMatrixRMaj scores = objective.scores(classifier, inputs);
        for (int i = 0; i < block.count(); i++) {
            tally.addPrediction(highest(scores, i), block.label(i));
        }
        tally.addLoss(block.count() * objective.loss(classifier, inputs, labels(block)));
    }

    @Override
    public double penalty() {
        return objective.penalty(classifier);
    }

    @Override
    public LinearClassifier classifier() {
        return classifier;
    }

    private Gradient zero() {
        return new Gradient(
                new double[classifier.classes() * classifier.dimensions()], new double[classifier.classes()]);
    }

    private static Gradient plus(Gradient sum, double factor, Gradient gradient) {
        double[] weights = sum.weights();
        double[] biases = sum.biases();
        addScaled(weights, factor, gradient.weights());
        addScaled(biases, factor, gradient.biases());
        return new Gradient(weights, biases);
    }

    /** X, n x d. */
    private static DMatrixRMaj inputs(ImageBlock block) {
        DMatrixRMaj inputs = new DMatrixRMaj(block.count(), block.dimensions());
        double[] x = new double[block.dimensions()];
        for (int i = 0; i < block.count(); i++) {
            block.exactInput(i, x);
            System.arraycopy(x, 0, inputs.data, i * x.length, x.length);
        }
        return inputs;
    }

    private static int[] labels(ImageBlock block) {
        return IntStream.range(0, block.count()).map(block::label).toArray();
    }

    private static int highest(DMatrixRMaj scores, int i) {
        int best = 0;
        for (int k = 1; k < scores.numCols; k++) {
            best = scores.get(i, k) > scores.get(i, best) ? k : best;
        }
        return best;
    }

    private static void addScaled(double[] target, double factor, double[] gradient) {
        for (int q = 0; q < target.length; q++) {
            target[q] += factor * gradient[q];
        }
    }
}
