package io.github.softmaxreport.data;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * n images of d pixels and their labels. Image i's pixel j stands at {@code offset(i) + j} of {@link #pixels()}, as the
 * signed byte value - 128; rows are padded and the array ends in 64 spare bytes, so that vectors may read past a row.
 * Sets that are cut out of one another share their pixels.
 */
public final class LabelledImages {
    private final byte[] pixels;
    private final char[] labels;
    private final int[] offsets;
    private final int dimensions;

    /** Spare bytes behind the last row. */
    public static final int SPARE = 64;

    /**
     * Zero images to be filled through {@link #set}.
     *
     * @param count n
     * @param dimensions d
     */
    public LabelledImages(int count, int dimensions) {
        int stride = stride(dimensions);
        this.dimensions = dimensions;
        this.pixels = new byte[Math.addExact(Math.multiplyExact(count, stride), SPARE)];
        this.labels = new char[count];
        this.offsets = new int[count];
        Arrays.setAll(offsets, i -> i * stride);
    }

    private LabelledImages(LabelledImages all, int[] rows) {
        pixels = all.pixels;
        dimensions = all.dimensions;
        labels = new char[rows.length];
        offsets = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = all.labels[rows[i]];
            offsets[i] = all.offsets[rows[i]];
        }
    }

    /**
     * Some of these images in another order, sharing their pixels.
     *
     * @param rows indices of images, any of them more than once; unchanged
     */
    public LabelledImages only(int... rows) {
        return new LabelledImages(this, rows);
    }

    /**
     * The first images.
     *
     * @param most where there are fewer, all of them
     */
    public LabelledImages first(int most) {
        return most >= count() ? this : only(IntStream.range(0, most).toArray());
    }

    /**
     * As many images, drawn from these at random with repetition: a bootstrap sample.
     *
     * @param seed of the generator that draws them
     */
    public LabelledImages resampled(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] rows = new int[count()];
        Arrays.setAll(rows, i -> random.nextInt(count()));
        return only(rows);
    }

    /** d rounded up to whole 64-byte lines plus one line, so that rows don't fall on the same cache sets. */
    static int stride(int dimensions) {
        return (dimensions + 63) / 64 * 64 + 64;
    }

    /**
     * Stores image i.
     *
     * @param label class in 0..65535
     * @param source unsigned pixel bytes, d from offset on; unchanged
     */
    public void set(int i, int label, byte[] source, int offset) {
        labels[i] = (char) label;
        int row = offsets[i];
        for (int j = 0; j < dimensions; j++) {
            pixels[row + j] = (byte) (source[offset + j] ^ 0x80);
        }
    }

    /** n. */
    public int count() {
        return offsets.length;
    }

    /** d. */
    public int dimensions() {
        return dimensions;
    }

    /** Where image i begins. */
    public int offset(int i) {
        return offsets[i];
    }

    /** The shared array itself, signed bytes; not to be written. */
    public byte[] pixels() {
        return pixels;
    }

    /** Pixel j of image i, 0..255. */
    public int pixel(int i, int j) {
        return pixels[offsets[i] + j] + 128;
    }

    /** Class of image i. */
    public int label(int i) {
        return labels[i];
    }
}
