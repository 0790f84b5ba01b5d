package io.github.softmaxreport.train;

import java.util.List;

/**
 * Metrics on all training and all validation images; index = epoch, 0 (before the first update) to the last. A run that
 * has stopped early stays from then on what it has kept; one whose training cost is no finite number trains no longer.
 *
 * @param kept the epoch whose W and b are the result: the last one, unless the best is kept
 * @param trained the last epoch in which there were updates
 * @param gradientNorms mean norm of the batches' gradients in epoch 1, 2, … trained; empty where it is not recorded
 */
public record TrainingCurve(
        List<EpochMetrics> train, List<EpochMetrics> validation, int kept, int trained, List<Double> gradientNorms) {
    public TrainingCurve {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        gradientNorms = List.copyOf(gradientNorms);
        if (train.size() != validation.size() || train.isEmpty()) {
            throw new IllegalArgumentException("the training curve has " + train.size()
                    + " points, the validation curve " + validation.size() + "; both start at epoch 0");
        }
        boolean recorded = !gradientNorms.isEmpty();
        if (kept < 0 || kept > trained || trained >= train.size() || (recorded && gradientNorms.size() != trained)) {
            throw new IllegalArgumentException(
                    "a curve of " + train.size() + " points from epoch 0 on was trained to epoch " + trained
                            + ", has kept epoch " + kept + " and has " + gradientNorms.size() + " gradient norms");
        }
    }

    /** A curve whose last epoch is kept. */
    public TrainingCurve(List<EpochMetrics> train, List<EpochMetrics> validation) {
        this(train, validation, train.size() - 1, train.size() - 1, List.of());
    }

    /** The last epoch. */
    public int epochs() {
        return train.size() - 1;
    }

    /** On the training images with the W and b that are the result. */
    public EpochMetrics keptTrain() {
        return train.get(kept);
    }

    /** On the validation images with the W and b that are the result. */
    public EpochMetrics keptValidation() {
        return validation.get(kept);
    }
}
