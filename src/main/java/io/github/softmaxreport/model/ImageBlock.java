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

    /** Images in a block of a pass that only looks: few enough that their inputs leave room in the cache. */
    public static final int LOOK = 48;

    /** Bytes of a cache line. */
    private static final int LINE = 64;

    private final Kernel kernel;
    private final Team team;
    private final Preprocessing preprocessing;
    private final AffineColumns affine;
    private final Frame frame;
    private final Panels inputs;
    private final int[] variants = new int[CAPACITY];
    private LabelledImages images;
    private int count;

    @SuppressWarnings("UnusedVariable") // of no use but to keep the compiler from leaving the reading out
    private int fetched;

    /**
     * An empty block.
     *
     * @param frame d is a multiple of its size
     * @param team who shares the work
     */
    public ImageBlock(Preprocessing preprocessing, Frame frame, Team team) {
        this(preprocessing, frame, team, Kernels.best());
    }

    ImageBlock(Preprocessing preprocessing, Frame frame, Team team, Kernel kernel) {
        this.kernel = kernel;
        this.team = team;
        this.preprocessing = preprocessing;
        this.affine = new AffineColumns(preprocessing);
        this.frame = frame;
        this.inputs = new Panels(CAPACITY, preprocessing.dimensions());
        this.images = new LabelledImages(0, preprocessing.dimensions());
    }

    /**
     * Takes these images in place of the last ones.
     *
     * @param images unchanged, and kept until the next load
     * @param order indices of images, or {@link Variant}s; unchanged
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
        System.arraycopy(order, from, variants, 0, count);
        team.split(count, Kernel.IMAGE_UNIT, this::widen);
    }

    /** Reads a byte of every cache line: so many are on their way from memory at once, of which widening would await a few. */
    private void fetch(int from, int to) {
        byte[] pixels = images.pixels();
        int sum = 0;
        for (int i = from; i < to; i++) {
            int offset = images.offset(image(i));
            for (int at = offset; at < offset + images.dimensions(); at += LINE) {
                sum += pixels[at];
            }
        }
        fetched = sum;
    }

    /** In whole tiles: the last one is filled up with copies of the last image. */
    private void widen(int from, int to) {
        fetch(from, to);
        byte[][] pixels = new byte[Kernel.IMAGE_UNIT][];
        byte[][] varied = new byte[Kernel.IMAGE_UNIT][0];
        int[] offsets = new int[Kernel.IMAGE_UNIT];
        for (int i = from; i < to; i += Kernel.IMAGE_UNIT) {
            for (int q = 0; q < Kernel.IMAGE_UNIT; q++) {
                int variant = variants[Math.min(i + q, to - 1)];
                if (Variant.image(variant) == variant) {
                    pixels[q] = images.pixels();
                    offsets[q] = images.offset(variant);
                } else {
                    varied[q] = varied[q].length == 0 ? new byte[affine.columns()] : varied[q];
                    frame.read(images, variant, varied[q]);
                    pixels[q] = varied[q];
                    offsets[q] = 0;
                }
            }
            kernel.widen(pixels, offsets, affine, inputs, i);
        }
    }

    /** Images in the block. */
    public int count() {
        return count;
    }

    /** Which image of its set the block's image i is. */
    int image(int i) {
        return Variant.image(variants[i]);
    }

    /** True class of the block's image i. */
    public int label(int i) {
        return images.label(image(i));
    }

    /**
     * Image i in float64.
     *
     * @param x d entries; overwritten
     */
    public void exactInput(int i, double[] x) {
        for (int j = 0; j < x.length; j++) {
            int source = frame.source(variants[i], j);
            int pixel = source < 0 ? 0 : images.pixel(Variant.image(variants[i]), source);
            x[j] = (pixel - preprocessing.shift(j)) * preprocessing.scale(j);
        }
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
