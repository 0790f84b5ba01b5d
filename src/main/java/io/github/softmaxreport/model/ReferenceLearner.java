package io.github.softmaxreport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/** Gradient descent by the {@link ReferenceObjective}, in float64: what the fast learner is held against. Slow. */
public final class ReferenceLearner implements Learner {
    private final ReferenceObjective objective;
    private final UpdateRule rule;
    private LinearClassifier classifier;
    private Gradient sum;
    private Gradient velocity;
    private final List<LinearClassifier> shown = new ArrayList<>();
    private final List<Double> norms = new ArrayList<>();
    private boolean averaging;

    /**
     * @param start W and b before the first update
     */
    public ReferenceLearner(LinearClassifier start, Loss loss, UpdateRule rule) {
        this.objective = new ReferenceObjective(loss, rule.regularization());
        this.rule = rule;
        this.classifier = start;
        this.sum = zero();
        this.velocity = zero();
    }

    /** The blocks of a batch add up, each with its part of the n images; λ's term comes in with the same parts. */
    @Override
    public void update(ImageBlock block, Share share, double learningRate) {
        Gradient gradient = objective.gradient(classifier, inputs(block), labels(block));
        double part = (double) block.count() / share.batchSize();
        sum = plus(share.first() ? zero() : sum, part, gradient);
        if (share.last()) {
            norms.add(Math.sqrt(Stream.of(sum.weights(), sum.biases())
                    .flatMapToDouble(DoubleStream::of)
                    .map(g -> g * g)
                    .sum()));
            velocity = plus(sum, rule.momentum(), velocity);
            Gradient direction = rule.nesterov() ? plus(sum, rule.momentum(), velocity) : velocity;
            double[] weights = classifier.weights();
            double[] biases = classifier.biases();
            addScaled(weights, -learningRate, direction.weights());
            addScaled(biases, -learningRate, direction.biases());
            classifier = new LinearClassifier(classifier.classes(), classifier.dimensions(), weights, biases);
            if (averaging) {
                shown.add(classifier);
            }
        }
    }

    @Override
    public void beginMean() {
        averaging = true;
        shown.clear();
    }

    @Override
    public double takeGradientNorm() {
        double mean = norms.stream().mapToDouble(norm -> norm).average().orElse(Double.NaN);
        norms.clear();
        return mean;
    }

    @Override
    public void measure(ImageBlock block, Tally tally) {
        DMatrixRMaj inputs = inputs(block);
        DMatrixRMaj scores = objective.scores(classifier(), inputs);
        for (int i = 0; i < block.count(); i++) {
            tally.addPrediction(highest(scores, i), block.label(i));
        }
        tally.addLoss(block.count() * objective.loss(classifier(), inputs, labels(block)));
    }

    @Override
    public double penalty() {
        return objective.penalty(classifier());
    }

    @Override
    public LinearClassifier classifier() {
        if (!averaging || shown.isEmpty()) {
            return classifier;
        }
        double[] weights = new double[classifier.classes() * classifier.dimensions()];
        double[] biases = new double[classifier.classes()];
        for (LinearClassifier each : shown) {
            addScaled(weights, 1.0 / shown.size(), each.weights());
            addScaled(biases, 1.0 / shown.size(), each.biases());
        }
        return new LinearClassifier(classifier.classes(), classifier.dimensions(), weights, biases);
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
