package io.github.softmaxreport.model;

/** Scratch memory of an update, for all learners of K classes and d dimensions that are trained in turn by one thread. */
public final class Workspace {
    private final Kernel kernel;
    private final Lanes lanes;
    private final ScoreBlock scores;
    private final Panels sums;

    /**
     * @param classes K
     * @param dimensions d
     */
    public Workspace(int classes, int dimensions) {
        this(classes, dimensions, Kernels.best());
    }

    Workspace(int classes, int dimensions, Kernel kernel) {
        this.kernel = kernel;
        this.lanes = new Lanes(ImageBlock.CAPACITY, PackedWeights.rows(classes));
        this.scores = new ScoreBlock(kernel, classes);
        this.sums = new Panels(PackedWeights.rows(classes), dimensions);
    }

    /** S = X Wᵀ + 1 bᵀ for a block. */
    ScoreBlock score(ImageBlock block, PackedWeights weights, double[] biases) {
        scores.begin(block);
        block.team().split(block.count(), Kernel.IMAGE_UNIT, (from, to) -> score(block, from, to, weights, biases));
        return scores;
    }

    /** The same for some of its images, once the scores have begun. */
    void score(ImageBlock block, int from, int to, PackedWeights weights, double[] biases) {
        kernel.forward(block.inputs(), from, to, weights.panels(), lanes);
        for (int k = 0; k < biases.length; k++) {
            float[] row = scores.scores(k);
            float bias = (float) biases[k];
            for (int i = from; i < to; i++) {
                row[i] = lanes.sum(i, k) + bias;
            }
        }
    }

    /** The loops. */
    Kernel kernel() {
        return kernel;
    }

    /** Lanes of the scores, for every image of a block. */
    Lanes lanes() {
        return lanes;
    }

    /** Scores of a block, then dl/ds. */
    ScoreBlock scores() {
        return scores;
    }

    /** A block's share of n dl/dW. */
    Panels sums() {
        return sums;
    }
}
