package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.train.EpochMetrics;

/** A trained classifier on the test images. */
public record TestResult(EpochMetrics metrics, ConfusionMatrix confusion) {}
