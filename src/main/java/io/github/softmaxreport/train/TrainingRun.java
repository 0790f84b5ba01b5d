package io.github.softmaxreport.train;

import io.github.softmaxreport.model.LinearClassifier;

/** One finished training: from where, to where, and the way between. */
public record TrainingRun(long seed, LinearClassifier start, LinearClassifier trained, TrainingCurve curve) {}
