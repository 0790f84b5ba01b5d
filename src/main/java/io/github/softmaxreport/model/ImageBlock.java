package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;

/**
 * A few images as float32 inputs, for all learners that see the same images: the only place where pixels become floats.
 * Small enough for a second-level cache; longer batches are worked through block by block.
 */
public final class ImageBlock {
    /** Most images in a block. */
    public static final int CAPACITY = 120;

    private final Kernel kernel;
    private final Team team;
    private final Preprocessing preprocessing;
    private final AffineColumns affine;
    private final int imageWidth;
    private final Panels inputs;
    private final int[] rows = new int[CAPACITY];
    private LabelledImages images;
    private int count;

    /**
     * An empty block.
     *
     * @param imageWidth pixels in a line of an image; d is a multiple of it
     * @param team who shares the work
     */
    public ImageBlock(Preprocessing preprocessing, int imageWidth, Team team) {
        this(preprocessing, imageWidth, team, Kernels.best());
    }

    ImageBlock(Preprocessing preprocessing, int imageWidth, Team team, Kernel kernel) {
        this.kernel = kernel;
        this.team = team;
        this.preprocessing = preprocessing;
        this.affine = new AffineColumns(preprocessing);
        this.imageWidth = imageWidth;
        this.inputs = new Panels(CAPACITY, preprocessing.dimensions());
        this.images = new LabelledImages(0, preprocessing.dimensions());
    }

    /** In a list of rows, image i mirrored left to right. */
    public static int mirrored(int i) {
        return ~i;
    }

    /**
     * Takes these images in place of the last ones.
     *
     * @param images unchanged, and kept until the next load
     * @param order indices of images, or {@link #mirrored} ones; unchanged
     * @param from first entry of order
     * @param to one past the last, at most {@link #CAPACITY} further
     */
    public void load(LabelledImages images, int[] order, int from, int to) {
        if (to - from > CAPACITY || images.dimensions() != preprocessing.dimensions()) {
            throw new IllegalArgumentException("block of " + CAPACITY + " x " + preprocessing.dimensions()
                    + " can't take images " + (to - from) + " x " + images.dimensions());
        }
        this.images = images;
        this.count = to - from;
        System.arraycopy(order, from, rows, 0, count);
        team.split(count, 1, this::widen);
    }

    private void widen(int from, int to) {
        byte[] turned = new byte[0];
        for (int i = from; i < to; i++) {
            if (rows[i] >= 0) {
                kernel.widen(images.pixels(), rows[i] * images.stride(), affine, inputs, i);
            } else {
                turned = turned.length == 0 ? new byte[affine.columns()] : turned;
                turn(~rows[i], turned);
                kernel.widen(turned, 0, affine, inputs, i);
            }
        }
    }

    private void turn(int row, byte[] turned) {
        byte[] pixels = images.pixels();
        int start = row * images.stride();
        for (int line = 0; line < images.dimensions(); line += imageWidth) {
            for (int j = 0; j < imageWidth; j++) {
                turned[line + j] = pixels[start + line + imageWidth - 1 - j];
            }
        }
    }

    /** Images in the block. */
    public int count() {
        return count;
    }

    /** True class of the block's image i. */
    public int label(int i) {
        return images.label(rows[i] >= 0 ? rows[i] : ~rows[i]);
    }

    /**
     * Image i in float64.
     *
     * @param x d entries; overwritten
     */
    public void exactInput(int i, double[] x) {
        boolean mirrored = rows[i] < 0;
        preprocessing.apply(images, mirrored ? ~rows[i] : rows[i], mirrored ? imageWidth : 1, x);
    }

    /** d. */
    public int dimensions() {
        return preprocessing.dimensions();
    }

    /** Who shares the work on this block. */
    Team team() {
        return team;
    }

    /** The kernel that filled it. */
    Kernel kernel() {
        return kernel;
    }

    /** The inputs themselves; not to be written. */
    Panels inputs() {
        return inputs;
    }
}
