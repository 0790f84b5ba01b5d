package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.RangeTestResult;
import java.util.List;
import java.util.stream.IntStream;

/** The loss of each batch while the learning rate grows, with the rate that was chosen in the end. */
final class RangeTestFigure {
    private static final String ID = "range-test";

    /** Losses that grow by more than this factor lie on a logarithmic axis. */
    private static final double WIDE = 10;

    private RangeTestFigure() {}

    /** @param chosen η of the chosen setting */
    static Figure of(RangeTestResult result, double chosen, Medium medium) {
        LinePanel panel = panel(result, chosen);
        Panel drawn = new Canvas(ID, medium).chart("loss", panel.width(), LinePanel.HEIGHT, panel::paint);
        return new Figure(ID, FigureKind.RANGE_TEST, "", List.of(drawn), data(result));
    }

    static LinePanel panel(RangeTestResult result, double chosen) {
        Range losses = Range.of(result.losses()).orElseThrow();
        boolean powers = losses.min() > 0 && losses.max() > WIDE * losses.min();
        List<Double> x = result.learningRates().stream().map(StrictMath::log10).toList();
        List<Double> y =
                powers ? result.losses().stream().map(StrictMath::log10).toList() : result.losses();
        Range heights = Range.of(y).orElseThrow();
        Axis horizontal = Axis.powers(Range.of(x).orElseThrow());
        Axis vertical = powers ? Axis.powers(heights) : Axis.around(heights);
        Range rates = Range.of(result.learningRates()).orElseThrow();
        return new LinePanel(
                "Loss of a batch" + (powers ? ", logarithmic" : ""),
                "learning rate \u03b7",
                LinePanel.WIDE,
                List.of(PlotLine.of("", Pen.FIRST, false, x, y)),
                horizontal,
                vertical,
                rates.contains(chosen) ? List.of(new Axis.Mark(StrictMath.log10(chosen), "chosen")) : List.of());
    }

    private static DataTable data(RangeTestResult result) {
        return new DataTable(
                List.of("update", "learning_rate", "loss"),
                IntStream.range(0, result.losses().size())
                        .mapToObj(i -> List.of(
                                Cell.of((long) i + 1),
                                Cell.of((double) result.learningRates().get(i)),
                                Cell.of((double) result.losses().get(i))))
                        .toList());
    }
}
