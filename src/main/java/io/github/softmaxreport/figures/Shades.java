package io.github.softmaxreport.figures;

import java.awt.Color;

/**
 * The colours of a heat map's values.
 *
 * @param palest the value that has the page's colour
 * @param darkest the value that has the full colour, as have those above
 */
record Shades(double palest, double darkest) {
    /** Page and full colour included: few, so that a palette holds them all with the edges of numbers on them. */
    private static final int LEVELS = 16;

    /** How far below the lowest value the page's colour lies, of the values' range. */
    private static final double MARGIN = 0.2;

    /** Of values none of which is to vanish in the page. */
    static Shades of(Range values) {
        double margin = values.height() > 0 ? MARGIN * values.height() : 1;
        return new Shades(values.min() - margin, values.max() + (values.height() > 0 ? 0 : margin));
    }

    Color of(double value, Appearance appearance) {
        double level = Math.max(0, Math.min(1, (value - palest) / (darkest - palest)));
        return appearance.shade(Math.rint(level * (LEVELS - 1)) / (LEVELS - 1));
    }
}
