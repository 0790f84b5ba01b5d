package io.github.softmaxreport.data;

/**
 * n images of d pixels and their labels. Image i's pixel j stands at {@code i * stride() + j} of {@link #pixels()}, as the
 * signed byte value - 128; rows are padded and the array ends in 64 spare bytes, so that vectors may read past a row.
 */
public final class LabelledImages {
    private final byte[] pixels;
    private final byte[] labels;
    private final int count;
    private final int dimensions;
    private final int stride;

    /** Spare bytes behind the last row. */
    public static final int SPARE = 64;

    /**
     * Zero images to be filled through {@link #set}.
     *
     * @param count n
     * @param dimensions d
     */
    public LabelledImages(int count, int dimensions) {
        this.count = count;
        this.dimensions = dimensions;
        this.stride = stride(dimensions);
        this.pixels = new byte[Math.addExact(Math.multiplyExact(count, stride), SPARE)];
        this.labels = new byte[count];
    }

    /** d rounded up to whole 64-byte lines plus one line, so that rows don't fall on the same cache sets. */
    static int stride(int dimensions) {
        return (dimensions + 63) / 64 * 64 + 64;
    }

    /**
     * Stores image i.
     *
     * @param label class in 0..127
     * @param source unsigned pixel bytes, d from offset on; unchanged
     */
    public void set(int i, int label, byte[] source, int offset) {
        labels[i] = (byte) label;
        int row = i * stride;
        for (int j = 0; j < dimensions; j++) {
            pixels[row + j] = (byte) (source[offset + j] ^ 0x80);
        }
    }

    /** n. */
    public int count() {
        return count;
    }

    /** d. */
    public int dimensions() {
        return dimensions;
    }

    /** Bytes from one row to the next. */
    public int stride() {
        return stride;
    }

    /** The shared array itself, signed bytes; not to be written. */
    public byte[] pixels() {
        return pixels;
    }

    /** Pixel j of image i, 0..255. */
    public int pixel(int i, int j) {
        return pixels[i * stride + j] + 128;
    }

    /** Class of image i. */
    public int label(int i) {
        return labels[i];
    }
}
