package io.github.softmaxreport.figures;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.XYChart;

/**
 * A plot's area and axes, in CSS pixels from the panel's upper left corner.
 *
 * @param x horizontal axis, along the lower edge
 * @param y vertical axis, along the left edge
 */
record PlotFrame(int left, int top, int width, int height, Axis x, Axis y) {
    private static final int TICK = 4;
    private static final int GAP = 7;
    private static final int BLEED = 5;

    Rectangle2D area() {
        return new Rectangle2D.Double(left, top, width, height);
    }

    /** Where a value of the horizontal axis lies. */
    double xOf(double value) {
        return left + (value - x.range().min()) / x.range().height() * width;
    }

    /** Where a value of the vertical axis lies. */
    double yOf(double value) {
        return top + height - (value - y.range().min()) / y.range().height() * height;
    }

    /** Draws a chart that fills the area. */
    void paintSeries(Graphics2D g, XYChart chart) {
        Graphics2D inside = (Graphics2D) g.create(left, top, width, height);
        chart.paint(inside, width, height);
        inside.dispose();
    }

    /** The same scales on a larger area, as far as half a line or dot on its edge needs, and no further. */
    PlotFrame grown() {
        return grown(BLEED);
    }

    /** As {@link #grown}, but not at the top, where what is too high is to be cut off. */
    PlotFrame grownBelow() {
        return grown(0);
    }

    private PlotFrame grown(int above) {
        return new PlotFrame(
                left - BLEED,
                top - above,
                width + 2 * BLEED,
                height + BLEED + above,
                x.grown((double) BLEED / width, (double) BLEED / width),
                y.grown((double) BLEED / height, (double) above / height));
    }

    /**
     * Draws a line for each tick of the vertical axis, the horizontal axis with its ticks, and the numbers of both.
     *
     * @param xTitle what the horizontal axis counts
     */
    void paintAxes(Graphics2D g, ChartStyle style, String xTitle) {
        paintHorizontalGrid(g, style);
        paintHorizontalAxis(g, style, xTitle);
    }

    /** Draws a line and a number for each tick of the vertical axis. */
    void paintHorizontalGrid(Graphics2D g, ChartStyle style) {
        g.setStroke(style.hairline());
        g.setColor(style.appearance().grid());
        for (double tick : y.ticks()) {
            g.draw(new Line2D.Double(left, yOf(tick), left + width, yOf(tick)));
        }
        paintNumbers(g, style);
    }

    /** Draws a number for each tick of the vertical axis. */
    void paintNumbers(Graphics2D g, ChartStyle style) {
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        for (double tick : y.ticks()) {
            style.write(g, y.label(tick), left - GAP, yOf(tick), 1);
        }
    }

    /** Draws a line for each tick of the horizontal axis. */
    void paintVerticalGrid(Graphics2D g, ChartStyle style) {
        g.setStroke(style.hairline());
        g.setColor(style.appearance().grid());
        for (double tick : x.ticks()) {
            g.draw(new Line2D.Double(xOf(tick), top, xOf(tick), top + height));
        }
    }

    /** Draws the horizontal axis, its ticks, numbers and title. */
    void paintHorizontalAxis(Graphics2D g, ChartStyle style, String title) {
        double bottom = top + height;
        g.setFont(style.text());
        g.setStroke(style.hairline());
        g.setColor(style.appearance().muted());
        g.draw(new Line2D.Double(left, bottom, left + width, bottom));
        for (double tick : x.ticks()) {
            g.draw(new Line2D.Double(xOf(tick), bottom, xOf(tick), bottom + TICK));
            style.write(g, x.label(tick), xOf(tick), bottom + TICK + 10, 0.5);
        }
        style.write(g, title, left + width / 2.0, bottom + TICK + 29, 0.5);
    }
}
