package io.github.softmaxreport.model;

/**
 * Gradient descent in float32 by a {@link Kernel}; b and every sum over whole sets are kept in float64. The kernel knows
 * inputs, weights and dl/ds, never which loss they come from.
 */
public final class FastLearner implements Learner {
    private final BlockLoss loss;
    private final double regularization;
    private final PackedWeights weights;
    private final float[] weightSums;
    private final double[] biases;
    private final double[] biasSums;
    private final Workspace workspace;

    /**
     * @param start W and b before the first update; W is rounded to float32
     * @param regularization λ, at least 0
     * @param workspace for the same K and d; not used by two threads at once
     */
    public FastLearner(LinearClassifier start, BlockLoss loss, double regularization, Workspace workspace) {
        this.loss = loss;
        this.regularization = regularization;
        this.weights = PackedWeights.of(start);
        this.weightSums = new float[weights.panels().values().length];
        this.biases = start.biases();
        this.biasSums = new double[biases.length];
        this.workspace = workspace;
    }

    @Override
    public void update(ImageBlock block, Share share, double learningRate) {
        ScoreBlock scores = workspace.scores();
        scores.begin(block);
        block.team().split(block.count(), Kernel.IMAGE_UNIT, (from, to) -> {
            score(block, from, to);
            loss.gradients(scores, from, to);
        });
        float[] slopes = scores.pack();
        block.team().split(weights.panels().columns(), Panels.COLUMN_UNIT, (from, to) -> {
            workspace.kernel().backward(block.inputs(), block.count(), slopes, from, to, workspace.sums());
            take(from, to, share, learningRate);
        });
        takeBiases(block.count(), share, learningRate);
    }

    @Override
    public void measure(ImageBlock block, Tally tally) {
        ScoreBlock scores = workspace.scores();
        scores.begin(block);
        block.team().split(block.count(), Kernel.IMAGE_UNIT, (from, to) -> score(block, from, to));
        for (int i = 0; i < block.count(); i++) {
            tally.addPrediction(scores.highest(i), scores.label(i));
        }
        tally.addLoss(loss.sum(scores));
    }

    @Override
    public double penalty() {
        return regularization == 0 ? 0 : regularization * weights.sumOfSquares();
    }

    @Override
    public LinearClassifier classifier() {
        return weights.toClassifier(biases);
    }

    /** S = X Wᵀ + 1 bᵀ for some images of the block. */
    private void score(ImageBlock block, int from, int to) {
        Lanes lanes = workspace.lanes();
        workspace.kernel().forward(block.inputs(), from, to, weights.panels(), lanes);
        for (int k = 0; k < biases.length; k++) {
            float[] row = workspace.scores().scores(k);
            float bias = (float) biases[k];
            for (int i = from; i < to; i++) {
                row[i] = lanes.sum(i, k) + bias;
            }
        }
    }

    /** A block's sums in columns [from, to) into the batch's and, with the last block, W ← W (1 - 2 η λ) - η / n · sum. */
    private void take(int from, int to, Share share, double learningRate) {
        Panels sums = workspace.sums();
        for (int j = from; j < to; j = sums.endOfPanel(j, to)) {
            for (int k = 0; k < sums.rows(); k++) {
                int start = sums.index(k, j);
                takeRow(start, start + sums.endOfPanel(j, to) - j, share, learningRate);
            }
        }
    }

    private void takeRow(int from, int to, Share share, double learningRate) {
        float[] sums = workspace.sums().values();
        if (!share.first()) {
            add(sums, weightSums, from, to);
        }
        if (share.last()) {
            float step = (float) (-learningRate / share.batchSize());
            step(weights.panels().values(), sums, step, (float) (1 - 2 * learningRate * regularization), from, to);
        } else {
            System.arraycopy(sums, from, weightSums, from, to - from);
        }
    }

    private static void add(float[] sums, float[] earlier, int from, int to) {
        for (int q = from; q < to; q++) {
            sums[q] = earlier[q] + sums[q];
        }
    }

    private static void step(float[] w, float[] sums, float step, float decay, int from, int to) {
        for (int q = from; q < to; q++) {
            w[q] = Math.fma(sums[q], step, w[q] * decay);
        }
    }

    private void takeBiases(int count, Share share, double learningRate) {
        for (int k = 0; k < biases.length; k++) {
            biasSums[k] =
                    (share.first() ? 0 : biasSums[k]) + sum(workspace.scores().scores(k), count);
            biases[k] -= share.last() ? learningRate / share.batchSize() * biasSums[k] : 0;
        }
    }

    /** In four interleaved sums, which don't wait for each other. */
    private static double sum(float[] row, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            s0 += row[i];
            s1 += row[i + 1];
            s2 += row[i + 2];
            s3 += row[i + 3];
        }
        for (; i < count; i++) {
            s0 += row[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
