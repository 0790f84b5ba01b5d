package io.github.softmaxreport.model;

import java.util.Arrays;

/** Cross-entropy of softmax, l = -ln p_y with p = exp(s) / Σ exp(s), in nats; with smoothed targets
 * l = -Σ y ln p. Shifted by the largest score, so it can't overflow. */
public final class CrossEntropy implements BlockLoss {
    private final Targets targets;

    /** One-hot targets. */
    public CrossEntropy() {
        this(0);
    }

    /**
     * @param smoothing of the labels, ε in [0, 1)
     */
    public CrossEntropy(double smoothing) {
        targets = new Targets(smoothing);
    }

    @Override
    public double value(double[] scores, int label) {
        double max = max(scores);
        double sum = 0;
        for (double s : scores) {
            sum += StrictMath.exp(s - max);
        }
        return StrictMath.log(sum) - (targets.dot(scores, label) - max);
    }

    @Override
    public void gradient(double[] scores, int label, double[] out) {
        double max = max(scores);
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            out[k] = StrictMath.exp(scores[k] - max);
            sum += out[k];
        }
        for (int k = 0; k < scores.length; k++) {
            out[k] = out[k] / sum - targets.of(k, label, scores.length);
        }
    }

    @Override
    public double imaginaryPart(double[] scores, int label, int moved, double step) {
        double max = max(scores);
        double real = 0;
        for (int k = 0; k < scores.length; k++) {
            double e = StrictMath.exp(scores[k] - max);
            real += k == moved ? e * StrictMath.cos(step) : e;
        }
        double imaginary = StrictMath.exp(scores[moved] - max) * StrictMath.sin(step);
        return StrictMath.atan2(imaginary, real) - targets.of(moved, label, scores.length) * step;
    }

    @Override
    public void gradients(ScoreBlock block, int from, int to) {
        exponentials(block, from, to);
        float[] sums = block.sums();
        for (int k = 0; k < block.classes(); k++) {
            divide(block.scores(k), sums, from, to);
        }
        targets.subtract(block, 1, from, to);
    }

    /** Σ ln Z - Σ (s_y - max): the logarithms of a whole block as one, of the product of all Z, each in 1..K. */
    @Override
    public double sum(ScoreBlock block) {
        block.findMaxima(0, block.count());
        double shifted = 0;
        for (int i = 0; i < block.count(); i++) {
            shifted += targets.dot(block, i) - block.maxima()[i];
        }
        exponentials(block, 0, block.count());
        double product = 1;
        for (int i = 0; i < block.count(); i++) {
            product *= block.sums()[i];
        }
        return StrictMath.log(product) - shifted;
    }

    /** exp(s - max) in place of the scores, and their sum over classes. */
    private static void exponentials(ScoreBlock block, int from, int to) {
        block.findMaxima(from, to);
        float[] maxima = block.maxima();
        float[] sums = block.sums();
        Arrays.fill(sums, from, to, 0);
        for (int k = 0; k < block.classes(); k++) {
            float[] row = block.scores(k);
            subtract(row, maxima, from, to);
            block.exp(row, from, to);
            add(sums, row, from, to);
        }
    }

    private static void subtract(float[] row, float[] maxima, int from, int to) {
        for (int i = from; i < to; i++) {
            row[i] = row[i] - maxima[i];
        }
    }

    private static void add(float[] sums, float[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[i] = sums[i] + row[i];
        }
    }

    private static void divide(float[] row, float[] sums, int from, int to) {
        for (int i = from; i < to; i++) {
            row[i] = row[i] / sums[i];
        }
    }

    private static double max(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            max = Math.max(max, s);
        }
        return max;
    }
}
