package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.train.EpochMetrics;

/**
 * A trained classifier on the test images.
 *
 * @param right which of them it gets right; settings are compared on the same images
 */
public record TestResult(EpochMetrics metrics, ConfusionMatrix confusion, RightAnswers right) {}
