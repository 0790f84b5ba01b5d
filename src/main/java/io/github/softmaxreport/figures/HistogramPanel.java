package io.github.softmaxreport.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * How many right and how many wrong images fall into each bin, as two outlines over each other.
 *
 * @param title what is counted
 * @param right by bin, equal parts from 0 to 1
 * @param wrong as many
 * @param y of the numbers of images
 */
record HistogramPanel(String title, List<Integer> right, List<Integer> wrong, Axis y) {
    static final int WIDTH = 384;
    static final int HEIGHT = 304;

    private static final int TOP = 58;
    private static final int LEFT = 58;
    private static final int BOTTOM = 48;
    private static final int RIGHT = 20;
    private static final int KEY = 34;
    private static final int SAMPLE = 22;
    private static final int GAP = 6;
    private static final Axis PROBABILITIES = new Axis(new Range(0, 1), 0.2);

    HistogramPanel {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    static PlotFrame frame(Axis y) {
        return new PlotFrame(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM, PROBABILITIES, y);
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame(y);
        frame.paintAxes(g, style, "probability of the true class");
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, Labels.shorten(style.typeface(), title, WIDTH - 2.0 * GAP), 4, 12, 0);
        outline(g, style, frame, wrong, Pen.SECOND);
        outline(g, style, frame, right, Pen.FIRST);
        double after = key(g, style, "right", Pen.FIRST, LEFT);
        key(g, style, "wrong", Pen.SECOND, after + 3 * GAP);
    }

    private static void outline(Graphics2D g, ChartStyle style, PlotFrame frame, List<Integer> counts, Pen pen) {
        Color colour = pen.colour(style.appearance());
        Path2D steps = steps(frame, counts);
        g.setColor(ChartStyle.band(colour));
        g.fill(steps);
        g.setColor(colour);
        g.setStroke(pen.stroke(style));
        g.draw(steps);
    }

    /** From the lower left corner over the bins to the lower right one; along the axis where bins are empty. */
    static Path2D steps(PlotFrame frame, List<Integer> counts) {
        Path2D steps = new Path2D.Double();
        steps.moveTo(frame.xOf(0), frame.yOf(0));
        for (int b = 0; b < counts.size(); b++) {
            steps.lineTo(frame.xOf((double) b / counts.size()), frame.yOf(counts.get(b)));
            steps.lineTo(frame.xOf((b + 1.0) / counts.size()), frame.yOf(counts.get(b)));
        }
        steps.lineTo(frame.xOf(1), frame.yOf(0));
        return steps;
    }

    private static double key(Graphics2D g, ChartStyle style, String words, Pen pen, double x) {
        g.setColor(pen.colour(style.appearance()));
        g.setStroke(pen.stroke(style));
        g.draw(new Line2D.Double(x, KEY, x + SAMPLE, KEY));
        g.setFont(style.text());
        style.write(g, words, x + SAMPLE + GAP, KEY, 0);
        return x + SAMPLE + GAP + ChartStyle.textWidth(style.typeface(), words);
    }
}
