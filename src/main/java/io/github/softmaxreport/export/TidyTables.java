package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All results as tables with one number in a row, for pandas and the like: each as CSV, and as JSON with an array for each
 * column. Costs and losses in the unit of the loss, accuracies as fractions, at full precision.
 */
public final class TidyTables {
    private TidyTables() {}

    /** The files, below {@code data/}. */
    public static List<SiteFile> of(StudyResult result) {
        Map<String, DataTable> tables = new LinkedHashMap<>();
        tables.put("settings", settings(result.experiments()));
        tables.put("runs", runs(result.experiments()));
        tables.put("curves", curves(result.experiments()));
        tables.put("gradients", gradients(result.gradientCheck()));
        result.bonus().ifPresent(bonus -> tables.put("trials", TidyTrials.of(bonus)));
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().tidyFiles("data/" + table.getKey()).stream())
                .toList();
    }

    /** One row a setting, one column a hyperparameter. */
    private static DataTable settings(List<ExperimentResult> experiments) {
        List<String> columns = new ArrayList<>(List.of("setting", "title"));
        experiments.stream()
                .limit(1)
                .forEach(e ->
                        columns.addAll(e.experiment().hyperparameters().values().keySet()));
        return new DataTable(
                columns,
                experiments.stream()
                        .map(e -> Stream.concat(
                                        Stream.of(
                                                Cell.of(e.id()),
                                                Cell.of(e.experiment().title())),
                                        e.experiment().hyperparameters().values().values().stream()
                                                .map(TidyTables::cell))
                                .toList())
                        .toList());
    }

    private static Cell cell(Object value) {
        if (value instanceof Integer number) {
            return Cell.of(number);
        }
        return value instanceof Double number ? Cell.of(number) : Cell.of(JsonNodes.word(value));
    }

    /** The trained classifiers: setting x seed x split x metric. */
    private static DataTable runs(List<ExperimentResult> experiments) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ExperimentResult experiment : experiments) {
            for (RunResult run : experiment.runs()) {
                for (Split split : Split.values()) {
                    EpochMetrics metrics = switch (split) {
                        case TRAIN -> run.curve().keptTrain();
                        case VALIDATION -> run.curve().keptValidation();
                        case TEST -> run.test().metrics();
                    };
                    for (Metric metric : Metric.values()) {
                        rows.add(row(experiment, run, split, metric, Cell.of(metric.of(metrics))));
                    }
                }
            }
        }
        return new DataTable(List.of("setting", "seed", "split", "metric", "value"), rows);
    }

    /** Setting x seed x split x metric x epoch. */
    private static DataTable curves(List<ExperimentResult> experiments) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ExperimentResult experiment : experiments) {
            for (RunResult run : experiment.runs()) {
                for (Split split : List.of(Split.TRAIN, Split.VALIDATION)) {
                    List<EpochMetrics> curve = split == Split.TRAIN
                            ? run.curve().train()
                            : run.curve().validation();
                    for (Metric metric : Metric.values()) {
                        for (int epoch = 0; epoch < curve.size(); epoch++) {
                            rows.add(row(
                                    experiment,
                                    run,
                                    split,
                                    metric,
                                    Cell.of(epoch),
                                    Cell.of(metric.of(curve.get(epoch)))));
                        }
                    }
                }
            }
        }
        return new DataTable(List.of("setting", "seed", "split", "metric", "epoch", "value"), rows);
    }

    private static List<Cell> row(
            ExperimentResult experiment, RunResult run, Split split, Metric metric, Cell... last) {
        return Stream.concat(
                        Stream.of(
                                Cell.of(experiment.id()),
                                Cell.of(run.seed()),
                                Cell.of(JsonNodes.name(split)),
                                Cell.of(JsonNodes.name(metric))),
                        Stream.of(last))
                .toList();
    }

    private static DataTable gradients(GradientCheck check) {
        Map<String, List<GradientError>> parts = new LinkedHashMap<>();
        parts.put("write-up", check.writeUp());
        parts.put("table", check.table());
        parts.put("steps", check.steps());
        List<List<Cell>> rows = new ArrayList<>();
        parts.forEach((part, errors) -> errors.forEach(error -> {
            rows.add(row(part, error, "max_relative_error", error.maxRelativeError()));
            rows.add(row(part, error, "aggregated_relative_error", error.aggregatedRelativeError()));
        }));
        return new DataTable(
                List.of(
                        "part",
                        "method",
                        "block",
                        "seed",
                        "step",
                        "dimensions",
                        "images",
                        "regularization",
                        "metric",
                        "value"),
                rows);
    }

    private static List<Cell> row(String part, GradientError error, String metric, double value) {
        return List.of(
                Cell.of(part),
                Cell.of(error.method().key()),
                Cell.of(error.block().key()),
                Cell.of(error.seed()),
                Cell.of(error.step()),
                Cell.of(error.dimensions()),
                Cell.of(error.images()),
                Cell.of(error.regularization()),
                Cell.of(metric),
                Cell.of(value));
    }
}
