package io.github.softmaxreport.figures;

import io.github.softmaxreport.study.ProbabilityResult;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Accuracy of the test images in each bin of confidence, with the diagonal on which both are equal, and below it how many
 * images each bin holds.
 *
 * @param title whose confidence
 * @param bins equal parts from 0 to 1
 * @param most images in the bin that fills the height of its strip
 */
record ReliabilityPanel(String title, List<ProbabilityResult.Bin> bins, int most) {
    static final int WIDTH = 384;
    static final int HEIGHT = 440;

    private static final int TOP = 52;
    private static final int LEFT = 58;
    private static final int RIGHT = 26;
    private static final int SIDE = WIDTH - LEFT - RIGHT;
    private static final int BETWEEN = 22;
    private static final int STRIP = 44;
    private static final int SUBTITLE = 33;
    private static final int POINT = 9;
    private static final Axis PARTS = new Axis(new Range(0, 1), 0.2);

    ReliabilityPanel {
        bins = List.copyOf(bins);
    }

    static PlotFrame frame() {
        return new PlotFrame(LEFT, TOP, SIDE, HEIGHT - TOP - BETWEEN - STRIP - 48, PARTS, PARTS);
    }

    /** The numbers of images. */
    PlotFrame strip() {
        PlotFrame above = frame();
        return new PlotFrame(
                LEFT,
                above.top() + above.height() + BETWEEN,
                SIDE,
                STRIP,
                PARTS,
                new Axis(new Range(0, most), Math.max(1, most)));
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame();
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, Labels.shorten(style.typeface(), title, WIDTH - 8.0), 4, 12, 0);
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        style.write(g, "share that is right; bars: test images", 4, SUBTITLE, 0);
        frame.paintHorizontalGrid(g, style);
        frame.paintVerticalGrid(g, style);
        g.setColor(style.appearance().muted());
        g.setStroke(style.hairline());
        g.draw(new Line2D.Double(frame.xOf(0), frame.yOf(0), frame.xOf(1), frame.yOf(1)));
        frame.grown().paintSeries(g, chart(style));
        paintStrip(g, style);
    }

    private void paintStrip(Graphics2D g, ChartStyle style) {
        PlotFrame strip = strip();
        strip.paintAxes(g, style, "probability of the predicted class");
        g.setColor(style.appearance().training());
        for (int b = 0; b < bins.size(); b++) {
            g.fill(bar(strip, b));
        }
    }

    /** Of bin b; of no height where it is empty. */
    Rectangle2D bar(PlotFrame strip, int b) {
        double left = strip.xOf((double) b / bins.size());
        double right = strip.xOf((b + 1.0) / bins.size());
        double top = strip.yOf(bins.get(b).images());
        return new Rectangle2D.Double(left + 1, top, right - left - 2, strip.yOf(0) - top);
    }

    /** What XChart draws: a point for each bin that holds an image. */
    XYChart chart(ChartStyle style) {
        XYChart chart = style.chart(frame().grown());
        int[] filled = IntStream.range(0, bins.size())
                .filter(b -> bins.get(b).images() > 0)
                .toArray();
        if (filled.length > 0) {
            XYSeries series = chart.addSeries(
                    "bins",
                    IntStream.of(filled)
                            .mapToDouble(b -> bins.get(b).confidence())
                            .toArray(),
                    IntStream.of(filled)
                            .mapToDouble(b -> bins.get(b).accuracy())
                            .toArray());
            series.setMarker(SeriesMarkers.CIRCLE);
            series.setMarkerColor(style.appearance().training());
            series.setLineColor(style.appearance().training());
            series.setLineStyle(style.solid());
            chart.getStyler().setMarkerSize(POINT);
        }
        return chart;
    }
}
