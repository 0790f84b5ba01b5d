package io.github.softmaxreport.model;

/** Multi-class hinge loss (Weston and Watkins), l = Σ over k ≠ y of max(0, s_k - s_y + 1). At the kink the slope is 0. */
public final class Hinge implements Loss {
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

    private static double margin(double[] scores, int label, int k) {
        return scores[k] - scores[label] + 1;
    }
}
