package io.github.softmaxreport.report;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.ProbabilityResult;

/**
 * What one run says of the test images.
 *
 * @param place where results.json holds it
 */
public record ProbabilityView(ProbabilityResult result, Source place, Numbers number, Words words) {
    public String id() {
        return result.trial().id();
    }

    public Markup title() {
        return number.text(result.trial().title(), place.at("trial", "title"));
    }

    public Markup lossName() {
        return Markup.text(number.word(result.trial().hyperparameters().loss()));
    }

    public BoundNumber accuracy() {
        return of(result.testAccuracy(), "testAccuracy");
    }

    /** Mean loss over the test images, nats. */
    public BoundNumber loss() {
        return of(result.loss(), "loss");
    }

    /** That of a classifier which gives every class the same probability, nats. */
    public BoundNumber constantLoss() {
        return of(result.constantLoss(), "constantLoss");
    }

    /** Whether it is better than such a classifier. */
    public boolean better() {
        return result.loss() < result.constantLoss();
    }

    public BoundNumber calibrationError() {
        return of(result.expectedCalibrationError(), "expectedCalibrationError");
    }

    /** Whether it gets some test images right and some wrong: only then have both a mean. */
    public boolean divided() {
        return result.testAccuracy() > 0 && result.testAccuracy() < 1;
    }

    /** Mean probability of the true class over images that it gets right. */
    public BoundNumber meanRight() {
        return of(result.meanRight(), "meanRight");
    }

    /** Mean probability of the true class over images that it gets wrong. */
    public BoundNumber meanWrong() {
        return of(result.meanWrong(), "meanWrong");
    }

    /** Whether its probabilities are sigmoids. */
    public boolean sigmoids() {
        return result.trial().hyperparameters().loss() == LossFunction.BINARY_CROSS_ENTROPY;
    }

    /** Bins of the reliability diagram. */
    public BoundNumber bins() {
        return number.value(
                result.reliability().size(), place.at("reliability").each().with("count"), "probability.bins");
    }

    /** The seed of the run. */
    public BoundNumber seed() {
        return number.value((double) result.seed(), place.at("seed"), "seed");
    }

    private BoundNumber of(double value, String key) {
        return number.value(value, place.at(key), "probability." + key, title().plain());
    }
}
