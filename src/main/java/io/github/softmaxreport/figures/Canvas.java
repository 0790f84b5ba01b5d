package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.SiteFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;

/**
 * Turns drawings into panels: light and dark, with twice as many pixels as CSS pixels for sharp screens, each at a path of
 * its own. Not thread-safe.
 */
final class Canvas {
    /** Device pixels for one CSS pixel. */
    static final int DENSITY = 2;

    private final Typeface typeface;
    private final FileNames names = new FileNames();

    Canvas(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * A chart.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param drawing draws in CSS pixels on the page's colour
     */
    Panel chart(String figure, String name, int width, int height, BiConsumer<Graphics2D, ChartStyle> drawing) {
        String stem = figure + "-" + name;
        return new Panel(
                name,
                width,
                height,
                new SiteFile(names.png(stem + "-light"), png(width, height, Appearance.LIGHT, drawing)),
                new SiteFile(names.png(stem + "-dark"), png(width, height, Appearance.DARK, drawing)));
    }

    /** An image at its own size, the same on light and dark pages. */
    Panel image(String figure, String name, BufferedImage image) {
        SiteFile file = new SiteFile(names.png(figure + "-" + name), Png.encode(image));
        return new Panel(name, image.getWidth(), image.getHeight(), file, file);
    }

    private byte[] png(int width, int height, Appearance appearance, BiConsumer<Graphics2D, ChartStyle> drawing) {
        BufferedImage image = new BufferedImage(width * DENSITY, height * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(DENSITY, DENSITY);
        g.setColor(appearance.page());
        g.fillRect(0, 0, width, height);
        drawing.accept(g, new ChartStyle(appearance, typeface));
        g.dispose();
        return Png.encode(ColourPalette.index(image));
    }
}
