package io.github.softmaxreport.figures;

import java.awt.Color;

/**
 * The renderings of every chart, for light and dark pages and for a paper. The hues are Okabe and Ito's, which readers with any
 * colour vision tell apart; vermillion and green are darkened for text of 4.5:1 on paper. {@link #page} must be the page's own
 * background.
 */
enum Appearance {
    LIGHT("#fffff8", "#111111", "#5a5a55", "#e6e6de", "#0072b2", "#b84e00", "#00705a", "#00416b"),
    DARK("#151515", "#dddddd", "#a0a09a", "#31312e", "#56b4e9", "#e69f00", "#2fc7a0", "#9ad7ff"),
    /** As light pages, but white. */
    PAPER("#ffffff", "#111111", "#5a5a55", "#e6e6de", "#0072b2", "#b84e00", "#00705a", "#00416b");

    /** The fraction at which a shade is the colour of charts. */
    private static final double MIDDLE = 0.7;

    private final Color page;
    private final Color ink;
    private final Color muted;
    private final Color grid;
    private final Color training;
    private final Color validation;
    private final Color third;
    private final Color full;

    Appearance(
            String page,
            String ink,
            String muted,
            String grid,
            String training,
            String validation,
            String third,
            String full) {
        this.page = Color.decode(page);
        this.ink = Color.decode(ink);
        this.muted = Color.decode(muted);
        this.grid = Color.decode(grid);
        this.training = Color.decode(training);
        this.validation = Color.decode(validation);
        this.third = Color.decode(third);
        this.full = Color.decode(full);
    }

    /** Background. */
    Color page() {
        return page;
    }

    /** Titles and values. */
    Color ink() {
        return ink;
    }

    /** Axes and notes; text too. */
    Color muted() {
        return muted;
    }

    /** Lines that only guide the eye. */
    Color grid() {
        return grid;
    }

    /** Curves of the training images; also the one colour of charts that need only one. */
    Color training() {
        return training;
    }

    /** Curves of the validation images. */
    Color validation() {
        return validation;
    }

    /** A third line beside two others. */
    Color third() {
        return third;
    }

    /**
     * Shade of a heat map: one hue, from the page over the colour of charts to one that is as far from the page as a blue
     * can be.
     *
     * @param fraction 0 (page) to 1 (the full colour)
     */
    Color shade(double fraction) {
        return fraction <= MIDDLE
                ? mix(page, training, fraction / MIDDLE)
                : mix(training, full, (fraction - MIDDLE) / (1 - MIDDLE));
    }

    private static Color mix(Color from, Color to, double fraction) {
        return new Color(
                mix(from.getRed(), to.getRed(), fraction),
                mix(from.getGreen(), to.getGreen(), fraction),
                mix(from.getBlue(), to.getBlue(), fraction));
    }

    private static int mix(int from, int to, double fraction) {
        return (int) Math.round(from + (to - from) * fraction);
    }

    /** Black or white, whichever stands out more from a background; always 4.5:1 or more. */
    static Color textOn(Color background) {
        double black = contrast(Color.BLACK, background);
        return black >= contrast(Color.WHITE, background) ? Color.BLACK : Color.WHITE;
    }

    /** Contrast ratio of two colours, 1 to 21, as in WCAG 2.2, "contrast ratio". */
    static double contrast(Color a, Color b) {
        double la = luminance(a) + 0.05;
        double lb = luminance(b) + 0.05;
        return Math.max(la, lb) / Math.min(la, lb);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
