package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.train.TrainingRun;

/** One seed of an experiment: its training and its test. */
public record RunResult(TrainingRun training, TestResult test) {}
