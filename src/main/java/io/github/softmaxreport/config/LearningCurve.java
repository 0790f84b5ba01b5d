package io.github.softmaxreport.config;

import java.util.List;

/**
 * Accuracy against the number of training images.
 *
 * @param images ascending; of those that the data has not, only the first counts, as all that there are
 */
public record LearningCurve(List<Integer> images) {
    public LearningCurve {
        images = List.copyOf(images);
        Checks.that(images.stream().sorted().distinct().toList().equals(images), "images", images);
    }
}
