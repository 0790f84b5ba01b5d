package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.train.TrainingCurve;
import io.github.softmaxreport.train.TrainingRun;
import java.util.Optional;

/**
 * One seed of an experiment.
 *
 * @param curve the way from the start to the end of training
 * @param test the trained classifier on the test images
 * @param weightsSha256 of the trained W and b, as {@link Weights#sha256} has it
 * @param weights themselves; absent where only their hash was kept
 */
public record RunResult(
        long seed, TrainingCurve curve, TestResult test, String weightsSha256, Optional<Weights> weights) {

    /** A run that has just ended. */
    public RunResult(TrainingRun training, TestResult test) {
        this(training.seed(), training.curve(), test, new Weights(training.start(), training.trained()));
    }

    /** A run whose weights are there. */
    public RunResult(long seed, TrainingCurve curve, TestResult test, Weights weights) {
        this(seed, curve, test, weights.sha256(), Optional.of(weights));
    }
}
