package io.github.softmaxreport.evaluate;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/** The difference of two means over runs that have nothing in common: their number and their spread may differ. */
public record MeanDifference(Statistic before, Statistic after) {
    /** The mean after minus the mean before. */
    public double value() {
        return after.mean() - before.mean();
    }

    /**
     * Half the width of its 95 % interval, after Welch (1947). The spread of several runs is taken for that of a single
     * one on the other side; empty where both are single.
     */
    public OptionalDouble halfWidth() {
        if (before.n() == 1 && after.n() == 1) {
            return OptionalDouble.empty();
        }
        if (before.n() == 1 || after.n() == 1) {
            Statistic repeated = before.n() == 1 ? after : before;
            double deviation = repeated.deviation().orElseThrow();
            return half(deviation * Math.sqrt(1 + 1.0 / repeated.n()), repeated.n() - 1.0);
        }
        double old = meanVariance(before);
        double now = meanVariance(after);
        double freedom = (old + now) * (old + now) / (old * old / (before.n() - 1) + now * now / (after.n() - 1));
        return half(Math.sqrt(old + now), freedom);
    }

    private static double meanVariance(Statistic sample) {
        double deviation = sample.deviation().orElseThrow();
        return deviation * deviation / sample.n();
    }

    private static OptionalDouble half(double standardError, double freedom) {
        return OptionalDouble.of(
                standardError > 0
                        ? standardError * TDistribution.of(freedom).inverseCumulativeProbability(Statistic.UPPER)
                        : standardError);
    }
}
