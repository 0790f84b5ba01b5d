package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import java.util.List;

/**
 * What one run of a trial says of the test images.
 *
 * @param right test images that it gets right, by the probability that it gives to their true class: in as many equal bins
 *     from 0 to 1
 * @param wrong the same of those that it gets wrong
 * @param meanRight mean probability given to the true class of images that it gets right; 0 without any
 * @param meanWrong the same of those that it gets wrong
 * @param reliability test images by the probability of the class that it predicts, in as many equal bins from 0 to 1
 * @param expectedCalibrationError mean distance between confidence and accuracy of the bins, weighted by their images
 * @param loss mean over the test images
 * @param constantLoss that of a classifier which gives every class 1 / K
 */
public record ProbabilityResult(
        Trial trial,
        long seed,
        double testAccuracy,
        List<Integer> right,
        List<Integer> wrong,
        double meanRight,
        double meanWrong,
        List<Bin> reliability,
        double expectedCalibrationError,
        double loss,
        double constantLoss) {
    public ProbabilityResult {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        reliability = List.copyOf(reliability);
    }

    /** The same, by the name of another trial that trains alike. */
    ProbabilityResult of(Trial other) {
        return new ProbabilityResult(
                other,
                seed,
                testAccuracy,
                right,
                wrong,
                meanRight,
                meanWrong,
                reliability,
                expectedCalibrationError,
                loss,
                constantLoss);
    }

    /**
     * Test images with about the same confidence.
     *
     * @param confidence mean probability of the predicted class; 0 without any image
     * @param accuracy fraction that is right; 0 without any image
     */
    public record Bin(int images, double confidence, double accuracy) {}
}
