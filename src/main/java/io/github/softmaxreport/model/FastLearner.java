package io.github.softmaxreport.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gradient descent in float32 by a {@link Kernel}; b and every sum over whole sets are kept in float64. The kernel knows
 * inputs, weights and dl/ds, never which loss they come from.
 */
public final class FastLearner implements Learner {
    private final BlockLoss loss;
    private final UpdateRule rule;
    private final Descent descent;
    private final Workspace workspace;

    /**
     * @param start W and b before the first update; W is rounded to float32
     * @param workspace for the same K and d; not used by two threads at once
     */
    public FastLearner(LinearClassifier start, BlockLoss loss, UpdateRule rule, Workspace workspace) {
        this.loss = loss;
        this.rule = rule;
        this.descent = new Descent(start, rule);
        this.workspace = workspace;
    }

    @Override
    public void update(ImageBlock block, Share share, double learningRate) {
        ScoreBlock scores = workspace.scores();
        scores.begin(block);
        block.team().split(block.count(), Kernel.IMAGE_UNIT, (from, to) -> {
            workspace.score(block, from, to, descent.weights(), descent.biases());
            loss.gradients(scores, from, to);
        });
        float[] slopes = scores.pack();
        block.team().split(workspace.sums().columns(), Panels.COLUMN_UNIT, (from, to) -> {
            workspace.kernel().backward(block.inputs(), block.count(), slopes, from, to, workspace.sums());
            descent.take(workspace.sums(), from, to, share, learningRate);
        });
        double[] sums = new double[scores.classes()];
        Arrays.setAll(sums, k -> sum(scores.scores(k), block.count()));
        descent.takeBiases(sums, share, learningRate);
    }

    @Override
    public void measure(ImageBlock block, Tally tally) {
        measure(workspace.score(block, weights(), biases()), tally);
    }

    /**
     * Adds the loss and the predictions that follow from scores.
     *
     * @param scores overwritten
     */
    void measure(ScoreBlock scores, Tally tally) {
        for (int i = 0; i < scores.count(); i++) {
            tally.addPrediction(scores.highest(i), scores.label(i));
        }
        tally.addLoss(loss.sum(scores));
    }

    /**
     * Adds the scores of a block of images.
     *
     * @param table added to
     */
    public void score(ImageBlock block, ScoreTable table) {
        table.add(workspace.score(block, weights(), biases()));
    }

    @Override
    public double penalty() {
        return rule.regularization() == 0
                ? 0
                : rule.regularization() * weights().sumOfSquares();
    }

    @Override
    public LinearClassifier classifier() {
        return weights().toClassifier(biases());
    }

    @Override
    public void beginMean() {
        descent.beginMean();
    }

    @Override
    public double takeGradientNorm() {
        return descent.takeNorm();
    }

    /** Writes what {@link #restore} needs to go on after an epoch: W, b, their velocities and running means. */
    public void save(DataOutput out) throws IOException {
        descent.save(out);
    }

    /**
     * Goes on from what a learner with the same update rule, K and d has saved.
     *
     * @throws IOException if something else was saved
     */
    public void restore(DataInput in) throws IOException {
        descent.restore(in);
    }

    /** W as it is shown. */
    PackedWeights weights() {
        return descent.mean().map(RunningMean::weights).orElse(descent.weights());
    }

    /** b as it is shown. */
    double[] biases() {
        return descent.mean().map(RunningMean::biases).orElse(descent.biases());
    }

    /** What it works with. */
    Workspace workspace() {
        return workspace;
    }

    /** In four interleaved sums, which don't wait for each other. */
    private static double sum(float[] row, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            s0 += row[i];
            s1 += row[i + 1];
            s2 += row[i + 2];
            s3 += row[i + 3];
        }
        for (; i < count; i++) {
            s0 += row[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
