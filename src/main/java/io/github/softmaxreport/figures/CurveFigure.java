package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The curves of one experiment: a panel for each metric. */
final class CurveFigure {
    private static final List<Split> SPLITS = List.of(Split.TRAIN, Split.VALIDATION);

    private static final String MEAN = "_mean";

    private CurveFigure() {}

    static Figure of(ExperimentResult result, CurveAxes axes, Medium medium) {
        String id = "curves-" + result.id();
        Canvas canvas = new Canvas(id, medium);
        List<CurvePanel> curves = panels(result, axes);
        List<Panel> panels = curves.stream()
                .map(panel -> canvas.chart(panel.name(), CurvePanel.WIDTH, CurvePanel.HEIGHT, panel::paint))
                .toList();
        List<String> shown =
                Stream.concat(Stream.of("epoch"), means(result).stream()).toList();
        return new Figure(
                id, FigureKind.CURVES, result.id(), panels, data(result), shown, remarks(result, curves, axes));
    }

    private static Set<Remark> remarks(ExperimentResult result, List<CurvePanel> panels, CurveAxes axes) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (axes.isOwn(result, Metric.COST)) {
            remarks.add(Remark.OWN_COST_SCALE);
        } else if (axes.setApartByPenalty(result)) {
            remarks.add(Remark.PENALTY_SCALE);
        }
        if (axes.isOwn(result, Metric.LOSS)) {
            remarks.add(Remark.OWN_LOSS_SCALE);
        }
        if (panels.stream().anyMatch(panel -> panel.startAbove().isPresent())) {
            remarks.add(Remark.START_ABOVE);
        }
        if (panels.stream().allMatch(CurvePanel::hidesBands)) {
            remarks.add(Remark.HIDDEN_BANDS);
        }
        return remarks;
    }

    static List<CurvePanel> panels(ExperimentResult result, CurveAxes axes) {
        return metrics(result).stream()
                .map(metric -> panel(result, metric, axes))
                .toList();
    }

    /** Without a penalty the loss is the cost, and one panel shows both. */
    private static List<Metric> metrics(ExperimentResult result) {
        boolean penalized = result.experiment().hyperparameters().regularization() != 0;
        return penalized ? List.of(Metric.COST, Metric.LOSS, Metric.ACCURACY) : List.of(Metric.COST, Metric.ACCURACY);
    }

    private static CurvePanel panel(ExperimentResult result, Metric metric, CurveAxes axes) {
        String title = switch (metric) {
            case COST -> (metrics(result).contains(Metric.LOSS) ? "Cost" : "Cost = loss") + unit(result);
            case LOSS -> "Loss" + unit(result);
            case ACCURACY -> "Accuracy, %";
        };
        boolean accuracy = metric == Metric.ACCURACY;
        List<CurveLine> lines = SPLITS.stream()
                .map(split ->
                        new CurveLine(split, SeedBand.of(result, split, metric).times(accuracy ? 100 : 1)))
                .toList();
        String scale = axes.isOwn(result, metric) ? " (own scale)" : "";
        return new CurvePanel(
                name(metric), title + scale, axes.of(result, metric), result.epochs(), lines, metric == Metric.COST);
    }

    /** What the title of a cost or loss says of its unit; hinge losses have none. */
    private static String unit(ExperimentResult result) {
        return switch (result.experiment().hyperparameters().loss()) {
            case CROSS_ENTROPY, BINARY_CROSS_ENTROPY -> ", nats";
            case HINGE, SQUARED_HINGE -> "";
        };
    }

    private static String name(Metric metric) {
        return metric.name().toLowerCase(Locale.ROOT);
    }

    /** Every epoch, also those after a run diverged: mean, and, of several seeds, the lowest and the highest. */
    private static DataTable data(ExperimentResult result) {
        boolean several = result.runs().size() > 1;
        List<String> columns = new ArrayList<>(List.of("epoch"));
        for (String column : means(result)) {
            columns.add(column);
            if (several) {
                columns.addAll(List.of(column.replace(MEAN, "_min"), column.replace(MEAN, "_max")));
            }
        }
        return new DataTable(
                columns,
                IntStream.rangeClosed(0, result.epochs())
                        .mapToObj(epoch -> Stream.concat(
                                        Stream.of(Cell.of((long) epoch)),
                                        drawn(result, (split, metric) -> result.at(split, metric, epoch))
                                                .flatMap(at -> several
                                                        ? Stream.of(at.mean(), at.min(), at.max())
                                                        : Stream.of(at.mean()))
                                                .map(number -> Cell.of((double) number)))
                                .toList())
                        .toList());
    }

    /** The columns of the mean lines; of one seed its values. */
    private static List<String> means(ExperimentResult result) {
        String suffix = result.runs().size() > 1 ? MEAN : "";
        return drawn(result, (split, metric) -> split.name().toLowerCase(Locale.ROOT) + "_" + name(metric) + suffix)
                .toList();
    }

    /** Something of each line that is drawn. */
    private static <T> Stream<T> drawn(ExperimentResult result, BiFunction<Split, Metric, T> part) {
        return SPLITS.stream().flatMap(split -> metrics(result).stream().map(metric -> part.apply(split, metric)));
    }
}
