package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;

/**
 * Scores of a block of images, float32, one array over the images for each class:
 *
 * <pre>
 *   scores[0]:    s of image 0 for class 0 | image 1 | ... | capacity - 1
 *   scores[K-1]:  ...
 * </pre>
 *
 * <p>After {@link BlockLoss#gradients} the same arrays hold dl/ds.
 */
public final class ScoreBlock {
    private final Kernel kernel;
    private final int classes;
    private final float[][] scores;
    private final float[] packed;
    private final float[] maxima;
    private final float[] sums;
    private final int[] labels;
    private int count;

    ScoreBlock(Kernel kernel, int classes) {
        this.kernel = kernel;
        this.classes = classes;
        this.scores = new float[classes][ImageBlock.CAPACITY];
        this.packed = new float[PackedWeights.rows(classes) * ImageBlock.CAPACITY];
        this.maxima = new float[ImageBlock.CAPACITY];
        this.sums = new float[ImageBlock.CAPACITY];
        this.labels = new int[ImageBlock.CAPACITY];
    }

    /** Takes over the block's labels; the scores are then written by the learner. */
    void begin(ImageBlock block) {
        count = block.count();
        for (int i = 0; i < count; i++) {
            labels[i] = block.label(i);
        }
    }

    /** The same for images of a set, in its order. */
    void begin(LabelledImages images, int from, int to) {
        count = to - from;
        for (int i = 0; i < count; i++) {
            labels[i] = images.label(from + i);
        }
    }

    /** K. */
    int classes() {
        return classes;
    }

    /** Images in use. */
    int count() {
        return count;
    }

    /** The array itself of class k. */
    float[] scores(int k) {
        return scores[k];
    }

    /** All in one array, class k of image i at k · {@link ImageBlock#CAPACITY} + i; classes from K on are zeros. */
    float[] pack() {
        for (int k = 0; k < classes; k++) {
            System.arraycopy(scores[k], 0, packed, k * ImageBlock.CAPACITY, count);
        }
        return packed;
    }

    /** Scratch space over the images, for maxima. */
    float[] maxima() {
        return maxima;
    }

    /** Scratch space over the images, for sums. */
    float[] sums() {
        return sums;
    }

    /** True class of image i. */
    int label(int i) {
        return labels[i];
    }

    /** Score of the true class of image i. */
    float trueScore(int i) {
        return scores[labels[i]][i];
    }

    /** Sets every entry of row to exp of it, in [from, to). */
    void exp(float[] row, int from, int to) {
        kernel.exp(row, from, to);
    }

    /** Largest score of each image of [from, to) into {@link #maxima}. */
    void findMaxima(int from, int to) {
        System.arraycopy(scores[0], from, maxima, from, to - from);
        for (int k = 1; k < classes; k++) {
            larger(maxima, scores[k], from, to);
        }
    }

    /** The class with the highest score of image i; of equal scores the lowest class. */
    int highest(int i) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            best = scores[k][i] > scores[best][i] ? k : best;
        }
        return best;
    }

    private static void larger(float[] maxima, float[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            maxima[i] = Math.max(maxima[i], row[i]);
        }
    }
}
