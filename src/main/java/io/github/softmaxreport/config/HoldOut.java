package io.github.softmaxreport.config;

/**
 * A validation set that is cut out of the training files.
 *
 * @param images how many; 0: none, the validation files validate
 * @param seed of the generator that draws which
 */
public record HoldOut(int images, long seed) {
    /** The validation files validate. */
    public static final HoldOut NONE = new HoldOut(0, 1);

    public HoldOut {
        Checks.atLeast(0, "holdOut.images", images);
    }

    /** Whether there is one. */
    public boolean present() {
        return images > 0;
    }
}
