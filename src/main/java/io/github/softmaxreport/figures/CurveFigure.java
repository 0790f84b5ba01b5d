package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The curves of one experiment: a panel for each metric. */
final class CurveFigure {
    private static final List<Split> SPLITS = List.of(Split.TRAIN, Split.VALIDATION);

    private CurveFigure() {}

    static Figure of(ExperimentResult result, CurveAxes axes, Typeface typeface) {
        String id = "curves-" + result.id();
        Canvas canvas = new Canvas(id, typeface);
        List<CurvePanel> curves = panels(result, axes);
        List<Panel> panels = curves.stream()
                .map(panel -> canvas.chart(panel.name(), CurvePanel.WIDTH, CurvePanel.HEIGHT, panel::paint))
                .toList();
        return new Figure(id, FigureKind.CURVES, result.id(), panels, data(result), remarks(result, curves, axes));
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
    private static List<List<String>> data(ExperimentResult result) {
        boolean several = result.runs().size() > 1;
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of("epoch"),
                        SPLITS.stream()
                                .flatMap(split -> metrics(result).stream().flatMap(metric -> {
                                    String column = split.name().toLowerCase(Locale.ROOT) + "_" + name(metric);
                                    return several
                                            ? Stream.of(column + "_mean", column + "_min", column + "_max")
                                            : Stream.of(column);
                                })))
                .toList());
        IntStream.rangeClosed(0, result.epochs())
                .forEach(epoch -> rows.add(Stream.concat(
                                Stream.of(Integer.toString(epoch)),
                                SPLITS.stream()
                                        .flatMap(split -> metrics(result).stream()
                                                .flatMap(metric -> {
                                                    Statistic at = result.at(split, metric, epoch);
                                                    return (several
                                                                    ? Stream.of(at.mean(), at.min(), at.max())
                                                                    : Stream.of(at.mean()))
                                                            .map(number -> Double.toString(number));
                                                })))
                        .toList()));
        return rows;
    }
}
