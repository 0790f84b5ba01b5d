package io.github.softmaxreport.figures;

import io.github.softmaxreport.study.Cell;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * Cells of a search over two hyperparameters, coloured by their accuracy: those of a grid as rectangles with numbers,
 * others as dots. The chosen one is outlined.
 *
 * @param title which cells
 * @param x name of the horizontal hyperparameter
 * @param y name of the vertical one
 * @param cells of two values each
 * @param chosen index of a cell
 * @param accuracies of all panels, for one scale of colours
 * @param grid whether the cells fill the plane
 */
record SearchPanel(String title, String x, String y, List<Cell> cells, int chosen, Range accuracies, boolean grid) {
    static final int WIDTH = 384;
    static final int HEIGHT = 392;

    private static final int TOP = 58;
    private static final int RIGHT = 18;
    private static final int BOTTOM = 90;
    private static final int GAP = 8;
    private static final int NAME = 36;
    private static final double RADIUS = 7;
    private static final double NUMBER = 12;
    private static final float OUTLINE = 3;
    private static final int BAR_WIDTH = 160;
    private static final int BAR_HEIGHT = 12;
    private static final int BAR_STEPS = 16;

    /** Narrower or lower cells have no room for a number. */
    private static final int LEAST_CELL_WIDTH = 34;

    private static final int LEAST_CELL_HEIGHT = 18;

    SearchPanel {
        cells = List.copyOf(cells);
    }

    private List<Double> values(int axis) {
        return cells.stream()
                .map(cell -> cell.values().get(axis))
                .distinct()
                .sorted()
                .toList();
    }

    private LogScale scale(int axis) {
        return grid ? LogScale.cells(values(axis)) : LogScale.around(values(axis));
    }

    private Axis axis(int axis) {
        return grid ? scale(axis).axis(values(axis)) : scale(axis).axis();
    }

    PlotFrame frame(Typeface typeface) {
        Axis vertical = axis(1);
        double label = vertical.ticks().stream()
                .mapToDouble(tick -> ChartStyle.textWidth(typeface, vertical.label(tick)))
                .max()
                .orElse(0);
        int left = (int) Math.ceil(label) + 2 * GAP;
        return new PlotFrame(left, TOP, WIDTH - left - RIGHT, HEIGHT - TOP - BOTTOM, axis(0), vertical);
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame(style.typeface());
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, title, 4, 12, 0);
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        style.write(g, y, 4, NAME, 0);
        if (grid) {
            frame.paintNumbers(g, style);
        } else {
            paintStrips(g, style, frame);
            frame.paintVerticalGrid(g, style);
            frame.paintHorizontalGrid(g, style);
        }
        frame.paintHorizontalAxis(g, style, x);
        for (Cell cell : cells) {
            paint(g, style, shape(frame, cell), cell);
        }
        outline(g, style, frame);
        if (!grid) {
            labelDots(g, style, frame);
        }
        paintBar(g, style);
    }

    /** The place of zero, where it is not all that there is. */
    private void paintStrips(Graphics2D g, ChartStyle style, PlotFrame frame) {
        g.setColor(ChartStyle.band(style.appearance().muted()));
        if (values(0).contains(0.0) && values(0).size() > 1) {
            double half = frame.xOf(scale(0).at(0)) - frame.left();
            g.fill(new Rectangle2D.Double(frame.left(), frame.top(), 2 * half, frame.height()));
        }
        if (values(1).contains(0.0) && values(1).size() > 1) {
            double half = frame.top() + frame.height() - frame.yOf(scale(1).at(0));
            double top = frame.top() + frame.height() - 2 * half;
            g.fill(new Rectangle2D.Double(frame.left(), top, frame.width(), 2 * half));
        }
    }

    /** Where a cell is drawn. */
    Shape shape(PlotFrame frame, Cell cell) {
        double first = cell.values().get(0);
        double second = cell.values().get(1);
        if (!grid) {
            double atX = frame.xOf(scale(0).at(first));
            double atY = frame.yOf(scale(1).at(second));
            return new Ellipse2D.Double(atX - RADIUS, atY - RADIUS, 2 * RADIUS, 2 * RADIUS);
        }
        Range across = scale(0).cell(first, values(0));
        Range up = scale(1).cell(second, values(1));
        double left = frame.xOf(across.min());
        double top = frame.yOf(up.max());
        return new Rectangle2D.Double(left, top, frame.xOf(across.max()) - left - 1, frame.yOf(up.min()) - top - 1);
    }

    private void paint(Graphics2D g, ChartStyle style, Shape shape, Cell cell) {
        Color shade = Shades.of(accuracies).of(cell.validationAccuracy(), style.appearance());
        g.setColor(shade);
        g.fill(shape);
        Rectangle2D box = shape.getBounds2D();
        if (!grid) {
            g.setColor(style.appearance().muted());
            g.setStroke(style.hairline());
            g.draw(shape);
        } else if (box.getWidth() >= LEAST_CELL_WIDTH && box.getHeight() >= LEAST_CELL_HEIGHT) {
            g.setColor(Appearance.textOn(shade));
            g.setFont(cell.equals(cells.get(chosen)) ? style.strongText() : style.text());
            style.write(g, percent(cell.validationAccuracy()), box.getCenterX(), box.getCenterY(), 0.5);
        }
    }

    private void outline(Graphics2D g, ChartStyle style, PlotFrame frame) {
        Shape shape = shape(frame, cells.get(chosen));
        if (!grid) {
            paint(g, style, shape, cells.get(chosen));
        }
        g.setColor(style.appearance().ink());
        g.setStroke(new BasicStroke(OUTLINE));
        g.draw(shape);
    }

    /** The accuracies of the dots, the chosen one first, where there is room. */
    private void labelDots(Graphics2D g, ChartStyle style, PlotFrame frame) {
        List<Rectangle2D> dots =
                cells.stream().map(cell -> shape(frame, cell).getBounds2D()).toList();
        DotLabels labels = new DotLabels(frame.area(), dots);
        for (int i = -1; i < cells.size(); i++) {
            Cell cell = cells.get(i < 0 ? chosen : i);
            String number = percent(cell.validationAccuracy());
            double width = ChartStyle.textWidth(style.typeface(), number);
            g.setFont(i < 0 ? style.strongText() : style.text());
            g.setColor(i < 0 ? style.appearance().ink() : style.appearance().muted());
            if (i != chosen) {
                labels.place(dots.get(i < 0 ? chosen : i), width, NUMBER)
                        .ifPresent(box -> style.write(g, number, box.getCenterX(), box.getCenterY(), 0.5));
            }
        }
    }

    private void paintBar(Graphics2D g, ChartStyle style) {
        double left = (WIDTH - BAR_WIDTH) / 2.0;
        double top = HEIGHT - BAR_HEIGHT - GAP;
        Shades shades = Shades.of(accuracies);
        for (int i = 0; i < BAR_STEPS; i++) {
            double value = accuracies.min() + (i + 0.5) / BAR_STEPS * accuracies.height();
            g.setColor(shades.of(value, style.appearance()));
            double step = (double) BAR_WIDTH / BAR_STEPS;
            g.fill(new Rectangle2D.Double(left + i * step, top, step + 0.5, BAR_HEIGHT));
        }
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        double middle = top + BAR_HEIGHT / 2.0;
        style.write(g, percent(accuracies.min()), left - GAP, middle, 1);
        style.write(g, percent(accuracies.max()) + " %", left + BAR_WIDTH + GAP, middle, 0);
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f", 100 * fraction);
    }
}
