package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An experiment against another one, seed by seed: equal seeds had the same start and the same order of images.
 *
 * @param id the experiment
 * @param baseline what it is compared with
 * @param difference experiment minus baseline, over the seeds that both have
 */
public record PairedDifference(String id, String baseline, Statistic difference) {

    /**
     * Pairs the runs of equal seeds.
     *
     * @param number what is compared
     * @return empty if the two have no seed in common
     */
    static Optional<PairedDifference> between(
            ExperimentResult result, ExperimentResult baseline, ToDoubleFunction<RunResult> number) {
        List<Double> differences = new ArrayList<>();
        for (RunResult run : result.runs()) {
            baseline.runs().stream()
                    .filter(other -> other.seed() == run.seed())
                    .findFirst()
                    .ifPresent(other -> differences.add(number.applyAsDouble(run) - number.applyAsDouble(other)));
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairedDifference(result.id(), baseline.id(), new Statistic(differences)));
    }

    /** Whether one seed in common gives one value, which decides nothing. */
    public boolean single() {
        return difference.n() == 1;
    }

    /** Whether the experiment lies above the baseline, by the 95 % t interval of the mean difference. */
    public Verdict greater() {
        return difference.halfWidth().stream()
                .mapToObj(half -> verdict(difference.mean() - half > 0, difference.mean() + half <= 0))
                .findFirst()
                .orElse(Verdict.UNDECIDED);
    }

    /** Whether the experiment lies below the baseline, by the same interval. */
    public Verdict less() {
        return difference.halfWidth().stream()
                .mapToObj(half -> verdict(difference.mean() + half < 0, difference.mean() - half >= 0))
                .findFirst()
                .orElse(Verdict.UNDECIDED);
    }

    private static Verdict verdict(boolean holds, boolean doesNotHold) {
        return holds ? Verdict.HOLDS : doesNotHold ? Verdict.DOES_NOT_HOLD : Verdict.UNDECIDED;
    }
}
