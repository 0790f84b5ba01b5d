package io.github.softmaxreport.model;

/** A loss that can also be trained with: the same function in float32, for a block of images at once. */
public interface BlockLoss extends Loss {
    /**
     * Replaces the scores of some images by dl/ds.
     *
     * @param block its scores change in [from, to)
     */
    void gradients(ScoreBlock block, int from, int to);

    /**
     * Σ l over all images of the block.
     *
     * @param block its scores are overwritten
     */
    double sum(ScoreBlock block);
}
