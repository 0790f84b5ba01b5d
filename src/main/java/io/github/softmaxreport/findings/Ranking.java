package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Experiments ordered by the mean of a number, best first.
 *
 * @param ids every experiment; not empty
 * @param tied ids that several seeds can't tell from the best, the best excepted, in order of rank
 * @param single ids that have one seed in common with the best, so that nothing is decided, in order of rank
 * @param incomparable ids that were not compared with the best: no seed in common, or a number or a cost that is not
 *     finite
 * @param lead by how much the best is better than the second, seed by seed; empty where they were not compared
 */
public record Ranking(
        List<String> ids, List<String> tied, List<String> single, List<String> incomparable, Optional<Statistic> lead) {
    public Ranking {
        ids = List.copyOf(ids);
        tied = List.copyOf(tied);
        single = List.copyOf(single);
        incomparable = List.copyOf(incomparable);
    }

    /** Lowest first; what diverged or is not a number comes last. */
    static Ranking lowest(List<ExperimentResult> results, ToDoubleFunction<RunResult> number) {
        List<ExperimentResult> ranked = results.stream()
                .sorted(Comparator.comparing(ExperimentResult::diverged)
                        .thenComparing(result -> result.over(number).mean()))
                .toList();
        List<String> tied = new ArrayList<>();
        List<String> single = new ArrayList<>();
        List<String> incomparable = new ArrayList<>();
        for (ExperimentResult other : ranked.subList(1, ranked.size())) {
            Optional<PairedDifference> difference = behind(other, ranked.get(0), number);
            if (difference.isEmpty()) {
                incomparable.add(other.id());
            } else if (difference.get().single()) {
                single.add(other.id());
            } else if (difference.get().greater() != Verdict.HOLDS) {
                tied.add(other.id());
            }
        }
        Optional<Statistic> lead = ranked.stream()
                .skip(1)
                .findFirst()
                .flatMap(second -> behind(second, ranked.get(0), number))
                .map(PairedDifference::difference);
        return new Ranking(ranked.stream().map(ExperimentResult::id).toList(), tied, single, incomparable, lead);
    }

    private static Optional<PairedDifference> behind(
            ExperimentResult other, ExperimentResult best, ToDoubleFunction<RunResult> number) {
        return PairedDifference.between(other, best, number)
                .filter(pairs -> Double.isFinite(pairs.difference().mean()) && !other.diverged() && !best.diverged());
    }

    /** Highest first; what diverged or is not a number comes last. */
    static Ranking highest(List<ExperimentResult> results, ToDoubleFunction<RunResult> number) {
        return lowest(results, run -> -number.applyAsDouble(run));
    }

    /** The same order, with told apart only what those comparisons tell apart. */
    Ranking toldBy(Comparisons comparisons) {
        List<String> open = ids.stream()
                .skip(1)
                .filter(id -> !incomparable.contains(id)
                        && !single.contains(id)
                        && comparisons.front().contains(id))
                .toList();
        return new Ranking(ids, open, single, incomparable, lead);
    }

    /** The first. */
    public String best() {
        return ids.get(0);
    }

    /** Whether the best differs from every other that it was compared with. */
    public boolean told() {
        return tied.isEmpty() && single.isEmpty();
    }

    /** HOLDS if the best was compared with all others and differs from each; UNDECIDED otherwise. */
    public Verdict standsAlone() {
        return ids.size() > 1 && told() && incomparable.isEmpty() ? Verdict.HOLDS : Verdict.UNDECIDED;
    }
}
