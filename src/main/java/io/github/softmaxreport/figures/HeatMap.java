package io.github.softmaxreport.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A confusion matrix as shaded cells with their percentages. Drawn by hand: XChart's heat map has one colour for all
 * its values, light and dark cells alike, and drops labels.
 *
 * @param names of the classes, K
 * @param fractions in [0, 1] by true and predicted class, K x K; a cell that is NaN stays empty
 * @param darkest the fraction that is drawn in the full colour
 */
record HeatMap(List<String> names, List<List<Double>> fractions, double darkest) {
    private static final int LARGEST_CELL = 40;
    private static final int SMALLEST_CELL = 20;
    private static final int GRID = 400;
    /** Of more classes than this holds in the smallest cells, the cells get smaller still. */
    private static final int LARGEST_GRID = 1_200;

    private static final int LEAST_CELL = 4;
    /** Between the names of two classes. */
    private static final int LINE = 14;

    private static final int LEAST_WIDTH = 360;

    /** Smaller cells have no room for a number. */
    private static final int SMALLEST_CELL_WITH_VALUE = 28;

    private static final int LONGEST_NAME = 110;
    private static final int TITLE = 46;

    private static final int GAP = 8;

    /** Of the column's names, upwards. */
    private static final double SLOPE = Math.PI / 4;

    HeatMap {
        names = List.copyOf(names);
        fractions = fractions.stream().map(List::copyOf).toList();
    }

    int width(Typeface typeface) {
        return Math.max(LEAST_WIDTH, left(typeface) + names.size() * cell() + slanted(typeface));
    }

    int height(Typeface typeface) {
        return top(typeface) + names.size() * cell() + GAP;
    }

    private int cell() {
        int cell = Math.max(SMALLEST_CELL, Math.min(LARGEST_CELL, GRID / names.size()));
        return Math.max(LEAST_CELL, Math.min(cell, LARGEST_GRID / names.size()));
    }

    /** Whether there is room for the name of a class. */
    private boolean named(int k) {
        return k % ((LINE + cell() - 1) / cell()) == 0;
    }

    private int left(Typeface typeface) {
        return longest(typeface) + 2 * GAP;
    }

    private int top(Typeface typeface) {
        return TITLE + slanted(typeface) + GAP;
    }

    private int slanted(Typeface typeface) {
        return (int) Math.ceil(longest(typeface) * StrictMath.sin(SLOPE)) + GAP;
    }

    private int longest(Typeface typeface) {
        return names.stream()
                .mapToInt(name -> (int) Math.ceil(ChartStyle.textWidth(typeface, shown(name, typeface))))
                .max()
                .orElse(0);
    }

    private static String shown(String name, Typeface typeface) {
        return Labels.shorten(typeface, name, LONGEST_NAME);
    }

    /** Draws the map in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        int left = left(style.typeface());
        int top = top(style.typeface());
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, "Test images of each class, %", 4, 12, 0);
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        style.write(g, "rows: true class    columns: predicted class", 4, 33, 0);
        for (int k = 0; k < names.size(); k++) {
            String name = named(k) ? shown(names.get(k), style.typeface()) : "";
            g.setColor(style.appearance().ink());
            style.write(g, name, left - GAP, top + (k + 0.5) * cell(), 1);
            if (fractions.get(k).stream().noneMatch(fraction -> fraction.isNaN())) {
                g.setColor(style.appearance().grid());
                g.fill(new Rectangle2D.Double(left - 1, top + k * cell() - 1, names.size() * cell() + 1, cell() + 1));
            }
            g.setColor(style.appearance().ink());
            Graphics2D slanted = (Graphics2D) g.create();
            slanted.translate(left + (k + 0.5) * cell(), top - GAP);
            slanted.rotate(-SLOPE);
            style.write(slanted, name, 0, 0, 0);
            slanted.dispose();
            paintRow(g, style, k, left, top + k * cell());
        }
    }

    private void paintRow(Graphics2D g, ChartStyle style, int truth, int left, int top) {
        for (int predicted = 0; predicted < names.size(); predicted++) {
            double fraction = fractions.get(truth).get(predicted);
            if (Double.isNaN(fraction)) {
                continue;
            }
            Color shade = new Shades(0, darkest).of(fraction, style.appearance());
            double x = left + predicted * cell();
            g.setColor(shade);
            g.fill(new Rectangle2D.Double(x, top, cell() - 1, cell() - 1));
            if (cell() >= SMALLEST_CELL_WITH_VALUE) {
                g.setColor(Appearance.textOn(shade));
                g.setFont(truth == predicted ? style.strongText() : style.text());
                String percent = Long.toString(Math.round(100 * fraction));
                style.write(g, percent, x + (cell() - 1) / 2.0, top + (cell() - 1) / 2.0, 0.5);
            }
        }
        g.setFont(style.text());
    }
}
