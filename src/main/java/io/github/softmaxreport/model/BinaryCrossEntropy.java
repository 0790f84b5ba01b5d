package io.github.softmaxreport.model;

/**
 * K sigmoids, each against "is it this class?": l = -1/K Σ_k (y_k ln p_k + (1 - y_k) ln(1 - p_k)) with p = sigmoid(s) and
 * y one-hot or smoothed, in nats. Equals 1/K (Σ_k ln(1 + exp(s_k)) - Σ_k y_k s_k), which can't overflow as written here.
 */
public final class BinaryCrossEntropy implements BlockLoss {
    private final Targets targets;

    /** One-hot targets. */
    public BinaryCrossEntropy() {
        this(0);
    }

    /**
     * @param smoothing of the labels, ε in [0, 1)
     */
    public BinaryCrossEntropy(double smoothing) {
        targets = new Targets(smoothing);
    }

    @Override
    public double value(double[] scores, int label) {
        double sum = -targets.dot(scores, label);
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
            out[k] = (p - targets.of(k, label, scores.length)) / scores.length;
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
        return (softplus - targets.of(moved, label, scores.length) * step) / scores.length;
    }

    @Override
    public void gradients(ScoreBlock block, int from, int to) {
        float share = 1f / block.classes();
        float[] exponentials = block.sums();
        for (int k = 0; k < block.classes(); k++) {
            float[] row = block.scores(k);
            negativeMagnitudes(row, exponentials, from, to);
            block.exp(exponentials, from, to);
            for (int i = from; i < to; i++) {
                float e = exponentials[i];
                row[i] = (row[i] >= 0 ? 1 : e) / (1 + e) * share;
            }
        }
        targets.subtract(block, share, from, to);
    }

    /** The logarithms of a class over the whole block as one, of the product of all 1 + exp(-|s|), each in 1..2. */
    @Override
    public double sum(ScoreBlock block) {
        double sum = 0;
        for (int i = 0; i < block.count(); i++) {
            sum -= targets.dot(block, i);
        }
        float[] exponentials = block.sums();
        for (int k = 0; k < block.classes(); k++) {
            float[] row = block.scores(k);
            negativeMagnitudes(row, exponentials, 0, block.count());
            block.exp(exponentials, 0, block.count());
            double product = 1;
            for (int i = 0; i < block.count(); i++) {
                sum += Math.max(0, row[i]);
                product *= 1 + (double) exponentials[i];
            }
            sum += StrictMath.log(product);
        }
        return sum / block.classes();
    }

    private static void negativeMagnitudes(float[] row, float[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = -Math.abs(row[i]);
        }
    }
}
