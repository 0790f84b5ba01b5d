package io.github.softmaxreport.model;

/** Scratch memory of an update, for all learners of K classes and d dimensions that are trained in turn by one thread. */
public final class Workspace {
    private final Kernel kernel;
    private final float[] lanes;
    private final ScoreBlock scores;
    private final PackedWeights sums;

    /**
     * @param classes K
     * @param dimensions d
     */
    public Workspace(int classes, int dimensions) {
        this(classes, dimensions, Kernels.best());
    }

    Workspace(int classes, int dimensions, Kernel kernel) {
        this.kernel = kernel;
        this.lanes = CacheLines.allocate(ImageBlock.CAPACITY * Kernel.IMAGE);
        this.scores = new ScoreBlock(kernel, classes, ImageBlock.CAPACITY);
        this.sums = new PackedWeights(classes, dimensions);
    }

    /** The loops. */
    Kernel kernel() {
        return kernel;
    }

    /** Lanes of one group's scores, for every image of a block. */
    float[] lanes() {
        return lanes;
    }

    /** Scores of a block, then dl/ds. */
    ScoreBlock scores() {
        return scores;
    }

    /** A block's share of n dl/dW. */
    PackedWeights sums() {
        return sums;
    }
}
