package io.github.softmaxreport.train;

import java.util.List;

/** Metrics on all training and all validation images; index = epoch, 0 (before the first update) to the last. */
public record TrainingCurve(List<EpochMetrics> train, List<EpochMetrics> validation) {
    public TrainingCurve {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        if (train.size() != validation.size() || train.isEmpty()) {
            throw new IllegalArgumentException("the training curve has " + train.size()
                    + " points, the validation curve " + validation.size() + "; both start at epoch 0");
        }
    }

    /** The last epoch. */
    public int epochs() {
        return train.size() - 1;
    }
}
