package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.Statistic;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t test of where a mean over runs lies. One end of a region is tested two-sided at the level; of a region
 * with two ends both are tested one-sided at it (two one-sided tests, Schuirmann 1987).
 *
 * @param values at least two, finite
 * @param region where the mean must lie
 * @param significance the level
 */
record MeanTest(Statistic values, Region region, double significance) {
    /** More runs than this are as good as none. */
    static final int MOST_RUNS = 10_000;
    /** How often the needed number of runs decides. */
    private static final double POWER = 0.8;

    /** The interval of the mean that decides. */
    Interval interval() {
        double half = quantile(1 - tail(), values.n()) * standardError(values.n());
        return new Interval(values.mean() - half, values.mean() + half, 1 - 2 * tail());
    }

    /** How probable a mean so far from the region's nearest end is, if the true one were there; 0 without spread. */
    double pValue() {
        double distance = region.distance(values.mean());
        if (distance == 0) {
            return 1;
        }
        double t = distance / standardError(values.n());
        double beyond = TDistribution.of(values.n() - 1).survivalProbability(t);
        return region.bounded() ? beyond : 2 * beyond;
    }

    Verdict verdict() {
        return region.of(interval());
    }

    /** What an undecided mean needs: the smallest number of runs with which the test has the power to tell it. */
    Open open() {
        if (verdict() != Verdict.UNDECIDED) {
            return Open.NONE;
        }
        if (!suffices(MOST_RUNS)) {
            return Open.of(Open.Reason.BORDER);
        }
        int few = values.n();
        int enough = MOST_RUNS;
        while (enough - few > 1) {
            int middle = (few + enough) / 2;
            if (suffices(middle)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return new Open(Open.Reason.SPREAD, enough);
    }

    private boolean suffices(int runs) {
        double needed = (quantile(1 - tail(), runs) + quantile(POWER, runs)) * standardError(runs);
        return needed <= region.distance(values.mean());
    }

    private double tail() {
        return region.bounded() ? significance : significance / 2;
    }

    private double standardError(int runs) {
        return values.deviation().orElseThrow() / Math.sqrt(runs);
    }

    private static double quantile(double probability, int runs) {
        return TDistribution.of(runs - 1.0).inverseCumulativeProbability(probability);
    }
}
