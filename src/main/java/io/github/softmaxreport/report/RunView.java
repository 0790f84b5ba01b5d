package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Source;
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

    /** Cost on the training images with the W and b that are the result. */
    public BoundNumber trainCost() {
        return bound(curve().keptTrain().cost(), kept("train", "cost"), "run.train.cost");
    }

    /** Cost on the validation images with the W and b that are the result. */
    public BoundNumber validationCost() {
        return bound(curve().keptValidation().cost(), kept("validation", "cost"), "run.validation.cost");
    }

    /** Accuracy on the validation images with the W and b that are the result. */
    public BoundNumber validationAccuracy() {
        return bound(curve().keptValidation().accuracy(), kept("validation", "accuracy"), "run.validation.accuracy");
    }

    /** Accuracy on the test images. */
    public BoundNumber testAccuracy() {
        return bound(run.test().metrics().accuracy(), place.at("test", "accuracy"), "run.test.accuracy");
    }

    private Source kept(String split, String metric) {
        return place.at("kept", split, metric);
    }

    private BoundNumber bound(double value, Source source, String key) {
        return number.over(new Statistic(List.of(value)), source, key, experiment, run.seed())
                .mean();
    }

    private TrainingCurve curve() {
        return run.curve();
    }
}
