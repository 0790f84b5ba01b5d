package io.github.softmaxreport.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/**
 * How all charts look: type sizes, strokes and what XChart draws. Sizes are CSS pixels.
 *
 * @param appearance the colours
 * @param typeface the letters
 */
record ChartStyle(Appearance appearance, Typeface typeface) {
    /** Height of all text but titles; still legible when a phone shows a chart at three quarters of its width. */
    static final float TEXT_SIZE = 14;

    private static final Color TRANSPARENT = new Color(0, 0, 0, 0);
    private static final float TITLE_SIZE = 15;
    private static final float HAIRLINE = 1;
    private static final float LINE = 1.8f;

    /** Height of Inter's capitals and digits, of its size. */
    private static final double CAPITAL = 0.727;

    /** Room around text on a patch. */
    private static final double PATCH = 2;

    /** Opacity of a band behind its line, of 255. */
    private static final int BAND_OPACITY = 50;

    /** Opacity of a band that stands alone, of 255. */
    private static final int INTERVAL_OPACITY = 95;

    /** Opacity of a dot, of 255. */
    private static final int DOT_OPACITY = 130;

    /** Tick labels, direct labels, notes. */
    Font text() {
        return typeface.regular().deriveFont(TEXT_SIZE);
    }

    /** What a chart's values are. */
    Font title() {
        return typeface.strong().deriveFont(TITLE_SIZE);
    }

    /** Values and names that stand out from other text. */
    Font strongText() {
        return typeface.strong().deriveFont(TEXT_SIZE);
    }

    /** Axes, leaders. */
    BasicStroke hairline() {
        return new BasicStroke(HAIRLINE);
    }

    /** Training: solid. */
    BasicStroke solid() {
        return new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** Validation: dashed, so that it is told from training without colour too. */
    BasicStroke dashed() {
        return new BasicStroke(LINE + 0.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 3}, 0);
    }

    /** A third kind of line: dotted. */
    BasicStroke dotted() {
        return new BasicStroke(LINE + 0.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 2}, 0);
    }

    /**
     * Writes a line of text in the current font and colour.
     *
     * @param x of the text's left edge (alignment 0), middle (0.5) or right edge (1)
     * @param y of the middle of its digits and capitals
     */
    void write(Graphics2D g, String words, double x, double y, double alignment) {
        double width =
                g.getFont().getStringBounds(words, g.getFontRenderContext()).getWidth();
        g.drawString(words, (float) (x - alignment * width), (float)
                (y + CAPITAL * g.getFont().getSize2D() / 2));
    }

    /** Writes from a left edge on a patch of the page's colour, so that no grid line runs through. */
    void writeOnPatch(Graphics2D g, String words, double x, double y) {
        Color ink = g.getColor();
        double width =
                g.getFont().getStringBounds(words, g.getFontRenderContext()).getWidth();
        double height = CAPITAL * g.getFont().getSize2D();
        g.setColor(appearance.page());
        g.fill(new Rectangle2D.Double(x - PATCH, y - height / 2 - PATCH, width + 2 * PATCH, height + 2 * PATCH));
        g.setColor(ink);
        write(g, words, x, y, 0);
    }

    /** Width of a line of text. */
    static double textWidth(Typeface typeface, String words) {
        Font font = typeface.strong().deriveFont(TEXT_SIZE);
        return font.getStringBounds(words, new FontRenderContext(null, true, true))
                .getWidth();
    }

    /** A dot that shows others behind it. */
    static Color dot(Color colour) {
        return faded(colour, DOT_OPACITY);
    }

    /** The colour of the band behind a line. */
    static Color band(Color line) {
        return faded(line, BAND_OPACITY);
    }

    /** The colour of a short band that stands alone. */
    static Color interval(Color line) {
        return faded(line, INTERVAL_OPACITY);
    }

    private static Color faded(Color colour, int opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    /**
     * An empty chart that fills a frame's area and nothing else: XChart draws the series, {@link PlotFrame} the axes,
     * because XChart leaves out the first and the last tick.
     */
    XYChart chart(PlotFrame frame) {
        XYChart chart = new XYChart(frame.width(), frame.height());
        XYStyler styler = chart.getStyler();
        for (Consumer<Font> font : fonts(styler)) {
            font.accept(text());
        }
        styler.setChartBackgroundColor(TRANSPARENT);
        styler.setPlotBackgroundColor(TRANSPARENT);
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setPlotMargin(0);
        styler.setChartPadding(0);
        styler.setPlotContentSize(1);
        styler.setXAxisMin(frame.x().range().min());
        styler.setXAxisMax(frame.x().range().max());
        styler.setYAxisMin(frame.y().range().min());
        styler.setYAxisMax(frame.y().range().max());
        styler.setLocale(Locale.ROOT);
        styler.setTimezone(TimeZone.getTimeZone("UTC"));
        return chart;
    }

    /** Every font of a styler, also of parts that are not shown, so that none is the system's. */
    private static List<Consumer<Font>> fonts(XYStyler styler) {
        return List.of(
                styler::setBaseFont,
                styler::setChartTitleFont,
                styler::setLegendFont,
                styler::setAnnotationTextFont,
                styler::setAnnotationTextPanelFont,
                styler::setToolTipFont,
                styler::setCursorFont,
                styler::setAxisTitleFont,
                styler::setAxisTickLabelsFont);
    }
}
