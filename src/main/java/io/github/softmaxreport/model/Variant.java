package io.github.softmaxreport.model;

/**
 * An image as a batch shows it, in one number: which image of its set, moved by how many pixels, and then whether turned
 * left to right. An image that is shown as it is has its own index.
 */
public final class Variant {
    /** An image is moved by at most so many pixels. */
    public static final int FARTHEST = 15;

    private static final int IMAGE_BITS = 21;
    private static final int MOVE_BITS = 5;
    private static final int ALIGN_RIGHT = Integer.SIZE - IMAGE_BITS - MOVE_BITS;
    private static final int MOVE_MASK = (1 << MOVE_BITS) - 1;

    private Variant() {}

    /**
     * The number.
     *
     * @param image index, below 2^21
     * @param right pixels that it is moved to the right, -15 to 15
     * @param down pixels that it is moved down, -15 to 15
     */
    public static int of(int image, boolean mirrored, int right, int down) {
        if (image >= (1 << IMAGE_BITS) || Math.abs(right) > FARTHEST || Math.abs(down) > FARTHEST) {
            throw new IllegalArgumentException("image " + image + " moved by " + right + ", " + down);
        }
        int moved = image | ((right & MOVE_MASK) << IMAGE_BITS) | ((down & MOVE_MASK) << (IMAGE_BITS + MOVE_BITS));
        return mirrored ? ~moved : moved;
    }

    /** Index in its set. */
    static int image(int variant) {
        return upright(variant) & ((1 << IMAGE_BITS) - 1);
    }

    static boolean mirrored(int variant) {
        return variant < 0;
    }

    /** Pixels to the right. */
    static int right(int variant) {
        return (upright(variant) << ALIGN_RIGHT) >> (Integer.SIZE - MOVE_BITS);
    }

    /** Pixels down. */
    static int down(int variant) {
        return (upright(variant) << 1) >> (Integer.SIZE - MOVE_BITS);
    }

    private static int upright(int variant) {
        return variant < 0 ? ~variant : variant;
    }
}
