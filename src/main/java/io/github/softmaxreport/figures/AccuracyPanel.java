package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.Statistic;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A row for each experiment: its seeds as dots, their mean as an upright bar, the 95 % interval of the mean as a line.
 *
 * @param rows top to bottom
 */
record AccuracyPanel(List<Row> rows) {
    /**
     * One experiment.
     *
     * @param name in the first line
     * @param settings in the second
     * @param percents test accuracy of each seed
     */
    record Row(String name, String settings, Statistic percents) {
        /** From the lowest to the highest of seeds and interval; empty without test images. */
        private Optional<Range> extent() {
            double half = percents.halfWidth().orElse(0);
            double mean = percents.mean();
            return Double.isFinite(mean)
                    ? Range.of(List.of(percents.min(), percents.max(), mean - half, mean + half))
                    : Optional.empty();
        }
    }

    static final int WIDTH = 480;

    private static final int ROW = 46;
    private static final int TOP = 34;
    private static final int BOTTOM = 48;
    private static final int RIGHT = 64;
    private static final int LONGEST_LABEL = 160;
    private static final int GAP = 8;

    /** Where the dots lie below their row's middle, in rows. */
    private static final double BELOW = 0.26;

    private static final double BAR = 0.15;

    AccuracyPanel {
        rows = List.copyOf(rows);
    }

    int height() {
        return TOP + rows.size() * ROW + BOTTOM;
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame(style.typeface());
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, "Test accuracy, %", 4, 12, 0);
        frame.paintVerticalGrid(g, style);
        frame.paintHorizontalAxis(g, style, key());
        frame.grown().paintSeries(g, chart(style));
        for (int i = 0; i < rows.size(); i++) {
            label(g, style, frame, rows.get(i), frame.yOf(height(i)));
        }
    }

    private String key() {
        boolean intervals = rows.stream().anyMatch(row -> row.percents().n() > 1);
        return intervals ? "dots: seeds    bar: mean    line: 95 % interval" : "one seed each";
    }

    private static void label(Graphics2D g, ChartStyle style, PlotFrame frame, Row row, double y) {
        g.setFont(style.strongText());
        g.setColor(style.appearance().ink());
        style.write(
                g, ChartStyle.shorten(style.typeface(), row.name(), LONGEST_LABEL), frame.left() - 2 * GAP, y - 9, 1);
        row.extent().ifPresent(extent -> {
            String mean = String.format(Locale.ROOT, "%.1f", row.percents().mean());
            style.writeOnPatch(g, mean, frame.xOf(extent.max()) + GAP, y);
        });
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        style.write(g, row.settings(), frame.left() - 2 * GAP, y + 9, 1);
    }

    private PlotFrame frame(Typeface typeface) {
        double label = rows.stream()
                .flatMap(row -> Stream.of(ChartStyle.shorten(typeface, row.name(), LONGEST_LABEL), row.settings()))
                .mapToDouble(words -> ChartStyle.textWidth(typeface, words))
                .max()
                .orElse(0);
        int left = (int) Math.ceil(label) + 4 * GAP;
        Range percents = rows.stream()
                .flatMap(row -> row.extent().stream())
                .reduce(Range::span)
                .orElse(new Range(0, 100));
        Axis rowAxis = new Axis(new Range(0, rows.size()), 1);
        return new PlotFrame(left, TOP, WIDTH - left - RIGHT, rows.size() * ROW, Axis.around(percents), rowAxis);
    }

    /** Middle of row i on the vertical axis, which counts rows from the bottom. */
    private double height(int i) {
        return rows.size() - i - 0.5;
    }

    /** What XChart draws: dots, intervals, means. */
    XYChart chart(ChartStyle style) {
        XYChart chart = style.chart(frame(style.typeface()).grown());
        Color colour = style.appearance().training();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).extent().isEmpty()) {
                continue;
            }
            Statistic percents = rows.get(i).percents();
            double[] seeds =
                    percents.values().stream().mapToDouble(Double::doubleValue).toArray();
            double[] below = new double[seeds.length];
            Arrays.fill(below, height(i) - BELOW);
            chart.addSeries("seeds " + i, seeds, below)
                    .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
                    .setMarker(SeriesMarkers.CIRCLE)
                    .setMarkerColor(ChartStyle.dot(style.appearance().muted()));
            double mean = percents.mean();
            double y = height(i);
            int row = i;
            percents.halfWidth()
                    .ifPresent(half -> addLine(
                            chart,
                            "interval " + row,
                            new double[] {mean - half, mean + half},
                            new double[] {y, y},
                            colour,
                            2));
            addLine(chart, "mean " + i, new double[] {mean, mean}, new double[] {y - BAR, y + BAR}, colour, 3);
        }
        return chart;
    }

    private static void addLine(XYChart chart, String name, double[] x, double[] y, Color colour, float width) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(colour);
        series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }
}
