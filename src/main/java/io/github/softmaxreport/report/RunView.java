package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;

/**
 * A row of the table of runs.
 *
 * @param place of the run in results.json
 */
public record RunView(RunResult run, Source place, String experiment, Numbers number) {
    /** What the start was drawn with. */
    public BoundNumber seed() {
        return number.value((double) run.seed(), place.at("seed"), "seed");
    }

    /** Cost on the training images after the last epoch. */
    public BoundNumber trainCost() {
        return bound(last(curve().train()).cost(), end("train", "cost"), "run.train.cost");
    }

    /** Cost on the validation images after the last epoch. */
    public BoundNumber validationCost() {
        return bound(last(curve().validation()).cost(), end("validation", "cost"), "run.validation.cost");
    }

    /** Accuracy on the validation images after the last epoch. */
    public BoundNumber validationAccuracy() {
        return bound(last(curve().validation()).accuracy(), end("validation", "accuracy"), "run.validation.accuracy");
    }

    /** Accuracy on the test images. */
    public BoundNumber testAccuracy() {
        return bound(run.test().metrics().accuracy(), place.at("test", "accuracy"), "run.test.accuracy");
    }

    private Source end(String split, String metric) {
        return place.at("curve", split, metric, curve().epochs());
    }

    private BoundNumber bound(double value, Source source, String key) {
        return number.over(new Statistic(List.of(value)), source, key, experiment, run.seed())
                .mean();
    }

    private TrainingCurve curve() {
        return run.curve();
    }

    private static EpochMetrics last(List<EpochMetrics> metrics) {
        return metrics.get(metrics.size() - 1);
    }
}
