package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.StabilityLimits;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.train.EpochMetrics;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * How an experiment's training cost moved, epoch by epoch, over seeds.
 *
 * @param rises fraction of epochs that ended with a higher training cost than they began with
 * @param oscillation sum of the cost's rises, or of its falls if that is smaller, over the curve's whole range (largest
 *     minus smallest cost): 0 where the cost only fell, or only rose, above 1 where it went up and down several times;
 *     infinite where a cost is not finite
 * @param change range of the cost from before the window's first epoch to the end, over the largest cost in it; of the
 *     whole curve if that is shorter; infinite where a cost is not finite
 * @param longEnough whether every run has as many epochs as the window
 * @param limits from where on that counts
 */
public record Stability(
        String id,
        Statistic rises,
        Statistic oscillation,
        Statistic change,
        boolean longEnough,
        StabilityLimits limits) {

    static Stability of(ExperimentResult result, StabilityLimits limits) {
        return new Stability(
                result.id(),
                result.over(run -> rises(costs(run))),
                result.over(run -> oscillation(costs(run))),
                result.over(run -> change(costs(run), limits.window())),
                result.runs().stream().allMatch(run -> costs(run).size() > limits.window()),
                limits);
    }

    private static double rises(List<Double> costs) {
        int rises = 0;
        for (int epoch = 1; epoch < costs.size(); epoch++) {
            rises += costs.get(epoch) <= costs.get(epoch - 1) ? 0 : 1;
        }
        return costs.size() == 1 ? 0 : (double) rises / (costs.size() - 1);
    }

    private static double oscillation(List<Double> costs) {
        if (!costs.stream().allMatch(Double::isFinite)) {
            return Double.POSITIVE_INFINITY;
        }
        double up = 0;
        double down = 0;
        for (int epoch = 1; epoch < costs.size(); epoch++) {
            up += Math.max(0, costs.get(epoch) - costs.get(epoch - 1));
            down += Math.max(0, costs.get(epoch - 1) - costs.get(epoch));
        }
        double both = Math.min(up, down);
        return both == 0 ? 0 : both / range(costs);
    }

    private static double change(List<Double> costs, int window) {
        List<Double> last = costs.subList(Math.max(0, costs.size() - 1 - window), costs.size());
        if (!last.stream().allMatch(Double::isFinite)) {
            return Double.POSITIVE_INFINITY;
        }
        double range = range(last);
        return range == 0 ? 0 : range / new Statistic(last).max();
    }

    private static double range(List<Double> costs) {
        Statistic all = new Statistic(costs);
        return all.max() - all.min();
    }

    private static List<Double> costs(RunResult run) {
        return run.curve().train().stream().map(EpochMetrics::cost).toList();
    }

    /** Whether the cost oscillated: in every run, in none, or in some (undecided). */
    public Verdict oscillates() {
        return byRuns(oscillation, share -> share >= limits.oscillation());
    }

    /** Whether the cost came to rest: in every run, in none, or in some (undecided). */
    public Verdict converged() {
        return byRuns(change, share -> share <= limits.change());
    }

    private static Verdict byRuns(Statistic shares, DoublePredicate counts) {
        return Verdict.byRuns(
                shares.values().stream().filter(share -> counts.test(share)).count(), shares.n());
    }
}
