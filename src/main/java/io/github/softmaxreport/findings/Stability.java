package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.Statistic;

/**
 * How often an experiment's training cost rose.
 *
 * @param rises fraction of epochs after which the training cost was higher than after the one before, over seeds
 * @param unstable HOLDS if that is at least a tenth of the epochs for every seed, DOES_NOT_HOLD if for none
 */
public record Stability(String id, Statistic rises, Verdict unstable) {}
