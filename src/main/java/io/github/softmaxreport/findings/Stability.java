package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.train.EpochMetrics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often an experiment's training cost rose: full-batch descent with a small enough step never raises it.
 *
 * @param rises fraction of epochs after which the training cost was not below that of the epoch before, over seeds; a
 *     cost that is not a number counts as a rise
 */
public record Stability(String id, Statistic rises) {
    /** A run with at least this fraction of rises counts as unstable. */
    public static final double THRESHOLD = 0.1;

    static Stability of(ExperimentResult result) {
        return new Stability(result.id(), result.over(Stability::rises));
    }

    private static double rises(RunResult run) {
        List<EpochMetrics> train = run.training().curve().train();
        long rises = IntStream.range(1, train.size())
                .filter(e -> !(train.get(e).cost() <= train.get(e - 1).cost()))
                .count();
        return train.size() == 1 ? 0 : (double) rises / (train.size() - 1);
    }

    /** Whether training was unstable: in every run, in none, or in some (undecided). */
    public Verdict unstable() {
        return Verdict.byRuns(
                rises.values().stream().filter(share -> share >= THRESHOLD).count(), rises.n());
    }
}
