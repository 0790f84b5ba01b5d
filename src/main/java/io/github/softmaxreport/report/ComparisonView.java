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
     * @param verdict GREATER, LESS, or OPEN where the two cannot be told apart
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
        return !told ? "OPEN" : difference.difference().mean() > 0 ? "GREATER" : "LESS";
    }

    /** NONE without pairs; GREATER, LESS or OPEN where that is the verdict on all of them; MIXED otherwise. */
    public String outcome() {
        List<String> verdicts = pairs.stream().map(Pair::verdict).distinct().toList();
        return verdicts.isEmpty() ? "NONE" : verdicts.size() == 1 ? verdicts.get(0) : "MIXED";
    }

    /** The number of pairs with a verdict. */
    public int count(String verdict) {
        return (int) pairs.stream().filter(p -> p.verdict().equals(verdict)).count();
    }
}
