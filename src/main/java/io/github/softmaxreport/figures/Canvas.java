package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.SiteFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Turns the drawings of one figure into its panels: light and dark, with twice as many pixels as CSS pixels for sharp
 * screens, or once as SVG for a paper, each at a path of its own. Not thread-safe; figures may be drawn side by side, each on its own canvas.
 */
final class Canvas {
    /** Device pixels for one CSS pixel. */
    static final int DENSITY = 2;

    /** Larger pictures have one pixel for each CSS pixel, to be drawn in little memory. */
    private static final long LARGE = 2_500_000;

    private static final String PNG = ".png";

    private final String figure;
    private final Medium medium;
    private final Set<String> taken = new HashSet<>();

    /** @param figure its id, unique in the site even where upper and lower case are one */
    Canvas(String figure, Medium medium) {
        this.figure = figure;
        this.medium = medium;
    }

    /**
     * A chart.
     *
     * @param name the panel's
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param drawing draws in CSS pixels on the page's colour
     */
    Panel chart(String name, int width, int height, BiConsumer<Graphics2D, ChartStyle> drawing) {
        if (medium.isPaper()) {
            ChartStyle style = new ChartStyle(Appearance.PAPER, medium.typeface());
            String svg = Svg.of(width, height, medium.typeface(), g -> drawing.accept(g, style));
            SiteFile file = SiteFile.text(path(name, ".svg"), svg);
            return new Panel(name, width, height, file, file);
        }
        return new Panel(
                name,
                width,
                height,
                new SiteFile(path(name + "-light", PNG), png(width, height, Appearance.LIGHT, drawing)),
                new SiteFile(path(name + "-dark", PNG), png(width, height, Appearance.DARK, drawing)));
    }

    /** An image at its own size, the same on light and dark pages. */
    Panel image(String name, BufferedImage image) {
        SiteFile file = new SiteFile(path(name, PNG), Png.trueColour(image));
        return new Panel(name, image.getWidth(), image.getHeight(), file, file);
    }

    /** A new path; what is neither an ASCII letter, digit, dot, dash nor underscore becomes a dash. */
    private String path(String name, String ending) {
        String safe = (figure + "-" + name).replaceAll("[^A-Za-z0-9._-]+", "-");
        String unique = safe;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = safe + "-" + i;
        }
        return "figures/" + unique + ending;
    }

    private byte[] png(int width, int height, Appearance appearance, BiConsumer<Graphics2D, ChartStyle> drawing) {
        int density = (long) width * height > LARGE ? 1 : DENSITY;
        BufferedImage image = new BufferedImage(width * density, height * density, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(density, density);
        g.setColor(appearance.page());
        g.fillRect(0, 0, width, height);
        drawing.accept(g, new ChartStyle(appearance, medium.typeface()));
        g.dispose();
        ColourPalette colours =
                ColourPalette.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        return Png.indexed(image.getWidth(), image.getHeight(), colours.palette(), colours.entries());
    }
}
