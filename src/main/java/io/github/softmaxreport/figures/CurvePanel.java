package io.github.softmaxreport.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * One metric per epoch: a mean line for each part of the data, with a band from the lowest to the highest seed.
 *
 * @param name the panel's
 * @param title what is drawn and its unit
 * @param axis vertical
 * @param epochs the last epoch of the horizontal axis
 * @param lines training and validation
 * @param marksLowest whether the lowest mean on the validation images is marked
 */
record CurvePanel(String name, String title, Axis axis, int epochs, List<CurveLine> lines, boolean marksLowest) {
    static final int WIDTH = 384;
    static final int HEIGHT = 288;

    /** Room for the names of the lines, the title, the numbers of the axes. */
    static final int RIGHT = 84;

    private static final int TOP = 36;
    private static final int LEFT = 44;
    private static final int WIDE_LEFT = 58;
    private static final int BOTTOM = 48;

    /** Height from which a band is seen behind its line. */
    private static final double VISIBLE = 3;

    /** Characters of a number for which the smaller room is enough. */
    private static final int LONGEST_NUMBER = 5;

    CurvePanel {
        lines = List.copyOf(lines);
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame();
        frame.paintAxes(g, style, "epoch");
        shown().paintSeries(g, chart(style));
        new CurveNotes(this, frame, style).paint(g);
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, title, 4, 12, 0);
    }

    /** What of the panel the lines may touch. */
    private PlotFrame shown() {
        boolean cut = lines.stream()
                .flatMap(line -> line.band().from(0))
                .anyMatch(value -> value > axis.range().max());
        return cut ? frame().grownBelow() : frame().grown();
    }

    /** Where the values lie. */
    PlotFrame frame() {
        boolean wide = axis.ticks().stream().anyMatch(tick -> axis.label(tick).length() > LONGEST_NUMBER);
        int left = wide ? WIDE_LEFT : LEFT;
        return new PlotFrame(
                left, TOP, WIDTH - left - RIGHT, HEIGHT - TOP - BOTTOM, Axis.upTo(Math.max(1, epochs)), axis);
    }

    /** The highest start that lies above the axis, where the lines are cut off. */
    OptionalDouble startAbove() {
        return lines.stream()
                .filter(line -> line.band().size() > 0)
                .mapToDouble(line -> line.band().mean().get(0))
                .filter(start -> start > axis.range().max())
                .max();
    }

    /** Whether no band is wide enough to be seen behind its line. */
    boolean hidesBands() {
        PlotFrame frame = frame();
        return lines.stream()
                .map(CurveLine::band)
                .allMatch(band -> IntStream.range(0, band.size())
                        .allMatch(epoch -> frame.yOf(band.low().get(epoch))
                                        - frame.yOf(band.high().get(epoch))
                                < VISIBLE));
    }

    /** What XChart draws: bands and lines. */
    XYChart chart(ChartStyle style) {
        XYChart chart = style.chart(shown());
        lines.stream().filter(line -> line.band().hasWidth()).forEach(line -> addBand(chart, line, style));
        lines.stream().filter(line -> line.band().size() > 0).forEach(line -> addMean(chart, line, style));
        return chart;
    }

    private static void addMean(XYChart chart, CurveLine line, ChartStyle style) {
        double[] x = IntStream.range(0, line.band().size()).asDoubleStream().toArray();
        XYSeries series = chart.addSeries(line.label(), x, array(line.band().mean()));
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(line.colour(style.appearance()));
        series.setLineStyle(line.stroke(style));
    }

    private static void addBand(XYChart chart, CurveLine line, ChartStyle style) {
        double[] there = IntStream.range(0, line.band().size()).asDoubleStream().toArray();
        List<Double> back = new ArrayList<>(line.band().high());
        Collections.reverse(back);
        double[] x = DoubleStream.concat(
                        DoubleStream.of(there),
                        IntStream.range(0, there.length).mapToDouble(i -> there[there.length - 1 - i]))
                .toArray();
        double[] y = DoubleStream.concat(DoubleStream.of(array(line.band().low())), DoubleStream.of(array(back)))
                .toArray();
        XYSeries series = chart.addSeries(line.label() + " band", x, y);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineStyle(SeriesLines.NONE);
        series.setLineColor(new Color(0, 0, 0, 0));
        series.setFillColor(ChartStyle.band(line.colour(style.appearance())));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
