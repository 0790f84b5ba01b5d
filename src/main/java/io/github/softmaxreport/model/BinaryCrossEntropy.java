package io.github.softmaxreport.model;

/**
 * K sigmoids, each against "is it this class?": l = -1/K Σ_k (y_k ln p_k + (1 - y_k) ln(1 - p_k)) with p = sigmoid(s) and
 * y one-hot, in nats. Equals 1/K (Σ_k ln(1 + exp(s_k)) - s_y), which can't overflow as written here.
 */
public final class BinaryCrossEntropy implements Loss {
    @Override
    public double value(double[] scores, int label) {
        double sum = -scores[label];
        for (double s : scores) {
            sum += Math.max(0, s) + StrictMath.log1p(StrictMath.exp(-Math.abs(s)));
        }
        return sum / scores.length;
    }

    @Override
    public void gradient(double[] scores, int label, double[] out) {
        for (int k = 0; k < scores.length; k++) {
            double e = StrictMath.exp(-Math.abs(scores[k]));
            double p = (scores[k] >= 0 ? 1 : e) / (1 + e);
            out[k] = (p - (k == label ? 1 : 0)) / scores.length;
        }
    }

    @Override
    public double imaginaryPart(double[] scores, int label, int moved, double step) {
        // ln(1 + exp(z)) = z + ln(1 + exp(-z)): the exponent's real part is kept at or below 0
        double s = scores[moved];
        double sign = s >= 0 ? -1 : 1;
        double e = StrictMath.exp(-Math.abs(s));
        double angle = StrictMath.atan2(e * StrictMath.sin(sign * step), 1 + e * StrictMath.cos(step));
        double softplus = angle + (s >= 0 ? step : 0);
        return (softplus - (moved == label ? step : 0)) / scores.length;
    }
}
