package io.github.softmaxreport.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines with their points, the values behind these as dots, and their intervals.
 *
 * @param title what is drawn
 * @param subtitle what its horizontal axis counts
 * @param width of the panel
 * @param lines named at their ends
 * @param uprights places on the horizontal axis, named at the top
 */
record LinePanel(
        String title, String subtitle, int width, List<PlotLine> lines, Axis x, Axis y, List<Axis.Mark> uprights) {
    static final int HEIGHT = 304;

    /** Of a panel beside others, and of one alone. */
    static final int NARROW = 384;

    static final int WIDE = 480;

    private static final int TOP = 36;
    private static final int LEFT = 50;
    private static final int BOTTOM = 48;
    private static final int LEAST_RIGHT = 24;
    private static final int LINE_HEIGHT = 18;
    private static final int GAP = 8;
    private static final int POINT = 7;
    private static final float INTERVAL = 2;

    LinePanel {
        lines = List.copyOf(lines);
        uprights = List.copyOf(uprights);
    }

    LinePanel(String title, String subtitle, int width, List<PlotLine> lines, Axis x, Axis y) {
        this(title, subtitle, width, lines, x, y, List.of());
    }

    PlotFrame frame(Typeface typeface) {
        double label = lines.stream()
                .mapToDouble(line -> ChartStyle.textWidth(typeface, line.label()))
                .max()
                .orElse(0);
        int right = Math.max(LEAST_RIGHT, (int) Math.ceil(label) + 3 * GAP);
        return new PlotFrame(LEFT, TOP, width - LEFT - right, HEIGHT - TOP - BOTTOM, x, y);
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame(style.typeface());
        frame.paintAxes(g, style, subtitle);
        uprights.forEach(mark -> paintUpright(g, style, frame, mark));
        frame.grown().paintSeries(g, chart(style));
        nameLines(g, style, frame);
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, title, 4, 12, 0);
    }

    /** Its name stands to its right, or to its left where there is no room. */
    private void paintUpright(Graphics2D g, ChartStyle style, PlotFrame frame, Axis.Mark mark) {
        double at = frame.xOf(mark.at());
        g.setFont(style.text());
        g.setColor(style.appearance().ink());
        g.setStroke(style.hairline());
        g.draw(new Line2D.Double(at, frame.top(), at, frame.top() + frame.height()));
        double after = at + GAP + ChartStyle.textWidth(style.typeface(), mark.label());
        boolean room = after < frame.left() + frame.width();
        double y = frame.top() + LINE_HEIGHT / 2.0 + 2;
        style.writeOnPatch(g, mark.label(), room ? at + GAP : at - (after - at), y);
    }

    private void nameLines(Graphics2D g, ChartStyle style, PlotFrame frame) {
        List<PlotLine> named =
                lines.stream().filter(line -> !line.label().isEmpty()).toList();
        double[] ends =
                named.stream().mapToDouble(line -> frame.yOf(line.end())).toArray();
        double[] labels = Labels.spread(ends, LINE_HEIGHT);
        double right = frame.left() + frame.width();
        g.setFont(style.text());
        for (int i = 0; i < ends.length; i++) {
            PlotLine line = named.get(i);
            g.setColor(line.pen().colour(style.appearance()));
            g.setStroke(style.hairline());
            double end = frame.xOf(line.x().get(line.x().size() - 1));
            double text = right + GAP;
            if (Math.abs(labels[i] - ends[i]) > 1) {
                g.draw(new Line2D.Double(end + GAP / 2.0 + 1, ends[i], text + GAP - 1, labels[i]));
                text += GAP + 2;
            }
            style.write(g, line.label(), text, labels[i], 0);
        }
    }

    /** What XChart draws: of each line its dots, then the intervals of its points, then itself. */
    XYChart chart(ChartStyle style) {
        XYChart chart = style.chart(frame(style.typeface()).grown());
        for (int i = 0; i < lines.size(); i++) {
            PlotLine line = lines.get(i);
            Color colour = line.pen().colour(style.appearance());
            for (int p = 0; p < line.dots().size(); p++) {
                addDots(
                        chart,
                        "dots " + i + " " + p,
                        line.x().get(p),
                        line.dots().get(p),
                        ChartStyle.dot(colour));
            }
            String name = "interval " + i;
            for (int p = 0; p < line.intervals().size(); p++) {
                int point = p;
                line.intervals().get(p).ifPresent(range -> {
                    XYSeries series = chart.addSeries(
                            name + " " + point,
                            new double[] {line.x().get(point), line.x().get(point)},
                            new double[] {range.min(), range.max()});
                    series.setMarker(SeriesMarkers.NONE);
                    series.setLineColor(colour);
                    series.setLineStyle(new BasicStroke(INTERVAL, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                });
            }
            addLine(chart, "line " + i, line, style);
        }
        return chart;
    }

    private static void addLine(XYChart chart, String name, PlotLine line, ChartStyle style) {
        Color colour = line.pen().colour(style.appearance());
        XYSeries series = chart.addSeries(name, array(line.x()), array(line.y()));
        series.setMarker(line.points() || line.x().size() == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
        series.setMarkerColor(colour);
        series.setLineColor(colour);
        series.setLineStyle(line.pen().stroke(style));
        chart.getStyler().setMarkerSize(POINT);
    }

    private static void addDots(XYChart chart, String name, double x, List<Double> heights, Color colour) {
        chart.addSeries(name, array(Collections.nCopies(heights.size(), x)), array(heights))
                .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
                .setMarker(SeriesMarkers.CIRCLE)
                .setMarkerColor(colour);
    }

    private static double[] array(List<Double> values) {
        double[] array = new double[values.size()];
        Arrays.setAll(array, values::get);
        return array;
    }
}
