package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.ShareInterval;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.evaluate.Wilson;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Test accuracy of all experiments, with the spread over seeds, that of the test images, and what was printed. */
final class AccuracyFigure {
    private static final String ID = "test-accuracy";

    private AccuracyFigure() {}

    static Figure of(List<ExperimentResult> results, Published published, Medium medium) {
        AccuracyPanel rows = panel(results, published);
        Panel panel = new Canvas(ID, medium)
                .chart("experiments", AccuracyPanel.WIDTH, rows.height(medium.typeface()), rows::paint);
        return new Figure(ID, FigureKind.TEST_ACCURACY, "", List.of(panel), data(results, published));
    }

    static AccuracyPanel panel(List<ExperimentResult> results, Published published) {
        SettingDetail detail = new SettingDetail(results.stream()
                .map(result -> result.experiment().hyperparameters())
                .toList());
        List<AccuracyRow> rows = results.stream()
                .map(result -> AccuracyRow.of(
                                result.id(),
                                detail.of(result.experiment().hyperparameters()),
                                result.last(Split.TEST, Metric.ACCURACY),
                                result.sampling())
                        .withInterval()
                        .withPublished(printed(published, result)))
                .toList();
        Range percents = rows.stream()
                .flatMap(row -> row.extent().stream())
                .reduce(Range::span)
                .orElse(new Range(0, 100));
        return new AccuracyPanel("Test accuracy, %", rows, Axis.around(percents));
    }

    private static OptionalDouble printed(Published published, ExperimentResult result) {
        return published.testAccuracies().stream()
                .filter(accuracy -> accuracy.setting().has(result.experiment()))
                .mapToDouble(Published.TestAccuracy::value)
                .findFirst();
    }

    /** A row for each seed, then what its experiment's seeds have in common; empty where there is no such number. */
    private static DataTable data(List<ExperimentResult> results, Published published) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ExperimentResult result : results) {
            Statistic all = result.last(Split.TEST, Metric.ACCURACY);
            Optional<ShareInterval> interval = ShareInterval.of(all);
            Optional<Wilson> sampling = result.sampling();
            for (RunResult run : result.runs()) {
                rows.add(List.of(
                        Cell.of(result.id()),
                        Cell.of(run.seed()),
                        Cell.of(run.test().metrics().accuracy()),
                        Cell.of(all.mean()),
                        Cell.of(interval.stream()
                                .mapToDouble(ShareInterval::low)
                                .findFirst()),
                        Cell.of(interval.stream()
                                .mapToDouble(ShareInterval::high)
                                .findFirst()),
                        Cell.of(sampling.stream().mapToDouble(Wilson::low).findFirst()),
                        Cell.of(sampling.stream().mapToDouble(Wilson::high).findFirst()),
                        Cell.of(printed(published, result))));
            }
        }
        return new DataTable(
                List.of(
                        "experiment",
                        "seed",
                        "test_accuracy",
                        "mean",
                        "interval_low",
                        "interval_high",
                        "sampling_low",
                        "sampling_high",
                        "write_up"),
                rows);
    }
}
