package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Split;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The number of a run that a claim is about: its metric on its images at the end of training. */
record ClaimNumber(Claim claim) implements ToDoubleFunction<RunResult> {
    @Override
    public double applyAsDouble(RunResult run) {
        if (split() == Split.TEST) {
            return metric().of(run.test().metrics());
        }
        return metric().of(
                        split() == Split.TRAIN
                                ? run.curve().keptTrain()
                                : run.curve().keptValidation());
    }

    /** Whether the test images limit how well it is known. */
    boolean ofTestAccuracy() {
        return split() == Split.TEST && metric() == Metric.ACCURACY;
    }

    private Split split() {
        return Split.valueOf(claim.split().toUpperCase(Locale.ROOT));
    }

    private Metric metric() {
        return Metric.valueOf(claim.metric().toUpperCase(Locale.ROOT));
    }
}
