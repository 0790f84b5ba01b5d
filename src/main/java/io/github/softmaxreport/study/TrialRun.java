package io.github.softmaxreport.study;

import java.util.Optional;

/**
 * One seed of a trial.
 *
 * @param validationAccuracy fraction of the validation images
 * @param testAccuracy fraction of the test images; absent where choices are made
 * @param weightsSha256 of the trained W and b, as {@link io.github.softmaxreport.evaluate.Weights#sha256} has it
 */
public record TrialRun(long seed, double validationAccuracy, Optional<Double> testAccuracy, String weightsSha256) {}
