package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ShareInterval;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.TrialResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Accuracy of the chosen setting by the number of images that it was trained on. */
final class LearningCurveFigure {
    private static final String ID = "learning-curve";
    private static final List<String> COMMON =
            List.of("training_images", "test_mean", "test_low", "test_high", "validation_mean");

    private LearningCurveFigure() {}

    static Figure of(List<TrialResult> sizes, Medium medium) {
        LinePanel panel = panel(sizes);
        Panel drawn = new Canvas(ID, medium).chart("accuracy", panel.width(), LinePanel.HEIGHT, panel::paint);
        return new Figure(ID, FigureKind.LEARNING_CURVE, "", List.of(drawn), data(sizes));
    }

    static LinePanel panel(List<TrialResult> sizes) {
        List<Double> images =
                sizes.stream().map(size -> (double) size.trained()).toList();
        LogScale scale = LogScale.around(images);
        List<Double> x = images.stream().map(scale::at).toList();
        PlotLine test = line("test", Pen.FIRST, x, sizes, TrialResult::test);
        PlotLine validation = PlotLine.of(
                "validation",
                Pen.SECOND,
                true,
                x,
                sizes.stream().map(size -> 100 * size.validation().mean()).toList());
        Range heights = Range.of(Stream.of(test, validation)
                        .flatMap(line -> line.heights().stream())
                        .toList())
                .orElseThrow();
        return new LinePanel(
                "Accuracy, %",
                "training images", LinePanel.WIDE, List.of(validation, test), scale.axis(), Axis.around(heights));
    }

    private static PlotLine line(
            String label, Pen pen, List<Double> x, List<TrialResult> sizes, Function<TrialResult, Statistic> accuracy) {
        List<AccuracyRow> rows = sizes.stream()
                .map(size -> AccuracyRow.of("", "", accuracy.apply(size), Optional.empty())
                        .withInterval())
                .toList();
        return new PlotLine(
                label,
                pen,
                true,
                x,
                rows.stream().map(row -> row.seeds().mean()).toList(),
                rows.stream().map(AccuracyRow::interval).toList(),
                rows.stream().map(row -> row.seeds().values()).toList());
    }

    private static DataTable data(List<TrialResult> sizes) {
        List<String> columns = new ArrayList<>(COMMON);
        sizes.get(0).runs().forEach(run -> columns.add("test_seed_" + run.seed()));
        List<List<Cell>> rows = new ArrayList<>();
        for (TrialResult size : sizes) {
            Optional<ShareInterval> interval = ShareInterval.of(size.test());
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of((long) size.trained()),
                    Cell.of(size.test().mean()),
                    Cell.of(interval.stream().mapToDouble(ShareInterval::low).findFirst()),
                    Cell.of(interval.stream().mapToDouble(ShareInterval::high).findFirst()),
                    Cell.of(size.validation().mean())));
            size.test().values().forEach(value -> row.add(Cell.of((double) value)));
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }
}
