package io.github.softmaxreport.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's correction (Holm 1979): p-values of a family of tests, adjusted so that to call those below a level significant
 * is wrong about any true hypothesis with at most that probability, however the tests depend on each other.
 */
final class Holm {
    private Holm() {}

    /**
     * Each p-value times the number of those that are not smaller, never below an adjusted one of a smaller p-value.
     *
     * @param pValues of all tests of the family
     * @return in the same order, at most 1
     */
    static List<Double> adjusted(List<Double> pValues) {
        int tests = pValues.size();
        Double[] adjusted = new Double[tests];
        List<Integer> ascending = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparing(pValues::get))
                .toList();
        double largest = 0;
        for (int rank = 0; rank < tests; rank++) {
            int test = ascending.get(rank);
            largest = Math.max(largest, Math.min(1, (tests - rank) * pValues.get(test)));
            adjusted[test] = largest;
        }
        return Arrays.asList(adjusted);
    }
}
