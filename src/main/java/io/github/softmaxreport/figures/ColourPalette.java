package io.github.softmaxreport.figures;

import java.util.Arrays;

/**
 * The few colours that stand for all colours of an image: all of them if they are few enough, otherwise those that
 * are picked one by one where the remaining error (pixels x squared distance) is greatest. A chart's flat colours
 * stay exact that way, and only shades of smoothed edges are merged.
 */
final class ColourPalette {
    /** Most colours; more would take more than a byte a pixel. */
    static final int SIZE = 256;

    private final int[] palette;
    private final byte[] entries;

    private ColourPalette(int[] palette, byte[] entries) {
        this.palette = palette;
        this.entries = entries;
    }

    /**
     * Chooses the palette of an image.
     *
     * @param pixels 0xRRGGBB; unchanged
     */
    static ColourPalette of(int[] pixels) {
        int[] colours = distinct(pixels);
        long[] weights = new long[colours.length];
        int[] indices = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            boolean repeated = i > 0 && pixels[i] == pixels[i - 1];
            indices[i] = repeated ? indices[i - 1] : Arrays.binarySearch(colours, pixels[i]);
            weights[indices[i]]++;
        }
        int[] nearest = new int[colours.length];
        int[] palette = pick(colours, weights, nearest);
        byte[] entries = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            entries[i] = (byte) nearest[indices[i]];
        }
        return new ColourPalette(palette, entries);
    }

    /** 0xRRGGBB by entry, at most {@link #SIZE}. */
    int[] palette() {
        return palette.clone();
    }

    /** The palette's entry of each pixel, an unsigned byte. */
    byte[] entries() {
        return entries.clone();
    }

    /** Ascending; looks only at where the colour changes, because most of a chart is one colour after the other. */
    private static int[] distinct(int[] pixels) {
        int[] starts = new int[pixels.length];
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i == 0 || pixels[i] != pixels[i - 1]) {
                starts[count++] = pixels[i];
            }
        }
        return Arrays.stream(starts, 0, count).sorted().distinct().toArray();
    }

    /**
     * Picks the palette.
     *
     * @param colours distinct; unchanged
     * @param weights pixels of each colour; unchanged
     * @param nearest overwritten: the nearest entry of each colour
     */
    private static int[] pick(int[] colours, long[] weights, int[] nearest) {
        int[] palette = new int[Math.min(SIZE, colours.length)];
        int[] errors = new int[colours.length];
        Arrays.fill(errors, Integer.MAX_VALUE); // so the most frequent colour comes first
        for (int p = 0; p < palette.length; p++) {
            int worst = 0;
            for (int c = 1; c < colours.length; c++) {
                if (weights[c] * errors[c] > weights[worst] * errors[worst]) {
                    worst = c;
                }
            }
            palette[p] = colours[worst];
            for (int c = 0; c < colours.length; c++) {
                int error = squaredDistance(colours[c], palette[p]);
                if (error < errors[c]) {
                    errors[c] = error;
                    nearest[c] = p;
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
