package io.github.softmaxreport.model;

/** Squared multi-class hinge loss, l = Σ over k ≠ y of max(0, s_k - s_y + 1)². */
public final class SquaredHinge implements Loss {
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

    /** max(0, s_k - s_y + 1), and 0 for the true class itself. */
    private static double margin(double[] scores, int label, int k) {
        return k == label ? 0 : Math.max(0, scores[k] - scores[label] + 1);
    }
}
