package io.github.softmaxreport.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * W and b on their way: what turns sums over images into steps. W is float32 and changes column by column, on any number
 * of threads; b and its velocity are float64.
 */
final class Descent {
    private final UpdateRule rule;
    private final PackedWeights weights;
    private final double[] biases;
    private final float[] sums;
    private final double[] biasSums;
    private final float[] velocity;
    private final double[] biasVelocity;
    private final Optional<GradientNorms> norms;
    private Optional<RunningMean> mean = Optional.empty();

    Descent(LinearClassifier start, UpdateRule rule) {
        this.rule = rule;
        this.weights = PackedWeights.of(start);
        this.biases = start.biases();
        this.sums = new float[weights.panels().values().length];
        this.biasSums = new double[biases.length];
        this.velocity = new float[rule.momentum() == 0 ? 0 : sums.length];
        this.biasVelocity = new double[biases.length];
        this.norms = rule.norms()
                ? Optional.of(new GradientNorms(
                        weights.panels().rows(), weights.panels().columns()))
                : Optional.empty();
    }

    /** Writes what {@link #restore} needs to go on after an epoch. */
    void save(DataOutput out) throws IOException {
        weights.panels().write(out);
        Numbers.write(biases, out);
        Numbers.write(velocity, out);
        Numbers.write(biasVelocity, out);
        out.writeBoolean(mean.isPresent());
        if (mean.isPresent()) {
            mean.get().write(out);
        }
    }

    /** Goes on from what an equal one has saved. */
    void restore(DataInput in) throws IOException {
        weights.panels().read(in);
        Numbers.read(biases, in);
        Numbers.read(velocity, in);
        Numbers.read(biasVelocity, in);
        mean = in.readBoolean()
                ? Optional.of(RunningMean.read(biases.length, weights.dimensions(), in))
                : Optional.empty();
    }

    /** W before its mean is taken. */
    PackedWeights weights() {
        return weights;
    }

    /** b before its mean is taken, the array itself. */
    double[] biases() {
        return biases;
    }

    /** From now on W and b are shown as their mean over the updates to come. */
    void beginMean() {
        mean = Optional.of(new RunningMean(biases.length, weights.dimensions()));
    }

    /** Empty if no mean is taken. */
    Optional<RunningMean> mean() {
        return mean;
    }

    /** Of the gradients since last asked, on average. */
    double takeNorm() {
        return norms.map(GradientNorms::takeMean).orElse(Double.NaN);
    }

    /** A block's sums in columns [from, to) into the batch's and, with the last block, the step. */
    void take(Panels block, int from, int to, Share share, double learningRate) {
        for (int j = from; j < to; j = block.endOfPanel(j, to)) {
            int length = block.endOfPanel(j, to) - j;
            for (int k = 0; k < block.rows(); k++) {
                int at = block.index(k, j);
                float[] row = block.values();
                if (!share.first()) {
                    add(row, sums, at, at + length);
                }
                if (share.last()) {
                    if (norms.isPresent()) {
                        norms.get()
                                .square(
                                        k,
                                        j,
                                        at,
                                        length,
                                        row,
                                        weights.panels().values(),
                                        1.0 / share.batchSize(),
                                        2 * rule.regularization());
                    }
                    step(row, at, at + length, share.batchSize(), learningRate);
                } else {
                    System.arraycopy(row, at, sums, at, length);
                }
            }
        }
    }

    private void step(float[] row, int from, int to, int n, double learningRate) {
        float[] w = weights.panels().values();
        float rate = (float) -learningRate;
        if (rule.momentum() == 0) {
            // W ← W (1 - 2 η λ) - η / n · sum
            float decay = (float) (1 - 2 * learningRate * rule.regularization());
            plain(w, row, (float) (-learningRate / n), decay, from, to);
        } else {
            float momentum = (float) rule.momentum();
            gradient(row, w, 1f / n, (float) (2 * rule.regularization()), from, to);
            accelerate(velocity, momentum, row, from, to);
            if (rule.nesterov()) {
                ahead(row, velocity, momentum, from, to);
            }
            move(w, rule.nesterov() ? row : velocity, rate, from, to);
        }
        if (mean.isPresent()) {
            mean.get().add(w, from, to);
        }
    }

    private static void add(float[] row, float[] earlier, int from, int to) {
        for (int q = from; q < to; q++) {
            row[q] = earlier[q] + row[q];
        }
    }

    private static void plain(float[] w, float[] row, float step, float decay, int from, int to) {
        for (int q = from; q < to; q++) {
            w[q] = Math.fma(row[q], step, w[q] * decay);
        }
    }

    private static void gradient(float[] row, float[] w, float perImage, float twoLambda, int from, int to) {
        for (int q = from; q < to; q++) {
            row[q] = Math.fma(row[q], perImage, w[q] * twoLambda);
        }
    }

    private static void accelerate(float[] v, float momentum, float[] g, int from, int to) {
        for (int q = from; q < to; q++) {
            v[q] = Math.fma(v[q], momentum, g[q]);
        }
    }

    private static void ahead(float[] g, float[] v, float momentum, int from, int to) {
        for (int q = from; q < to; q++) {
            g[q] = Math.fma(v[q], momentum, g[q]);
        }
    }

    private static void move(float[] w, float[] direction, float rate, int from, int to) {
        for (int q = from; q < to; q++) {
            w[q] = Math.fma(direction[q], rate, w[q]);
        }
    }

    /**
     * A block's sums of dl/db into the batch's and, with the last block, the step. To be called after W's.
     *
     * @param block K; unchanged
     */
    void takeBiases(double[] block, Share share, double learningRate) {
        for (int k = 0; k < biases.length; k++) {
            biasSums[k] = (share.first() ? 0 : biasSums[k]) + block[k];
        }
        if (!share.last()) {
            return;
        }
        double mu = rule.momentum();
        double[] g = biasSums.clone();
        for (int k = 0; k < biases.length; k++) {
            g[k] /= share.batchSize();
            biasVelocity[k] = mu * biasVelocity[k] + g[k];
            double direction = rule.nesterov() ? g[k] + mu * biasVelocity[k] : biasVelocity[k];
            biases[k] -= mu == 0 ? learningRate / share.batchSize() * biasSums[k] : learningRate * direction;
        }
        norms.ifPresent(n -> n.endBatch(g));
        mean.ifPresent(m -> m.endUpdate(biases));
    }
}
