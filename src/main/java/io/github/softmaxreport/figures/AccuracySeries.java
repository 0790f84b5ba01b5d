package io.github.softmaxreport.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What XChart draws of accuracies below each other: bands, intervals, means, printed values, dots.
 *
 * @param rows top to bottom
 * @param height of a row in pixels
 */
record AccuracySeries(List<AccuracyRow> rows, int height) {
    private static final int BAND = 11;

    /** How far the dots lie below their row's middle, and the ends of the bar of the mean from it, in pixels. */
    private static final double BELOW = 11;

    private static final double BAR = 7;

    AccuracySeries {
        rows = List.copyOf(rows);
    }

    /**
     * Series of all rows.
     *
     * @param frame whose vertical axis counts heights of rows
     * @param heights where the middle of each row lies on that axis; unchanged
     */
    XYChart chart(ChartStyle style, PlotFrame frame, double[] heights) {
        XYChart chart = style.chart(frame);
        Color colour = style.appearance().training();
        for (int i = 0; i < rows.size(); i++) {
            AccuracyRow row = rows.get(i);
            if (!row.measured()) {
                continue;
            }
            String number = " " + i;
            double y = heights[i];
            row.sampling()
                    .ifPresent(range -> across(chart, "band" + number, range, y, ChartStyle.interval(colour), BAND));
            row.interval().ifPresent(range -> across(chart, "interval" + number, range, y, colour, 2));
            double mean = row.seeds().mean();
            double half = BAR / height;
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
                    y - BELOW / height,
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
