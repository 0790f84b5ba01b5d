package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every setting against every other by test accuracy. The pairs are one family for Holm's correction.
 *
 * @param pairs in the study's order
 * @param diverged settings that are compared with none, since a run ended without a finite cost
 * @param unpaired pairs of settings that have no seed in common
 */
public record Comparisons(List<SettingComparison> pairs, List<String> diverged, List<Pair> unpaired) {
    /** Two settings, in the study's order. */
    public record Pair(String first, String second) {}

    public Comparisons {
        pairs = List.copyOf(pairs);
        diverged = List.copyOf(diverged);
        unpaired = List.copyOf(unpaired);
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
        return new Comparisons(corrected(differences, tests), diverged, unpaired);
    }

    private static List<SettingComparison> corrected(List<PairedDifference> differences, List<SeedTests> tests) {
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

    /** The comparison of these two, in either order; empty where they were not compared. */
    public Optional<SettingComparison> of(String one, String other) {
        return pairs.stream().filter(pair -> pair.joins(one, other)).findFirst();
    }
}
