package io.github.softmaxreport.data;

import java.util.Arrays;

/**
 * How pixels become inputs: x_j = (pixel_j - shift_j) · scale_j with pixels in 0..255, each dimension by itself. No scale
 * is zero, so that weights over inputs and weights over pixels can be turned into each other. Never changes.
 */
public final class Preprocessing {
    private static final double WHITE = 255;

    private final double[] shift;
    private final double[] scale;

    private Preprocessing(double[] shift, double[] scale) {
        this.shift = shift;
        this.scale = scale;
    }

    /** Pixel / 255: shift 0, scale 1 / 255 in each of d dimensions. */
    public static Preprocessing unitRange(int dimensions) {
        double[] scale = new double[dimensions];
        Arrays.fill(scale, 1 / WHITE);
        return new Preprocessing(new double[dimensions], scale);
    }

    /**
     * Minus the mean and over the population deviation of each dimension over these images. A dimension that never varies
     * is only centred (scale 1 / 255): it is 0 in every training input, and finite elsewhere.
     *
     * @param train at least one image; unchanged
     */
    public static Preprocessing standardized(LabelledImages train) {
        int n = train.count();
        if (n == 0) {
            throw new IllegalArgumentException("no image to take means and deviations from");
        }
        long[] sums = new long[train.dimensions()];
        long[] squares = new long[train.dimensions()];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < sums.length; j++) {
                int pixel = train.pixel(i, j);
                sums[j] += pixel;
                squares[j] += (long) pixel * pixel;
            }
        }
        double[] shift = new double[sums.length];
        double[] scale = new double[sums.length];
        for (int j = 0; j < sums.length; j++) {
            shift[j] = (double) sums[j] / n;
            // n² times the variance, exact: below 2^63 for up to 10^7 images
            long spread = Math.multiplyExact(n, squares[j]) - sums[j] * sums[j];
            scale[j] = spread == 0 ? 1 / WHITE : n / Math.sqrt((double) spread);
        }
        return new Preprocessing(shift, scale);
    }

    /** d. */
    public int dimensions() {
        return shift.length;
    }

    /** What is taken from pixel j, in 0..255. */
    public double shift(int j) {
        return shift[j];
    }

    /** What the shifted pixel j is multiplied by; never 0. */
    public double scale(int j) {
        return scale[j];
    }

    /**
     * The input vector of one image.
     *
     * @param image index into images
     * @param x d entries; overwritten
     */
    public void apply(LabelledImages images, int image, double[] x) {
        apply(images, image, 1, x);
    }

    /**
     * The input vector of one image whose lines are turned left to right.
     *
     * @param image index into images
     * @param lineWidth pixels in a line, a divisor of d; with 1 nothing is turned
     * @param x d entries; overwritten
     */
    public void apply(LabelledImages images, int image, int lineWidth, double[] x) {
        for (int j = 0; j < shift.length; j++) {
            int source = j - j % lineWidth + lineWidth - 1 - j % lineWidth;
            x[j] = (images.pixel(image, source) - shift[j]) * scale[j];
        }
    }
}
