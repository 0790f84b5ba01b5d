package io.github.softmaxreport.figures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reduces an opaque image to a palette: its colours if they are few enough, otherwise those that are picked one by one as
 * the greatest remaining error (pixels x squared distance). A chart's flat colours stay exact that way, and only shades of
 * smoothed edges are merged.
 */
final class ColourPalette {
    /** Most colours; more would take more than a byte a pixel. */
    static final int SIZE = 256;

    private ColourPalette() {}

    /** The same image with an indexed colour model; the argument is unchanged. */
    static BufferedImage index(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = count(pixels);
        List<Integer> colours = counts.keySet().stream()
                .sorted(Comparator.comparing((Integer colour) -> -counts.get(colour))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int[] rgb = colours.stream().mapToInt(Integer::intValue).toArray();
        long[] weights = colours.stream().mapToLong(counts::get).toArray();
        int[] entries = new int[rgb.length]; // of each colour, its palette entry
        int[] palette = pick(rgb, weights, entries);

        Map<Integer, Byte> entryOf = new HashMap<>();
        for (int c = 0; c < rgb.length; c++) {
            entryOf.put(rgb[c], (byte) entries[c]);
        }
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] target = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            target[i] = i > 0 && pixels[i] == pixels[i - 1] ? target[i - 1] : entryOf.get(pixels[i]);
        }
        return indexed;
    }

    /** Pixels by colour; counts runs, because most of a chart is one colour after the other. */
    private static Map<Integer, Integer> count(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                counts.merge(pixels[start], i - start, Integer::sum);
                start = i;
            }
        }
        return counts;
    }

    /**
     * @param rgb distinct colours, most frequent first; unchanged
     * @param weights pixels of each colour; unchanged
     * @param entries overwritten: the nearest palette entry of each colour
     */
    private static int[] pick(int[] rgb, long[] weights, int[] entries) {
        int[] palette = new int[Math.min(SIZE, rgb.length)];
        int[] errors = new int[rgb.length];
        Arrays.fill(errors, Integer.MAX_VALUE);
        int next = 0;
        for (int p = 0; p < palette.length; p++) {
            palette[p] = rgb[next];
            for (int c = 0; c < rgb.length; c++) {
                int error = squaredDistance(rgb[c], palette[p]);
                if (error < errors[c]) {
                    errors[c] = error;
                    entries[c] = p;
                }
            }
            for (int c = 0; c < rgb.length; c++) {
                if (weights[c] * errors[c] > weights[next] * errors[next]) {
                    next = c;
                }
            }
        }
        return palette;
    }

    private static int squaredDistance(int a, int b) {
        int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
        int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
        int blue = (a & 0xff) - (b & 0xff);
        return red * red + green * green + blue * blue;
    }
}
