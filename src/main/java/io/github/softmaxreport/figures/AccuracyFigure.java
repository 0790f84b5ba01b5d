package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.ArrayList;
import java.util.List;

/** Test accuracy of all experiments: each seed, their mean and its 95 % interval. */
final class AccuracyFigure {
    private static final String ID = "test-accuracy";

    private AccuracyFigure() {}

    static Figure of(List<ExperimentResult> results, Typeface typeface) {
        AccuracyPanel rows = panel(results);
        Panel panel = new Canvas(ID, typeface).chart("experiments", AccuracyPanel.WIDTH, rows.height(), rows::paint);
        return new Figure(ID, FigureKind.TEST_ACCURACY, "", List.of(panel), data(results));
    }

    static AccuracyPanel panel(List<ExperimentResult> results) {
        return new AccuracyPanel(results.stream()
                .map(result -> new AccuracyPanel.Row(
                        result.id(),
                        settings(result.experiment().hyperparameters()),
                        percent(result.last(Split.TEST, Metric.ACCURACY))))
                .toList());
    }

    private static String settings(Hyperparameters asked) {
        return "\u03bb = " + Numeral.exact(asked.regularization()) + ", \u03b7 = "
                + Numeral.exact(asked.learningRate());
    }

    private static Statistic percent(Statistic fractions) {
        return new Statistic(
                fractions.values().stream().map(value -> 100 * value).toList());
    }

    /**
     * A row for each seed, then its experiment's mean and interval repeated; without an interval where there is one
     * seed.
     */
    private static DataTable data(List<ExperimentResult> results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ExperimentResult result : results) {
            Statistic all = result.last(Split.TEST, Metric.ACCURACY);
            for (RunResult run : result.runs()) {
                rows.add(List.of(
                        Cell.of(result.id()),
                        Cell.of(run.training().seed()),
                        Cell.of(run.test().metrics().accuracy()),
                        Cell.of(all.mean()),
                        Cell.of(all.low()),
                        Cell.of(all.high())));
            }
        }
        return new DataTable(
                List.of("experiment", "seed", "test_accuracy", "mean", "interval_low", "interval_high"), rows);
    }
}
