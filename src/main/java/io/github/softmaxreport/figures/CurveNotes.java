package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.Split;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What is written into a curve panel over its lines: the lines' names beside their ends, the lowest mean on
 * the validation images, and a start that lies above the axis.
 */
final class CurveNotes {
    private static final double GAP = 6;
    private static final double LINE_HEIGHT = 18;
    private static final double RING = 4;

    private final CurvePanel panel;
    private final PlotFrame frame;
    private final ChartStyle style;
    private final Rectangle2D plot;

    CurveNotes(CurvePanel panel, PlotFrame frame, ChartStyle style) {
        this.panel = panel;
        this.frame = frame;
        this.style = style;
        this.plot = frame.area();
    }

    void paint(Graphics2D g) {
        g.setFont(style.text());
        nameLines(g);
        noteAbsence(g);
        noteStart(g);
        if (panel.marksLowest()) {
            markLowest(g);
        }
    }

    private void nameLines(Graphics2D g) {
        List<CurveLine> drawn =
                panel.lines().stream().filter(line -> line.band().size() > 0).toList();
        double[] ends = drawn.stream().mapToDouble(this::endY).toArray();
        double[] labels = spread(ends, LINE_HEIGHT);
        for (int i = 0; i < ends.length; i++) {
            CurveLine line = drawn.get(i);
            double x = frame.xOf(line.band().size() - 1) + GAP;
            g.setColor(line.colour(style.appearance()));
            if (Math.abs(labels[i] - ends[i]) > 1) {
                g.setStroke(style.hairline());
                g.draw(new Line2D.Double(x - GAP + 2, ends[i], x + GAP, labels[i]));
                x += GAP;
            }
            style.write(g, line.label(), x + 2, labels[i], 0);
        }
    }

    /** Where a line ends, kept inside the plot. */
    private double endY(CurveLine line) {
        List<Double> mean = line.band().mean();
        double y = frame.yOf(mean.get(mean.size() - 1));
        return Math.max(plot.getMinY(), Math.min(plot.getMaxY(), y));
    }

    /**
     * Moves two heights apart about their middle if they are closer than a line of text.
     *
     * @param heights none, one or two; unchanged
     */
    static double[] spread(double[] heights, double apart) {
        if (heights.length < 2 || Math.abs(heights[0] - heights[1]) >= apart) {
            return heights.clone();
        }
        double middle = (heights[0] + heights[1]) / 2;
        boolean firstAbove = heights[0] <= heights[1];
        return new double[] {middle + (firstAbove ? -apart : apart) / 2, middle + (firstAbove ? apart : -apart) / 2};
    }

    private void noteAbsence(Graphics2D g) {
        if (panel.lines().stream().allMatch(line -> line.band().size() == 0)) {
            g.setColor(style.appearance().muted());
            style.write(g, "no finite value", plot.getCenterX(), plot.getCenterY(), 0.5);
        }
    }

    private void noteStart(Graphics2D g) {
        panel.lines().stream()
                .filter(line -> line.band().size() > 0)
                .mapToDouble(line -> line.band().mean().get(0))
                .filter(start -> start > panel.axis().range().max())
                .max()
                .ifPresent(start -> {
                    g.setColor(style.appearance().muted());
                    String note = "\u2191 epoch 0: " + panel.axis().label(start);
                    style.writeOnPatch(g, note, plot.getMinX() + 3 * GAP, plot.getMinY() + LINE_HEIGHT / 2);
                });
    }

    private void markLowest(Graphics2D g) {
        for (CurveLine line : panel.lines()) {
            int epoch = line.band().lowestEpoch();
            if (line.split() == Split.VALIDATION && epoch >= 0) {
                double x = frame.xOf(epoch);
                double y = frame.yOf(line.band().mean().get(epoch));
                Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
                g.setColor(style.appearance().page());
                g.fill(ring);
                g.setColor(line.colour(style.appearance()));
                g.setStroke(style.solid());
                g.draw(ring);
                writeNear(g, "lowest: epoch " + epoch, x, y);
            }
        }
    }

    /** Writes beside a point where no curve runs: as near as possible, above before below. */
    private void writeNear(Graphics2D g, String text, double x, double y) {
        double width = g.getFontMetrics().stringWidth(text);
        double left = Math.max(plot.getMinX() + GAP, Math.min(plot.getMaxX() - width, x - width / 2));
        Rectangle2D box = DoubleStream.iterate(LINE_HEIGHT, distance -> distance < plot.getHeight(), d -> d + 4)
                .flatMap(distance -> DoubleStream.of(y - distance, y + distance))
                .mapToObj(middle -> new Rectangle2D.Double(left, middle - LINE_HEIGHT / 2, width, LINE_HEIGHT))
                .filter(candidate -> plot.contains(candidate) && isFree(candidate))
                .findFirst()
                .orElse(new Rectangle2D.Double(left, plot.getMinY(), width, LINE_HEIGHT));
        g.setColor(style.appearance().muted());
        style.writeOnPatch(g, text, left, box.getCenterY());
        double near = box.getCenterY() < y ? box.getMaxY() : box.getMinY();
        if (Math.abs(near - y) > LINE_HEIGHT) {
            g.setStroke(style.hairline());
            g.draw(new Line2D.Double(x, near, x, y + Math.signum(near - y) * (RING + 2)));
        }
    }

    /** Whether no line and no band runs through a box. */
    private boolean isFree(Rectangle2D box) {
        return panel.lines().stream()
                .map(CurveLine::band)
                .filter(band -> band.size() > 0)
                .noneMatch(band -> DoubleStream.iterate(box.getMinX(), x -> x <= box.getMaxX(), x -> x + 2)
                        .anyMatch(x -> {
                            double epoch = (x - plot.getMinX()) / plot.getWidth() * Math.max(1, panel.epochs());
                            double top = frame.yOf(SeedBand.between(band.high(), epoch));
                            double bottom = frame.yOf(SeedBand.between(band.low(), epoch));
                            return top - 4 < box.getMaxY() && bottom + 4 > box.getMinY();
                        }));
    }
}
