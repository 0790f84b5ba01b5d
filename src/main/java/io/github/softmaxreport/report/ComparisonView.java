package io.github.softmaxreport.report;

import io.github.softmaxreport.findings.Comparisons;
import io.github.softmaxreport.findings.PairedDifference;
import java.util.List;

/**
 * Test accuracies compared pair by pair, and what all pairs say together.
 *
 * @param pairs each experiment against its baseline
 */
public record ComparisonView(List<Pair> pairs) {
    /**
     * One experiment against its baseline.
     *
     * @param hyperparameter in which the two differ, by its key in the configuration
     * @param difference experiment minus baseline, as a fraction
     * @param verdict GREATER, LESS, OPEN where the two cannot be told apart, or SINGLE where they have one seed in common
     */
    public record Pair(String id, String baseline, String hyperparameter, Quantity difference, String verdict) {}

    /** @param all tells which pairs can be told apart */
    static ComparisonView of(
            List<PairedDifference> differences, Comparisons all, String hyperparameter, Numbers number) {
        return new ComparisonView(differences.stream()
                .map(d -> new Pair(
                        d.id(),
                        d.baseline(),
                        hyperparameter,
                        number.over(
                                d.difference(),
                                number.places().difference(d.id(), d.baseline()),
                                "difference",
                                d.id(),
                                d.baseline()),
                        verdict(d, all)))
                .toList());
    }

    private static String verdict(PairedDifference difference, Comparisons all) {
        boolean told = all.of(difference.id(), difference.baseline())
                .filter(pair -> !pair.tied())
                .isPresent();
        return !told
                ? difference.single() ? "SINGLE" : "OPEN"
                : difference.difference().mean() > 0 ? "GREATER" : "LESS";
    }

    /** NONE without pairs; the verdict on all of them; OPEN where none is told; MIXED otherwise. */
    public String outcome() {
        List<String> verdicts = pairs.stream().map(Pair::verdict).distinct().toList();
        if (verdicts.size() == 2 && verdicts.containsAll(List.of("OPEN", "SINGLE"))) {
            return "OPEN";
        }
        return verdicts.isEmpty() ? "NONE" : verdicts.size() == 1 ? verdicts.get(0) : "MIXED";
    }

    /** Whether there are several pairs. */
    public boolean several() {
        return pairs.size() > 1;
    }

    /** The number of pairs with a verdict. */
    public int count(String verdict) {
        return (int) pairs.stream().filter(p -> p.verdict().equals(verdict)).count();
    }
}
