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
        return standardized(train, train.dimensions());
    }

    /**
     * The same with one mean and one deviation for each group of neighbouring dimensions, such as the pixels of a channel.
     *
     * @param train at least one image; unchanged
     * @param groups a divisor of d
     */
    public static Preprocessing standardized(LabelledImages train, int groups) {
        PixelMoments moments = new PixelMoments(train, groups);
        int size = train.dimensions() / groups;
        double[] shift = new double[train.dimensions()];
        double[] scale = new double[train.dimensions()];
        for (int j = 0; j < shift.length; j++) {
            double scaled = moments.inverseDeviation(j / size);
            shift[j] = moments.mean(j / size);
            scale[j] = Double.isFinite(scaled) ? scaled : 1 / WHITE;
        }
        return new Preprocessing(shift, scale);
    }

    /**
     * Minus the mean of each dimension over these images, over 255.
     *
     * @param train at least one image; unchanged
     */
    public static Preprocessing centred(LabelledImages train) {
        PixelMoments moments = new PixelMoments(train, train.dimensions());
        Preprocessing centred = unitRange(train.dimensions());
        Arrays.setAll(centred.shift, moments::mean);
        return centred;
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
        for (int j = 0; j < shift.length; j++) {
            x[j] = (images.pixel(image, j) - shift[j]) * scale[j];
        }
    }
}
