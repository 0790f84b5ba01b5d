package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;

/**
 * Gradient descent in float32 on the pixel bytes as they are. The preprocessing is folded into the weights: with u the
 * signed byte, x_j = (u_j - m_j) c_j, so W x + b = V u + (b - V m) with V_kj = W_kj c_j; only V (K x d) and b are kept.
 */
public final class FastLearner implements Learner {
    private final Loss loss;
    private final Preprocessing preprocessing;
    private final double regularization;
    private final int classes;
    private final float[][] v;
    private final double[] b;
    private final float[] m;
    private final float[] squaredScale;

    /**
     * @param start W and b before the first update
     * @param preprocessing of d dimensions
     * @param regularization λ, at least 0
     */
    public FastLearner(LinearClassifier start, Preprocessing preprocessing, Loss loss, double regularization) {
        this.loss = loss;
        this.preprocessing = preprocessing;
        this.regularization = regularization;
        this.classes = start.classes();
        int d = start.dimensions();
        v = new float[classes][d];
        b = start.biases();
        m = new float[d];
        squaredScale = new float[d];
        for (int j = 0; j < d; j++) {
            double scale = preprocessing.scale(j);
            m[j] = (float) (preprocessing.shift(j) - 128);
            squaredScale[j] = (float) (scale * scale);
            for (int k = 0; k < classes; k++) {
                v[k][j] = (float) (start.weight(k, j) * scale);
            }
        }
    }

    @Override
    public void update(LabelledImages images, int[] rows, int from, int to, double learningRate) {
        int n = to - from;
        float[][] sums = new float[classes][m.length];
        double[] total = new double[classes];
        float[] u = new float[m.length];
        double[] folded = foldedBiases();
        double[] g = new double[classes];
        for (int i = from; i < to; i++) {
            load(images, rows[i], u);
            loss.gradient(scores(u, folded), images.label(rows[i]), g);
            for (int k = 0; k < classes; k++) {
                addScaled(sums[k], (float) g[k], u);
                total[k] += (float) g[k];
            }
        }
        float decay = (float) (1 - 2 * learningRate * regularization);
        float step = (float) (learningRate / n);
        for (int k = 0; k < classes; k++) {
            for (int j = 0; j < m.length; j++) {
                v[k][j] = v[k][j] * decay - step * squaredScale[j] * (sums[k][j] - m[j] * (float) total[k]);
            }
            b[k] -= learningRate / n * total[k];
        }
    }

    @Override
    public Measurement measure(LabelledImages images) {
        double[] folded = foldedBiases();
        float[] u = new float[m.length];
        double sum = 0;
        int correct = 0;
        for (int i = 0; i < images.count(); i++) {
            load(images, i, u);
            double[] scores = scores(u, folded);
            sum += loss.value(scores, images.label(i));
            correct += highest(scores) == images.label(i) ? 1 : 0;
        }
        double mean = sum / images.count();
        double penalty = new ReferenceObjective(loss, regularization).penalty(classifier());
        return new Measurement(mean + penalty, mean, correct, images.count());
    }

    @Override
    public int[] predict(LabelledImages images) {
        double[] folded = foldedBiases();
        float[] u = new float[m.length];
        int[] predictions = new int[images.count()];
        for (int i = 0; i < predictions.length; i++) {
            load(images, i, u);
            predictions[i] = highest(scores(u, folded));
        }
        return predictions;
    }

    @Override
    public LinearClassifier classifier() {
        double[] weights = new double[classes * m.length];
        for (int k = 0; k < classes; k++) {
            for (int j = 0; j < m.length; j++) {
                weights[k * m.length + j] = v[k][j] / preprocessing.scale(j);
            }
        }
        return new LinearClassifier(classes, m.length, weights, b);
    }

    private static void load(LabelledImages images, int i, float[] u) {
        byte[] pixels = images.pixels();
        int row = i * images.stride();
        for (int j = 0; j < u.length; j++) {
            u[j] = pixels[row + j];
        }
    }

    private double[] scores(float[] u, double[] folded) {
        double[] scores = new double[classes];
        for (int k = 0; k < classes; k++) {
            scores[k] = dot(v[k], u) + folded[k];
        }
        return scores;
    }

    /** b - V m. */
    private double[] foldedBiases() {
        double[] folded = new double[classes];
        for (int k = 0; k < classes; k++) {
            folded[k] = b[k] - dot(v[k], m);
        }
        return folded;
    }

    private static float dot(float[] a, float[] c) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int j = 0;
        for (; j + 3 < a.length; j += 4) {
            s0 += a[j] * c[j];
            s1 += a[j + 1] * c[j + 1];
            s2 += a[j + 2] * c[j + 2];
            s3 += a[j + 3] * c[j + 3];
        }
        for (; j < a.length; j++) {
            s0 += a[j] * c[j];
        }
        return (s0 + s1) + (s2 + s3);
    }

    private static void addScaled(float[] sum, float factor, float[] u) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * u[j];
        }
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }
}
