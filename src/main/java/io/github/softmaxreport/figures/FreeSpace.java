package io.github.softmaxreport.figures;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where in a plot neither a curve runs nor anything is written yet. */
final class FreeSpace {
    private static final double CLEARANCE = 4;
    private static final double STRIDE = 2;

    private final CurvePanel panel;
    private final PlotFrame frame;
    private final List<Rectangle2D> written = new ArrayList<>();

    FreeSpace(CurvePanel panel, PlotFrame frame) {
        this.panel = panel;
        this.frame = frame;
    }

    /** Something is written here. */
    void take(Rectangle2D box) {
        written.add(box);
    }

    /** Whether nothing is written in a box. */
    boolean isUnwritten(Rectangle2D box) {
        return written.stream().noneMatch(box::intersects);
    }

    /** The highest line of text from a left edge in which nothing is written. */
    Rectangle2D row(double left, double width, double height) {
        return Stream.iterate((double) frame.top(), top -> top + height)
                .<Rectangle2D>map(top -> new Rectangle2D.Double(left, top, width, height))
                .filter(this::isUnwritten)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a box lies in the plot, and nothing is written and no line and no band runs through it. */
    boolean isFree(Rectangle2D box) {
        return frame.area().contains(box)
                && isUnwritten(box)
                && panel.lines().stream()
                        .map(CurveLine::band)
                        .filter(band -> band.size() > 0)
                        .noneMatch(band -> runsThrough(box, band));
    }

    private boolean runsThrough(Rectangle2D box, SeedBand band) {
        double end = Math.min(box.getMaxX(), frame.xOf(band.size() - 1) + CLEARANCE);
        return DoubleStream.iterate(box.getMinX(), x -> x <= end, x -> x + STRIDE)
                .anyMatch(x -> {
                    double epoch = (x - frame.left()) / frame.width() * Math.max(1, panel.epochs());
                    double top = frame.yOf(SeedBand.between(band.high(), epoch));
                    double bottom = frame.yOf(SeedBand.between(band.low(), epoch));
                    return top - CLEARANCE < box.getMaxY() && bottom + CLEARANCE > box.getMinY();
                });
    }
}
