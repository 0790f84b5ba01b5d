package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.Statistic;

/**
 * An experiment against another one, seed by seed: both had the same start and the same order of images.
 *
 * @param id the experiment
 * @param baseline what it is compared with
 * @param difference experiment minus baseline, over the seeds that both have
 * @param greater whether the difference is above zero (95 % paired t interval)
 * @param less whether it is below zero
 */
public record PairedDifference(String id, String baseline, Statistic difference, Verdict greater, Verdict less) {}
