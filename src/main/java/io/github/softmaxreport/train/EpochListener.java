package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Experiment;

/** Told of every finished epoch, from the thread that trains; several runs may report at once. */
@FunctionalInterface
public interface EpochListener {
    /**
     * An epoch has ended, and both sets have been measured.
     *
     * @param epoch 0 for the start, before any update
     * @param train on all training images after this epoch
     * @param validation on all validation images after this epoch
     */
    void epochEnded(Experiment experiment, long seed, int epoch, EpochMetrics train, EpochMetrics validation);
}
