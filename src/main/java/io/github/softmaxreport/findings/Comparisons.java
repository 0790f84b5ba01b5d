package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every setting against every other by test accuracy. The pairs are one family for Holm's correction.
 *
 * @param pairs in the study's order
 * @param diverged settings that are compared with none, since a run ended without a finite cost
 * @param unpaired pairs of settings that have no seed in common
 * @param front the setting with the highest mean, then those that are not told from it, in the study's order; what
 *     diverged is not among them
 */
public record Comparisons(
        List<SettingComparison> pairs, List<String> diverged, List<Pair> unpaired, List<String> front) {
    /** Two settings, in the study's order. */
    public record Pair(String first, String second) {}

    public Comparisons {
        pairs = List.copyOf(pairs);
        diverged = List.copyOf(diverged);
        unpaired = List.copyOf(unpaired);
        front = List.copyOf(front);
    }

    /** How a setting stands among all by test accuracy. */
    public enum Standing {
        /** The highest mean, told apart from every other that did not diverge. */
        BEST,
        /** The highest mean or not told from it, by several seeds. */
        TIED,
        /** The highest mean or not told from it, but with one seed in common, or none. */
        OPEN,
        /** Told from the highest mean, and below it; or without any other to compare with. */
        NONE,
        /** A run ended without a finite cost. */
        DIVERGED
    }

    static Comparisons of(List<ExperimentResult> results) {
        List<ExperimentResult> finite =
                results.stream().filter(result -> !result.diverged()).toList();
        List<PairedDifference> differences = new ArrayList<>();
        List<SeedTests> tests = new ArrayList<>();
        List<Pair> unpaired = new ArrayList<>();
        for (int j = 1; j < finite.size(); j++) {
            for (ExperimentResult first : finite.subList(0, j)) {
                ExperimentResult second = finite.get(j);
                Optional<PairedDifference> difference = PairedDifference.between(
                        second, first, run -> run.test().metrics().accuracy());
                if (difference.isPresent()) {
                    differences.add(difference.get());
                    tests.add(SeedTests.of(first, second));
                } else {
                    unpaired.add(new Pair(first.id(), second.id()));
                }
            }
        }
        List<String> diverged = results.stream()
                .filter(ExperimentResult::diverged)
                .map(ExperimentResult::id)
                .toList();
        List<SettingComparison> pairs = corrected(differences, tests);
        return new Comparisons(pairs, diverged, unpaired, front(finite, pairs));
    }

    private static List<String> front(List<ExperimentResult> finite, List<SettingComparison> pairs) {
        Optional<String> best = finite.stream()
                .max(Comparator.comparingDouble(
                        result -> result.last(Split.TEST, Metric.ACCURACY).mean()))
                .map(ExperimentResult::id);
        List<String> told = pairs.stream()
                .filter(pair -> !pair.tied())
                .flatMap(pair -> best.flatMap(pair::other).stream())
                .toList();
        return Stream.concat(
                        best.stream(), finite.stream().map(ExperimentResult::id).filter(id -> !told.contains(id)))
                .distinct()
                .toList();
    }

    static List<SettingComparison> corrected(List<PairedDifference> differences, List<SeedTests> tests) {
        List<Double> adjusted =
                Holm.adjusted(tests.stream().map(SeedTests::pValue).toList());
        List<SettingComparison> pairs = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            PairedDifference difference = differences.get(i);
            pairs.add(new SettingComparison(
                    difference.baseline(), difference.id(), difference, tests.get(i), adjusted.get(i)));
        }
        return pairs;
    }

    /** Where the comparison of these two, in this order, stands among all; -1 where they were not compared. */
    public int index(String first, String second) {
        return IntStream.range(0, pairs.size())
                .filter(i -> pairs.get(i).first().equals(first)
                        && pairs.get(i).second().equals(second))
                .findFirst()
                .orElse(-1);
    }

    /** The comparison of these two, in either order; empty where they were not compared. */
    public Optional<SettingComparison> of(String one, String other) {
        return pairs.stream()
                .filter(pair -> pair.other(one).filter(other::equals).isPresent())
                .findFirst();
    }

    /** How a setting of the study stands. */
    public Standing standing(String id) {
        if (diverged.contains(id)) {
            return Standing.DIVERGED;
        }
        if (!front.contains(id) || (pairs.isEmpty() && unpaired.isEmpty())) {
            return Standing.NONE;
        }
        if (front.size() == 1) {
            return Standing.BEST;
        }
        String best = front.get(0);
        boolean several = pairs.stream()
                .filter(pair -> pair.statistic().n() > 1)
                .flatMap(pair -> pair.other(best).stream())
                .anyMatch(other -> id.equals(best) ? front.contains(other) : id.equals(other));
        return several ? Standing.TIED : Standing.OPEN;
    }
}
