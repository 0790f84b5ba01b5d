package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.Statistic;

/**
 * How far loss and cost fell on the training images from epoch 0 to the last, in nats, over seeds.
 *
 * @param lossFellMore whether the loss fell more than the cost; only asked where λ is above 0
 */
public record LossAgainstCost(String id, Statistic lossFall, Statistic costFall, Verdict lossFellMore) {}
