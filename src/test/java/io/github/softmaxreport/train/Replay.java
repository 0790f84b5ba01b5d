package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.SplittableRandom;

/**
 * A run once more, in float64 and by the formulas alone: nothing of the program's training is used but the random streams.
 * For cross-entropy and binary cross-entropy.
 */
final class Replay {
    private final Dataset dataset;
    private final Hyperparameters h;
    private final int d;
    private final int classes;
    private final SplittableRandom order;
    private final SplittableRandom variation;
    /** W row by row, then b. */
    private final double[] weights;

    private final double[] velocity;
    private final double[] mean;
    private int averaged;

    Replay(Dataset dataset, Hyperparameters h, long seed, LinearClassifier start) {
        this.dataset = dataset;
        this.h = h;
        this.d = start.dimensions();
        this.classes = start.classes();
        this.order = new RandomStreams(seed).order();
        this.variation = new RandomStreams(seed).augmentation();
        this.weights = new double[classes * d + classes];
        System.arraycopy(start.weights(), 0, weights, 0, classes * d);
        System.arraycopy(start.biases(), 0, weights, classes * d, classes);
        this.velocity = new double[weights.length];
        this.mean = new double[weights.length];
    }

    /** W row by row, then b, at the end of some epochs. */
    double[] train(int epochs) {
        LabelledImages train = dataset.train();
        int n = train.count();
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = i;
        }
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int i = n - 1; i > 0 && h.shuffle(); i--) {
                int other = order.nextInt(i + 1);
                int row = rows[i];
                rows[i] = rows[other];
                rows[other] = row;
            }
            double[][] inputs = new double[n][];
            for (int i = 0; i < n; i++) {
                inputs[i] = input(rows[i]);
            }
            int updates = (n + h.batchSize() - 1) / h.batchSize();
            for (int u = 0; u < updates; u++) {
                update(inputs, rows, u, rate(epoch, u, updates));
                if (epoch > h.epochs() - h.averagedEpochs()) {
                    averaged++;
                    for (int q = 0; q < mean.length; q++) {
                        mean[q] += weights[q];
                    }
                }
            }
        }
        double[] result = weights.clone();
        for (int q = 0; q < result.length && averaged > 0; q++) {
            result[q] = mean[q] / averaged;
        }
        return result;
    }

    private double rate(int epoch, int update, int updates) {
        double eta = h.learningRate();
        int warm = h.schedule().warmUp();
        double time = epoch - 1 + (double) update / updates;
        if (time < warm) {
            return eta * (time + 1.0 / updates) / warm;
        }
        double factor = h.schedule().factor();
        double passed = Math.floor(time) - warm;
        return switch (h.schedule().decay()) {
            case CONSTANT -> eta;
            case EXPONENTIAL -> eta * Math.pow(factor, passed);
            case STEP -> eta * Math.pow(factor, Math.floor(passed / h.schedule().every()));
            case COSINE -> eta * 0.5 * (1 + Math.cos(Math.PI * (time - warm) / (h.epochs() - warm)));
            case INVERSE_TIME -> eta / (1 + factor * passed);
        };
    }

    private void update(double[][] inputs, int[] rows, int u, double rate) {
        int from = u * h.batchSize();
        int to = Math.min(rows.length, from + h.batchSize());
        double[] g = new double[weights.length];
        for (int i = from; i < to; i++) {
            double[] slopes = slopes(inputs[i], dataset.train().label(rows[i]));
            for (int k = 0; k < classes; k++) {
                for (int j = 0; j < d; j++) {
                    g[k * d + j] += slopes[k] * inputs[i][j] / (to - from);
                }
                g[classes * d + k] += slopes[k] / (to - from);
            }
        }
        double mu = h.momentum().coefficient();
        for (int q = 0; q < g.length; q++) {
            g[q] += q < classes * d ? 2 * h.regularization() * weights[q] : 0;
            velocity[q] = mu * velocity[q] + g[q];
            weights[q] -= rate * (h.momentum().nesterov() ? g[q] + mu * velocity[q] : velocity[q]);
        }
    }

    /** (p - y), over K for sigmoids. */
    private double[] slopes(double[] x, int label) {
        double[] p = new double[classes];
        double z = 0;
        for (int k = 0; k < classes; k++) {
            double s = weights[classes * d + k];
            for (int j = 0; j < d; j++) {
                s += weights[k * d + j] * x[j];
            }
            p[k] = Math.exp(s);
            z += p[k];
        }
        boolean softmax = h.loss() == LossFunction.CROSS_ENTROPY;
        for (int k = 0; k < classes; k++) {
            double y = (k == label ? 1 - h.labelSmoothing() : 0) + h.labelSmoothing() / classes;
            p[k] = softmax ? p[k] / z - y : (p[k] / (1 + p[k]) - y) / classes;
        }
        return p;
    }

    private double[] input(int image) {
        boolean mirrored = h.augmentation().flips() && variation.nextInt(2) == 1;
        int jitter = h.augmentation().jitter();
        int right = jitter > 0 ? variation.nextInt(2 * jitter + 1) - jitter : 0;
        int down = jitter > 0 ? variation.nextInt(2 * jitter + 1) - jitter : 0;
        int w = dataset.width();
        int tall = dataset.height();
        double[] x = new double[d];
        for (int j = 0; j < d; j++) {
            int column = mirrored ? w - 1 - j % w : j % w;
            int fromColumn = column - right;
            int fromLine = j / w % tall - down;
            boolean outside = fromColumn < 0 || fromColumn >= w || fromLine < 0 || fromLine >= tall;
            fromColumn = Math.max(0, Math.min(w - 1, fromColumn));
            fromLine = Math.max(0, Math.min(tall - 1, fromLine));
            boolean black = outside && h.augmentation().padding() == io.github.softmaxreport.config.Padding.ZERO;
            int source = j / (w * tall) * w * tall + fromLine * w + fromColumn;
            x[j] = preprocessed(black ? 0 : dataset.train().pixel(image, source), j);
        }
        return x;
    }

    private double preprocessed(int pixel, int j) {
        int plane = dataset.width() * dataset.height();
        return switch (h.preprocessing()) {
            case UNIT_RANGE -> pixel / 255.0;
            case STANDARDIZED -> (pixel - moment(1, j, j + 1)) / deviation(j, j + 1);
            case CHANNEL_STANDARDIZED -> {
                int first = j / plane * plane;
                yield (pixel - moment(1, first, first + plane)) / deviation(first, first + plane);
            }
            case MEAN_ONLY -> (pixel - moment(1, j, j + 1)) / 255;
        };
    }

    private double deviation(int from, int to) {
        double mean = moment(1, from, to);
        return Math.sqrt(moment(2, from, to) - mean * mean);
    }

    /** Mean power of the training pixels in some dimensions. */
    private double moment(int power, int from, int to) {
        double sum = 0;
        for (int i = 0; i < dataset.train().count(); i++) {
            for (int j = from; j < to; j++) {
                sum += Math.pow(dataset.train().pixel(i, j), power);
            }
        }
        return sum / dataset.train().count() / (to - from);
    }
}
