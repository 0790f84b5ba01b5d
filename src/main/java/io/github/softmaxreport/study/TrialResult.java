package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.List;

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
}
