package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.Split;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What is written into a curve panel over its lines: the lines' names beside their ends, where a run diverged, a start
 * that lies above the axis, and the lowest mean on the validation images. No text covers another.
 */
final class CurveNotes {
    private static final double GAP = 6;
    private static final double LINE_HEIGHT = 18;
    private static final double RING = 4;

    private final CurvePanel panel;
    private final PlotFrame frame;
    private final ChartStyle style;
    private final Rectangle2D plot;
    private final FreeSpace space;

    CurveNotes(CurvePanel panel, PlotFrame frame, ChartStyle style) {
        this.panel = panel;
        this.frame = frame;
        this.style = style;
        this.plot = frame.area();
        this.space = new FreeSpace(panel, frame);
    }

    void paint(Graphics2D g) {
        g.setFont(style.text());
        nameLines(g);
        noteAbsence(g);
        noteDivergence(g);
        noteStart(g);
        if (panel.marksLowest()) {
            markLowest(g);
        }
    }

    private void nameLines(Graphics2D g) {
        List<CurveLine> drawn =
                panel.lines().stream().filter(line -> line.band().size() > 0).toList();
        double[] ends = drawn.stream().mapToDouble(this::endY).toArray();
        double[] labels = Labels.spread(ends, LINE_HEIGHT);
        keepInside(labels);
        for (int i = 0; i < ends.length; i++) {
            CurveLine line = drawn.get(i);
            double x = frame.xOf(line.band().size() - 1) + GAP;
            g.setColor(line.colour(style.appearance()));
            if (diverged(line)) {
                cross(g, x - GAP, ends[i]);
            }
            if (Math.abs(labels[i] - ends[i]) > 1) {
                g.setStroke(style.hairline());
                g.draw(new Line2D.Double(x - GAP + 2, ends[i], x + GAP, labels[i]));
                x += GAP;
            }
            style.write(g, line.label(), x + 2, labels[i], 0);
            space.take(box(g, line.label(), x + 2, labels[i]));
        }
    }

    private boolean diverged(CurveLine line) {
        return line.band().size() <= panel.epochs();
    }

    private void cross(Graphics2D g, double x, double y) {
        g.setStroke(style.solid());
        g.draw(new Line2D.Double(x - RING, y - RING, x + RING, y + RING));
        g.draw(new Line2D.Double(x - RING, y + RING, x + RING, y - RING));
    }

    /** Moves the names of lines that end early off the axes. */
    private void keepInside(double[] labels) {
        if (labels.length > 0 && panel.lines().stream().anyMatch(this::diverged)) {
            double half = LINE_HEIGHT / 2;
            double highest = DoubleStream.of(labels).min().orElseThrow();
            double lowest = DoubleStream.of(labels).max().orElseThrow();
            double shift = Math.max(0, plot.getMinY() + half - highest) - Math.max(0, lowest - plot.getMaxY() + half);
            Arrays.setAll(labels, i -> labels[i] + shift);
        }
    }

    private static Rectangle2D box(Graphics2D g, String words, double x, double y) {
        double width = g.getFontMetrics().stringWidth(words);
        return new Rectangle2D.Double(x, y - LINE_HEIGHT / 2, width, LINE_HEIGHT);
    }

    /** Where a line ends, kept inside the plot. */
    private double endY(CurveLine line) {
        List<Double> mean = line.band().mean();
        double y = frame.yOf(mean.get(mean.size() - 1));
        return Math.max(plot.getMinY(), Math.min(plot.getMaxY(), y));
    }

    private void noteAbsence(Graphics2D g) {
        if (panel.lines().stream().allMatch(line -> line.band().size() == 0)) {
            g.setColor(style.appearance().muted());
            style.write(g, "no finite value", plot.getCenterX(), plot.getCenterY(), 0.5);
        }
    }

    /** Beside the end of the line that ends first. */
    private void noteDivergence(Graphics2D g) {
        panel.lines().stream()
                .filter(line -> line.band().size() > 0 && diverged(line))
                .min(Comparator.comparingInt(line -> line.band().size()))
                .ifPresent(line -> {
                    int end = line.band().size();
                    write(g, "diverged from epoch " + end, endY(line), frame.xOf(end - 1) + 2 * GAP);
                });
    }

    private void noteStart(Graphics2D g) {
        panel.startAbove().ifPresent(start -> {
            g.setColor(style.appearance().muted());
            String note = "\u2191 epoch 0: " + Numeral.brief(start);
            double x = plot.getMinX() + 3 * GAP;
            Rectangle2D row = space.row(x, g.getFontMetrics().stringWidth(note), LINE_HEIGHT);
            style.writeOnPatch(g, note, x, row.getCenterY());
            space.take(row);
        });
    }

    private void markLowest(Graphics2D g) {
        for (CurveLine line : panel.lines()) {
            int epoch = line.band().lowestEpoch();
            double y = epoch < 0 ? 0 : frame.yOf(line.band().mean().get(epoch));
            if (line.split() == Split.VALIDATION && y >= plot.getMinY()) {
                double x = frame.xOf(epoch);
                Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
                g.setColor(style.appearance().page());
                g.fill(ring);
                g.setColor(line.colour(style.appearance()));
                g.setStroke(style.solid());
                g.draw(ring);
                space.take(new Rectangle2D.Double(x - RING - 2, y - RING - 2, 2 * RING + 4, 2 * RING + 4));
                writeNear(g, "lowest: epoch " + epoch, x, y);
            }
        }
    }

    /** Writes beside a point, with a line to it if that is far. */
    private void writeNear(Graphics2D g, String text, double x, double y) {
        double width = g.getFontMetrics().stringWidth(text);
        double aside = RING + GAP;
        Rectangle2D box = write(g, text, y, x - width / 2, x + aside, x - aside - width);
        double near = box.getCenterY() < y ? box.getMaxY() : box.getMinY();
        if (Math.abs(box.getCenterY() - y) > LINE_HEIGHT && Math.abs(near - y) > LINE_HEIGHT) {
            g.setStroke(style.hairline());
            g.draw(new Line2D.Double(x, near, x, y + Math.signum(near - y) * (RING + 2)));
        }
    }

    /** Writes where there is room: as near to a height as possible, at the first of the left edges that does. */
    private Rectangle2D write(Graphics2D g, String text, double y, double... wantedLefts) {
        double width = g.getFontMetrics().stringWidth(text);
        double[] lefts = DoubleStream.of(wantedLefts)
                .map(left -> Math.max(plot.getMinX() + GAP, Math.min(plot.getMaxX() - width, left)))
                .toArray();
        Rectangle2D box = DoubleStream.iterate(0, distance -> distance < plot.getHeight(), d -> d + 3)
                .flatMap(distance -> DoubleStream.of(y - distance, y + distance))
                .boxed()
                .flatMap(middle -> DoubleStream.of(lefts)
                        .<Rectangle2D>mapToObj(
                                left -> new Rectangle2D.Double(left, middle - LINE_HEIGHT / 2, width, LINE_HEIGHT)))
                .filter(space::isFree)
                .findFirst()
                .orElseGet(() -> space.row(lefts[0], width, LINE_HEIGHT));
        g.setColor(style.appearance().muted());
        style.writeOnPatch(g, text, box.getMinX(), box.getCenterY());
        space.take(box);
        return box;
    }
}
