package io.github.softmaxreport.model;

/**
 * Where the inputs of a block of images stand, in panels of columns narrow enough that the weights of a panel stay in the
 * first-level cache while the images go by:
 *
 * <pre>
 *   panel 0 (columns 0..767):     image 0 | image 1 | ... | image capacity - 1
 *   panel 1 (columns 768..1535):  image 0 | image 1 | ...
 * </pre>
 */
final class InputPanels {
    /** Columns in a panel; the last one may have fewer. */
    static final int WIDTH = 768;

    private final int columns;
    private final int capacity;
    private final float[] values;

    /**
     * @param columns stored columns
     * @param capacity images
     */
    InputPanels(int columns, int capacity) {
        this.columns = columns;
        this.capacity = capacity;
        this.values = CacheLines.allocate((columns + WIDTH - 1) / WIDTH * WIDTH * capacity);
    }

    /** Stored columns. */
    int columns() {
        return columns;
    }

    /** Where an image's input in a column stands; the next columns of the panel follow, {@link #WIDTH} further the next image. */
    int index(int image, int column) {
        return CacheLines.START + (column / WIDTH * capacity + image) * WIDTH + column % WIDTH;
    }

    /** The array itself. */
    float[] values() {
        return values;
    }
}
