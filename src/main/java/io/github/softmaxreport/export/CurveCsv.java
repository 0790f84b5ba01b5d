package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;

/**
 * Training curves as CSV (RFC 4180, but LF): a header, then a row an epoch from 0 on. Costs and losses in nats, accuracies as
 * fractions; a number that is not finite reads nan, inf or -inf, as NumPy and pandas have it.
 */
final class CurveCsv {
    private static final String COLUMNS =
            "epoch,train_cost,train_loss,train_accuracy,validation_cost,validation_loss,validation_accuracy";

    private CurveCsv() {}

    /** One run. */
    static String of(TrainingCurve curve) {
        StringBuilder csv = new StringBuilder(COLUMNS).append('\n');
        appendRows(csv, "", curve);
        return csv.toString();
    }

    /** All runs, one below the other, with the seed in a first column. */
    static String ofAll(List<RunResult> runs) {
        StringBuilder csv = new StringBuilder("seed,").append(COLUMNS).append('\n');
        for (RunResult run : runs) {
            appendRows(csv, run.seed() + ",", run.curve());
        }
        return csv.toString();
    }

    private static void appendRows(StringBuilder csv, String before, TrainingCurve curve) {
        for (int epoch = 0; epoch <= curve.epochs(); epoch++) {
            csv.append(before).append(epoch);
            appendMetrics(csv, curve.train().get(epoch));
            appendMetrics(csv, curve.validation().get(epoch));
            csv.append('\n');
        }
    }

    private static void appendMetrics(StringBuilder csv, EpochMetrics metrics) {
        csv.append(',').append(ShortestDecimal.of(metrics.cost()));
        csv.append(',').append(ShortestDecimal.of(metrics.loss()));
        csv.append(',').append(ShortestDecimal.of(metrics.accuracy()));
    }
}
