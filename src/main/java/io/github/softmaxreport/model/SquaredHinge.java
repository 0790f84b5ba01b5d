package io.github.softmaxreport.model;

/** Squared multi-class hinge loss, l = Σ over k ≠ y of max(0, s_k - s_y + 1)². */
public final class SquaredHinge implements BlockLoss {
    @Override
    public double value(double[] scores, int label) {
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            double margin = margin(scores, label, k);
            sum += margin * margin;
        }
        return sum;
    }

    @Override
    public void gradient(double[] scores, int label, double[] out) {
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            out[k] = 2 * margin(scores, label, k);
            sum += out[k];
        }
        out[label] = -sum;
    }

    @Override
    public double imaginaryPart(double[] scores, int label, int moved, double step) {
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            double imaginary = (k == moved ? step : 0) - (label == moved ? step : 0);
            sum += 2 * margin(scores, label, k) * imaginary;
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
                row[i] = k == block.label(i) ? 0 : 2 * Math.max(0, row[i] - threshold);
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
                sum += margin * margin;
            }
        }
        return sum;
    }

    /** max(0, s_k - s_y + 1), and 0 for the true class itself. */
    private static double margin(double[] scores, int label, int k) {
        return k == label ? 0 : Math.max(0, scores[k] - scores[label] + 1);
    }
}
