package io.github.softmaxreport.model;

/** A linear classifier while it is being trained. Not for several threads at once. */
public interface Learner {
    /**
     * Takes the images of a block into the gradient of the mean over their mini-batch and, with the batch's last block,
     * steps by its {@link UpdateRule}.
     *
     * @param block unchanged
     * @param share which part of the batch the block is
     * @param learningRate η
     */
    void update(ImageBlock block, Share share, double learningRate);

    /**
     * Adds the loss and the predictions of a block of images.
     *
     * <p>The scores that {@link #update} computes can't stand in for this: each batch's scores belong to the weights
     * before its own update, those of a measurement to one state of the weights, so only the first batch would be right.
     *
     * @param block unchanged
     * @param tally added to
     */
    void measure(ImageBlock block, Tally tally);

    /** λ Σ W², the difference of cost and loss. */
    double penalty();

    /** From now on W and b count, wherever they are shown, as their mean over all updates to come. Updates don't know. */
    void beginMean();

    /** The mean norm of the gradients of all batches since last asked; NaN where it is not recorded. */
    double takeGradientNorm();

    /** W and b as they are now, over preprocessed inputs. */
    LinearClassifier classifier();
}
