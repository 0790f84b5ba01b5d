package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * McNemar tests of two settings, one for each seed that both have, and the one p-value that they give together. The
 * tests share their images, so they are not independent and can neither be pooled nor multiplied: for p-values that
 * depend on each other in any way, the k-th smallest of n, times n / k, is a p-value again (Rüger 1978; Vovk and Wang
 * 2020). Here k is that of the median, of an even number the upper one.
 *
 * @param tests in the order of the seeds; not empty
 */
public record SeedTests(List<SeedTest> tests) {
    /** The test of the two runs with one seed. */
    public record SeedTest(long seed, McNemar mcNemar) {}

    public SeedTests {
        tests = List.copyOf(tests);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs at least one seed");
        }
    }

    /** Pairs the runs of equal seeds, of which there is at least one. */
    static SeedTests of(ExperimentResult first, ExperimentResult second) {
        List<SeedTest> tests = new ArrayList<>();
        for (RunResult run : first.runs()) {
            long seed = run.seed();
            second.runs().stream()
                    .filter(other -> other.seed() == seed)
                    .findFirst()
                    .ifPresent(other -> tests.add(new SeedTest(
                            seed, McNemar.of(run.test().right(), other.test().right()))));
        }
        return new SeedTests(tests);
    }

    /** The test with the median p-value, by which the seeds are decided together. */
    public SeedTest median() {
        return tests.stream()
                .sorted(Comparator.comparingDouble(test -> test.mcNemar().pValue()))
                .toList()
                .get(rank() - 1);
    }

    /** The seeds' p-value: with one seed its own, otherwise the median one times the seeds over its rank. */
    public double pValue() {
        return Math.min(1, median().mcNemar().pValue() * tests.size() / rank());
    }

    private int rank() {
        return tests.size() / 2 + 1;
    }
}
