package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Experiments ordered by the mean of a number, best first.
 *
 * @param ids every experiment; not empty
 * @param tied ids that can't be told from the best at this number of runs, the best excepted, in order of rank
 */
public record Ranking(List<String> ids, List<String> tied) {
    public Ranking {
        ids = List.copyOf(ids);
        tied = List.copyOf(tied);
    }

    /** Lowest first; what is not a number comes last. */
    static Ranking lowest(List<ExperimentResult> results, ToDoubleFunction<RunResult> number) {
        List<ExperimentResult> ranked = results.stream()
                .sorted(Comparator.comparingDouble(result -> result.over(number).mean()))
                .toList();
        ExperimentResult best = ranked.get(0);
        List<String> tied = ranked.stream()
                .skip(1)
                .filter(other -> PairedDifference.between(other, best, number)
                        .map(difference -> difference.greater() != Verdict.HOLDS)
                        .orElse(true))
                .map(ExperimentResult::id)
                .toList();
        return new Ranking(ranked.stream().map(ExperimentResult::id).toList(), tied);
    }

    /** Highest first; what is not a number comes last. */
    static Ranking highest(List<ExperimentResult> results, ToDoubleFunction<RunResult> number) {
        return lowest(results, run -> -number.applyAsDouble(run));
    }

    /** The first. */
    public String best() {
        return ids.get(0);
    }

    /** HOLDS if the best stands alone; UNDECIDED in a tie or where there is nothing to compare with. */
    public Verdict standsAlone() {
        return tied.isEmpty() && ids.size() > 1 ? Verdict.HOLDS : Verdict.UNDECIDED;
    }
}
