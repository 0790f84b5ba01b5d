package io.github.softmaxreport.model;

/** Cross-entropy of softmax, l = -ln p_y with p = exp(s) / Σ exp(s), in nats. Shifted by the largest score, so it can't overflow. */
public final class CrossEntropy implements Loss {
    @Override
    public double value(double[] scores, int label) {
        double max = max(scores);
        double sum = 0;
        for (double s : scores) {
            sum += StrictMath.exp(s - max);
        }
        return StrictMath.log(sum) - (scores[label] - max);
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
            out[k] /= sum;
        }
        out[label] -= 1;
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
        return StrictMath.atan2(imaginary, real) - (moved == label ? step : 0);
    }

    private static double max(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            max = Math.max(max, s);
        }
        return max;
    }
}
