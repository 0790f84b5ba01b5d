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
