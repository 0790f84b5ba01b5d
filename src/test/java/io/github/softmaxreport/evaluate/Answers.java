package io.github.softmaxreport.evaluate;

import java.util.Collections;
import java.util.List;

/** Answers to made-up test images. */
public final class Answers {
    private static final int IMAGES = 1000;

    private Answers() {}

    /** A share of a thousand images, from the first on: of two classifiers, the better one has the worse one's, too. */
    public static RightAnswers rightAtFirst(double accuracy) {
        long count = Math.round(accuracy * IMAGES);
        return RightAnswers.of(IMAGES, i -> i < count);
    }

    /** 1 for an image that is got right, 0 for another. */
    public static RightAnswers of(List<Integer> right) {
        return RightAnswers.of(Collections.nCopies(right.size(), 1), right);
    }
}
