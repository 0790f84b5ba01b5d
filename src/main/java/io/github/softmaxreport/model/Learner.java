package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;

/** A linear classifier while it is being trained. Not for several threads at once. */
public interface Learner {
    /**
     * One step of gradient descent, W ← W - η dJ/dW and b ← b - η dJ/db, with the gradient of the mean over a batch.
     *
     * @param images where the batch is taken from; unchanged
     * @param rows indices of images; unchanged
     * @param from first entry of rows in the batch
     * @param to one past the last; above from
     * @param learningRate η
     */
    void update(LabelledImages images, int[] rows, int from, int to, double learningRate);

    /** Cost, loss and number of correct predictions over all of these images, at least one. */
    Measurement measure(LabelledImages images);

    /** The class with the highest score of each image; of equal scores the lowest class. */
    int[] predict(LabelledImages images);

    /** W and b as they are now, over preprocessed inputs. */
    LinearClassifier classifier();
}
