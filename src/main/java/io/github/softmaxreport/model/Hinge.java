package io.github.softmaxreport.model;

/** Multi-class hinge loss (Weston and Watkins), l = Σ over k ≠ y of max(0, s_k - s_y + 1). At the kink the slope is 0. */
public final class Hinge implements BlockLoss {
    @Override
    public double value(double[] scores, int label) {
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            sum += k == label ? 0 : Math.max(0, margin(scores, label, k));
        }
        return sum;
    }

    @Override
    public void gradient(double[] scores, int label, double[] out) {
        int violations = 0;
        for (int k = 0; k < scores.length; k++) {
            boolean violated = k != label && margin(scores, label, k) > 0;
            out[k] = violated ? 1 : 0;
            violations += violated ? 1 : 0;
        }
        out[label] = -violations;
    }

    @Override
    public double imaginaryPart(double[] scores, int label, int moved, double step) {
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            if (k != label && margin(scores, label, k) > 0) {
                sum += (k == moved ? step : 0) - (label == moved ? step : 0);
            }
        }
        return sum;
    }

    @Override
    public void gradients(ScoreBlock block, int from, int to) {
        for (int i = from; i < to; i++) {
            float threshold = block.trueScore(i) - 1;
            float total = 0;
            for (int k = 0; k < block.classes(); k++) {
                float[] row = block.scores(k);
                row[i] = k == block.label(i) ? 0 : (row[i] - threshold > 0 ? 1 : 0);
                total += row[i];
            }
            block.scores(block.label(i))[i] = -total;
        }
    }

    @Override
    public double sum(ScoreBlock block) {
        double sum = 0;
        for (int i = 0; i < block.count(); i++) {
            float threshold = block.trueScore(i) - 1;
            for (int k = 0; k < block.classes(); k++) {
                double margin = k == block.label(i) ? 0 : Math.max(0, block.scores(k)[i] - threshold);
                sum += margin;
            }
        }
        return sum;
    }

    private static double margin(double[] scores, int label, int k) {
        return scores[k] - scores[label] + 1;
    }
}
