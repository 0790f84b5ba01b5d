package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;

/**
 * A learner on a set of images as it was at one moment, measured while it goes on learning: W and b of that moment, and the
 * scores of the images that have been shown since, in whatever order:
 *
 * <pre>
 *   scores[0]:    s of image 0 of the set for class 0 | image 1 | ... | image n - 1
 *   scores[K-1]:  ...
 * </pre>
 *
 * <p>The losses are summed in the order of the set and by blocks of {@link ImageBlock#LOOK}, as in a pass that only looks,
 * so the numbers are the same bits.
 */
public final class LateMeasurement {
    private final FastLearner learner;
    private final LabelledImages images;
    private final PackedWeights weights;
    private final double[] biases;
    private final float[][] scores;
    private double penalty;
    private int scored;

    /**
     * @param images n; unchanged
     */
    public LateMeasurement(FastLearner learner, LabelledImages images) {
        this.learner = learner;
        this.images = images;
        this.biases = new double[learner.biases().length];
        this.weights = PackedWeights.zeros(biases.length, images.dimensions());
        this.scores = new float[biases.length][images.count()];
    }

    /** The moment is now. */
    public void begin() {
        weights.copy(learner.weights());
        System.arraycopy(learner.biases(), 0, biases, 0, biases.length);
        penalty = learner.penalty();
        scored = 0;
    }

    /**
     * Images are shown.
     *
     * @param block of this set, as they are; unchanged
     */
    public void score(ImageBlock block) {
        ScoreBlock shown = learner.workspace().score(block, weights, biases);
        for (int k = 0; k < biases.length; k++) {
            float[] row = shown.scores(k);
            for (int i = 0; i < shown.count(); i++) {
                scores[k][block.image(i)] = row[i];
            }
        }
        scored += shown.count();
    }

    /** W and b of the moment. */
    public LinearClassifier classifier() {
        return weights.toClassifier(biases);
    }

    /** What came out; every image must have been shown once. */
    public Measurement measurement() {
        int n = images.count();
        if (scored != n) {
            throw new IllegalStateException(scored + " images were shown; wanted each of " + n + " once");
        }
        Tally tally = new Tally(n);
        ScoreBlock block = learner.workspace().scores();
        for (int from = 0; from < n; from += ImageBlock.LOOK) {
            block.begin(images, from, Math.min(from + ImageBlock.LOOK, n));
            for (int k = 0; k < biases.length; k++) {
                System.arraycopy(scores[k], from, block.scores(k), 0, block.count());
            }
            learner.measure(block, tally);
        }
        return tally.measurement(penalty);
    }
}
