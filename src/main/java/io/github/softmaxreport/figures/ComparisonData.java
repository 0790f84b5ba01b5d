package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ShareInterval;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.TrialResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The numbers of a comparison: a row for each trial, with what it gains over the one that it names. */
final class ComparisonData {
    /** The columns that do not depend on seeds. */
    static final List<String> COMMON = List.of(
            "trial",
            "group",
            "against",
            "training_images",
            "test_mean",
            "test_low",
            "test_high",
            "gain_mean",
            "gain_low",
            "gain_high");

    private ComparisonData() {}

    static DataTable of(ComparisonResult result) {
        List<String> columns = new ArrayList<>(COMMON);
        columns.addAll(result.tuned());
        result.trials().get(0).runs().forEach(run -> columns.add("test_seed_" + run.seed()));
        return new DataTable(
                columns,
                result.trials().stream().map(trial -> row(result, trial)).toList());
    }

    private static List<Cell> row(ComparisonResult result, TrialResult trial) {
        Optional<Statistic> gain = trial.trial().baseline()
                ? Optional.empty()
                : Optional.of(trial.minus(result.trial(trial.trial().against())));
        Optional<ShareInterval> interval = ShareInterval.of(trial.test());
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(trial.trial().id()),
                Cell.of(trial.trial().group()),
                Cell.of(trial.trial().against()),
                Cell.of((long) trial.trained()),
                Cell.of(trial.test().mean()),
                Cell.of(number(interval.map(ShareInterval::low))),
                Cell.of(number(interval.map(ShareInterval::high))),
                Cell.of(number(gain.map(Statistic::mean))),
                Cell.of(gain.map(Statistic::low).orElse(OptionalDouble.empty())),
                Cell.of(gain.map(Statistic::high).orElse(OptionalDouble.empty()))));
        for (String path : result.tuned()) {
            row.add(Cell.of(trial.trial().hyperparameters().number(path)));
        }
        trial.test().values().forEach(value -> row.add(Cell.of((double) value)));
        return row;
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.stream().mapToDouble(v -> v).findFirst();
    }
}
