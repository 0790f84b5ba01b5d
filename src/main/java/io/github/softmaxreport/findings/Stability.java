package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.train.EpochMetrics;
import java.util.List;

/**
 * How far an experiment's training cost climbed on its way, epoch by epoch.
 *
 * @param rises fraction of epochs that ended with a higher training cost than they began with, over seeds
 * @param climb sum of these rises over the curve's whole range (largest minus smallest cost), over seeds: 0 where the
 *     cost never rose, above 1 where it went up and down several times; infinite where a cost is not finite
 */
public record Stability(String id, Statistic rises, Statistic climb) {
    /** A run with at least this climb counts as unstable. */
    public static final double THRESHOLD = 0.1;

    static Stability of(ExperimentResult result) {
        return new Stability(result.id(), result.over(Stability::rises), result.over(Stability::climb));
    }

    private static double rises(RunResult run) {
        List<Double> costs = costs(run);
        int rises = 0;
        for (int epoch = 1; epoch < costs.size(); epoch++) {
            rises += costs.get(epoch) <= costs.get(epoch - 1) ? 0 : 1;
        }
        return costs.size() == 1 ? 0 : (double) rises / (costs.size() - 1);
    }

    private static double climb(RunResult run) {
        List<Double> costs = costs(run);
        if (!costs.stream().allMatch(Double::isFinite)) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int epoch = 1; epoch < costs.size(); epoch++) {
            sum += Math.max(0, costs.get(epoch) - costs.get(epoch - 1));
        }
        Statistic range = new Statistic(costs);
        return sum == 0 ? 0 : sum / (range.max() - range.min());
    }

    private static List<Double> costs(RunResult run) {
        return run.curve().train().stream().map(EpochMetrics::cost).toList();
    }

    /** Whether training was unstable: in every run, in none, or in some (undecided). */
    public Verdict unstable() {
        return Verdict.byRuns(
                climb.values().stream().filter(share -> share >= THRESHOLD).count(), climb.n());
    }
}
