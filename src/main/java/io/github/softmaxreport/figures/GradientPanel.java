package io.github.softmaxreport.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.OptionalDouble;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Errors of all methods by step, for the weights or for the biases, on logarithmic axes; those of the steps used are ringed.
 *
 * @param name of the block: W or b
 * @param lines one a method
 * @param x of the steps' exponents
 * @param y of the errors' exponents
 * @param tolerance what the complex step must meet
 */
record GradientPanel(String name, List<GradientLine> lines, Axis x, Axis y, double tolerance) {
    static final int WIDTH = 384;
    static final int HEIGHT = 304;

    private static final int TOP = 36;
    private static final int LEFT = 50;
    private static final int BOTTOM = 48;
    private static final int RIGHT = 100;
    private static final int LINE_HEIGHT = 18;
    private static final double GAP = 8;
    private static final double RING = 4.5;

    GradientPanel {
        lines = List.copyOf(lines);
    }

    PlotFrame frame() {
        return new PlotFrame(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM, x, y);
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame();
        frame.paintAxes(g, style, "step h");
        markTolerance(g, style, frame);
        frame.grown().paintSeries(g, chart(style));
        lines.forEach(line -> ring(g, style, frame, line));
        nameLines(g, style, frame);
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, "Aggregated error of \u2202J/\u2202" + name, 4, 12, 0);
    }

    private void markTolerance(Graphics2D g, ChartStyle style, PlotFrame frame) {
        double height = StrictMath.log10(tolerance);
        if (!y.range().contains(height)) {
            return;
        }
        double at = frame.yOf(height);
        g.setColor(style.appearance().ink());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {1, 3}, 0));
        g.draw(new Line2D.Double(frame.left(), at, frame.left() + frame.width(), at));
        g.setFont(style.text());
        style.write(g, "tolerance", frame.left() + frame.width() + GAP, at, 0);
    }

    private void ring(Graphics2D g, ChartStyle style, PlotFrame frame, GradientLine line) {
        OptionalDouble exponent = line.usedExponent();
        if (exponent.isEmpty()) {
            return;
        }
        double atX = frame.xOf(StrictMath.log10(line.used()));
        double atY = frame.yOf(exponent.getAsDouble());
        Ellipse2D ring = new Ellipse2D.Double(atX - RING, atY - RING, 2 * RING, 2 * RING);
        g.setColor(style.appearance().page());
        g.fill(ring);
        g.setColor(line.colour(style.appearance()));
        g.setStroke(style.solid());
        g.draw(ring);
    }

    private void nameLines(Graphics2D g, ChartStyle style, PlotFrame frame) {
        List<GradientLine> drawn =
                lines.stream().filter(line -> !line.errors().isEmpty()).toList();
        double[] ends = drawn.stream()
                .mapToDouble(line -> frame.yOf(line.exponents()[line.errors().size() - 1]))
                .toArray();
        double[] labels = Labels.spread(ends, LINE_HEIGHT);
        double right = frame.left() + frame.width();
        g.setFont(style.text());
        for (int i = 0; i < ends.length; i++) {
            g.setColor(drawn.get(i).colour(style.appearance()));
            g.setStroke(style.hairline());
            if (Math.abs(labels[i] - ends[i]) > 1) {
                g.draw(new Line2D.Double(
                        frame.xOf(drawn.get(i).steps()[drawn.get(i).errors().size() - 1]) + 2,
                        ends[i],
                        right + GAP - 2,
                        labels[i]));
            }
            style.write(g, drawn.get(i).label(), right + GAP, labels[i], 0);
        }
    }

    /** What XChart draws: the lines. */
    XYChart chart(ChartStyle style) {
        XYChart chart = style.chart(frame().grown());
        for (GradientLine line : lines) {
            if (!line.errors().isEmpty()) {
                XYSeries series = chart.addSeries(line.label(), line.steps(), line.exponents());
                series.setMarker(SeriesMarkers.NONE);
                series.setLineColor(line.colour(style.appearance()));
                series.setLineStyle(line.stroke(style));
            }
        }
        return chart;
    }
}
