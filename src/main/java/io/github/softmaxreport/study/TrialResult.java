package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All runs of a trial.
 *
 * @param trained images that it was trained on
 */
public record TrialResult(Trial trial, int trained, List<TrialRun> runs) {
    public TrialResult {
        runs = List.copyOf(runs);
    }

    /** Over seeds. */
    public Statistic validation() {
        return new Statistic(runs.stream().map(TrialRun::validationAccuracy).toList());
    }

    /**
     * Over seeds.
     *
     * @throws java.util.NoSuchElementException where the test images were not looked at
     */
    public Statistic test() {
        return new Statistic(
                runs.stream().map(run -> run.testAccuracy().orElseThrow()).toList());
    }

    /**
     * Test accuracy minus another's, seed by seed: equal seeds had the same start and the same order of images.
     *
     * @param other with the same seeds
     * @throws java.util.NoSuchElementException where the test images were not looked at
     */
    public Statistic minus(TrialResult other) {
        List<Double> mine = test().values();
        List<Double> theirs = other.test().values();
        return new Statistic(IntStream.range(0, mine.size())
                .mapToObj(s -> mine.get(s) - theirs.get(s))
                .toList());
    }
}
