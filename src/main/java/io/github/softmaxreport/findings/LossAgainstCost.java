package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.train.EpochMetrics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far loss and cost fell on the training images from epoch 0 to the last, in nats, over seeds. They differ by the
 * growth of the penalty λ Σ W².
 */
public record LossAgainstCost(String id, Statistic lossFall, Statistic costFall) {

    static LossAgainstCost of(ExperimentResult result) {
        return new LossAgainstCost(
                result.id(), result.over(run -> fall(run, Metric.LOSS)), result.over(run -> fall(run, Metric.COST)));
    }

    private static double fall(RunResult run, Metric metric) {
        List<EpochMetrics> train = run.curve().train();
        return metric.of(train.get(0)) - metric.of(train.get(train.size() - 1));
    }

    /** Change of the loss in each run; negative where it fell. */
    Statistic lossChange() {
        return new Statistic(lossFall.values().stream().map(fall -> -fall).toList());
    }

    /** Whether the loss fell: in every run, in none, or in some (undecided). */
    Verdict lossFell() {
        return Verdict.byRuns(
                lossFall.values().stream().filter(fall -> fall > 0).count(), lossFall.n());
    }

    /** By how much the cost ended higher beside the loss than it began, in each run: what the penalty grew by. */
    Statistic excess() {
        return new Statistic(IntStream.range(0, lossFall.n())
                .mapToObj(i -> lossFall.values().get(i) - costFall.values().get(i))
                .toList());
    }

    /** Whether the loss fell, and by more than the cost: in every run, in none, or in some or not to be told (undecided). */
    public Verdict lossFellMore() {
        if (!Double.isFinite(lossFall.mean()) || !Double.isFinite(costFall.mean())) {
            return Verdict.UNDECIDED;
        }
        long more = IntStream.range(0, lossFall.n())
                .filter(i ->
                        lossFall.values().get(i) > Math.max(0, costFall.values().get(i)))
                .count();
        return Verdict.byRuns(more, lossFall.n());
    }
}
