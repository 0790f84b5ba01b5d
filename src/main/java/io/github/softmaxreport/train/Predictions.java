package io.github.softmaxreport.train;

import java.util.List;

/**
 * A trained classifier on a set of images.
 *
 * @param metrics over the whole set
 * @param classes predicted class of each image, in the set's order; of equal scores the lowest class
 */
public record Predictions(EpochMetrics metrics, List<Integer> classes) {
    public Predictions {
        classes = List.copyOf(classes);
    }
}
