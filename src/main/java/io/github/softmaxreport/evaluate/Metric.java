package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.train.EpochMetrics;

/** Which number of an {@link EpochMetrics}. */
public enum Metric {
    COST,
    LOSS,
    ACCURACY;

    public double of(EpochMetrics metrics) {
        return switch (this) {
            case COST -> metrics.cost();
            case LOSS -> metrics.loss();
            case ACCURACY -> metrics.accuracy();
        };
    }
}
