package io.github.softmaxreport.model;

/**
 * What the probabilities should be, y: one-hot, or smoothed: ε of it spread evenly over all K classes, the true one among
 * them, y_k = (1 - ε) [k is the true class] + ε / K.
 *
 * @param smoothing ε, in [0, 1)
 */
record Targets(double smoothing) {
    /** y_k of an image. */
    double of(int k, int label, int classes) {
        return (k == label ? 1 - smoothing : 0) + smoothing / classes;
    }

    /** Σ y_k s_k. */
    double dot(double[] scores, int label) {
        if (smoothing == 0) {
            return scores[label];
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            sum += of(k, label, scores.length) * scores[k];
        }
        return sum;
    }

    /** Σ y_k s_k of image i. */
    double dot(ScoreBlock block, int i) {
        if (smoothing == 0) {
            return block.trueScore(i);
        }
        double sum = 0;
        for (int k = 0; k < block.classes(); k++) {
            sum += of(k, block.label(i), block.classes()) * block.scores(k)[i];
        }
        return sum;
    }

    /**
     * Takes y from the probabilities, which makes them (p - y) times the factor.
     *
     * @param block instead of scores it holds p times factor, which changes in [from, to)
     */
    void subtract(ScoreBlock block, float factor, int from, int to) {
        if (smoothing > 0) {
            float everywhere = (float) (smoothing / block.classes()) * factor;
            for (int k = 0; k < block.classes(); k++) {
                subtract(block.scores(k), everywhere, from, to);
            }
        }
        float own = (float) (1 - smoothing) * factor;
        for (int i = from; i < to; i++) {
            block.scores(block.label(i))[i] -= own;
        }
    }

    private static void subtract(float[] row, float y, int from, int to) {
        for (int i = from; i < to; i++) {
            row[i] = row[i] - y;
        }
    }
}
