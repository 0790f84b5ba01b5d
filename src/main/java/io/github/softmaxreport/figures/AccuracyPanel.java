package io.github.softmaxreport.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Accuracies below each other: the seeds as dots, their mean as an upright bar, its interval as a line, what the test
 * images leave open as a pale band, what was printed as a diamond.
 *
 * @param title what is drawn
 * @param rows top to bottom
 * @param axis horizontal, in percent
 */
record AccuracyPanel(String title, List<AccuracyRow> rows, Axis axis) {
    static final int WIDTH = 480;

    private static final int LOW_ROW = 34;
    private static final int HIGH_ROW = 48;
    private static final int TOP = 34;
    private static final int KEY_LINE = 19;
    private static final int BOTTOM = 34;
    private static final int RIGHT = 62;
    private static final int RIGHT_OF_PUBLISHED = 112;
    private static final int LONGEST_LABEL = 160;
    private static final int GAP = 8;
    private static final int BAND = 11;

    /** How far the dots lie below their row's middle, and the ends of the bar of the mean from it, in pixels. */
    private static final double BELOW = 11;

    private static final double BAR = 7;

    AccuracyPanel {
        rows = List.copyOf(rows);
    }

    int height() {
        return TOP + rows.size() * row() + BOTTOM + key().size() * KEY_LINE;
    }

    private int row() {
        return rows.stream().allMatch(row -> row.detail().isEmpty()) ? LOW_ROW : HIGH_ROW;
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame(style.typeface());
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, title, 4, 12, 0);
        frame.paintVerticalGrid(g, style);
        frame.paintHorizontalAxis(g, style, "");
        frame.grown().paintSeries(g, chart(style));
        for (int i = 0; i < rows.size(); i++) {
            label(g, style, frame, rows.get(i), frame.yOf(height(i)));
        }
        double y = TOP + rows.size() * row() + BOTTOM + KEY_LINE / 2.0 - 2;
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        for (String line : key()) {
            style.write(g, line, WIDTH / 2.0, y, 0.5);
            y += KEY_LINE;
        }
    }

    /** What the shapes are, as far as there are any. */
    private List<String> key() {
        boolean several = rows.stream().anyMatch(row -> row.seeds().n() > 1);
        boolean intervals = rows.stream().anyMatch(row -> row.interval().isPresent());
        boolean printed = rows.stream().anyMatch(row -> row.published().isPresent());
        String seeds = several ? "dots: seeds    bar: mean" : "bar and dot: one seed";
        return List.of(
                seeds + (intervals ? "    line: its 95 % interval" : ""),
                "band: 95 % by the number of test images" + (printed ? "    \u25c6 write-up" : ""));
    }

    private static void label(Graphics2D g, ChartStyle style, PlotFrame frame, AccuracyRow row, double y) {
        boolean two = !row.detail().isEmpty();
        g.setFont(style.strongText());
        g.setColor(style.appearance().ink());
        String name = ChartStyle.shorten(style.typeface(), row.name(), LONGEST_LABEL);
        style.write(g, name, frame.left() - 2 * GAP, two ? y - 9 : y, 1);
        double right = row.extent().map(extent -> frame.xOf(extent.max())).orElse((double) frame.left()) + GAP + 2;
        if (row.measured()) {
            style.writeOnPatch(g, percent(row.seeds().mean()), right, y);
        }
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        if (two) {
            style.write(g, row.detail(), frame.left() - 2 * GAP, y + 9, 1);
        }
        if (!row.measured()) {
            style.writeOnPatch(g, "no value", right, y);
        }
        row.published().ifPresent(printed -> {
            g.setColor(style.appearance().validation());
            double after =
                    ChartStyle.textWidth(style.typeface(), percent(row.seeds().mean()));
            style.writeOnPatch(g, "\u25c6 " + percent(printed), row.measured() ? right + after + GAP : right, y);
        });
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private PlotFrame frame(Typeface typeface) {
        double label = rows.stream()
                .flatMap(row -> Stream.of(ChartStyle.shorten(typeface, row.name(), LONGEST_LABEL), row.detail()))
                .mapToDouble(words -> ChartStyle.textWidth(typeface, words))
                .max()
                .orElse(0);
        int left = (int) Math.ceil(label) + 4 * GAP;
        boolean printed = rows.stream().anyMatch(row -> row.published().isPresent());
        int right = printed ? RIGHT_OF_PUBLISHED : RIGHT;
        Axis rowAxis = new Axis(new Range(0, rows.size()), 1);
        return new PlotFrame(left, TOP, WIDTH - left - right, rows.size() * row(), axis, rowAxis);
    }

    /** Middle of row i on the vertical axis, which counts rows from the bottom. */
    private double height(int i) {
        return rows.size() - i - 0.5;
    }

    /** What XChart draws: bands, intervals, means, printed values, dots. */
    XYChart chart(ChartStyle style) {
        XYChart chart = style.chart(frame(style.typeface()).grown());
        Color colour = style.appearance().training();
        for (int i = 0; i < rows.size(); i++) {
            AccuracyRow row = rows.get(i);
            if (!row.measured()) {
                continue;
            }
            String number = " " + i;
            double y = height(i);
            row.sampling()
                    .ifPresent(range -> across(chart, "band" + number, range, y, ChartStyle.interval(colour), BAND));
            row.interval().ifPresent(range -> across(chart, "interval" + number, range, y, colour, 2));
            double mean = row.seeds().mean();
            double half = BAR / row();
            addLine(chart, "mean" + number, new double[] {mean, mean}, new double[] {y - half, y + half}, colour, 3);
            row.published()
                    .ifPresent(printed -> addMarks(
                            chart,
                            "printed" + number,
                            y,
                            SeriesMarkers.DIAMOND,
                            style.appearance().validation(),
                            printed));
            double[] seeds = row.seeds().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            addMarks(
                    chart,
                    "seeds" + number,
                    y - BELOW / row(),
                    SeriesMarkers.CIRCLE,
                    ChartStyle.dot(style.appearance().muted()),
                    seeds);
        }
        return chart;
    }

    private static void addMarks(XYChart chart, String name, double y, Marker marker, Color colour, double... x) {
        double[] level = new double[x.length];
        Arrays.fill(level, y);
        chart.addSeries(name, x, level)
                .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
                .setMarker(marker)
                .setMarkerColor(colour);
    }

    private static void across(XYChart chart, String name, Range range, double y, Color colour, float width) {
        addLine(chart, name, new double[] {range.min(), range.max()}, new double[] {y, y}, colour, width);
    }

    private static void addLine(XYChart chart, String name, double[] x, double[] y, Color colour, float width) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(colour);
        series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }
}
