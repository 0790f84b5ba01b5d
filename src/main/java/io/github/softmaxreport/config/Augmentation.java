package io.github.softmaxreport.config;

/**
 * How training images are varied, each anew in every epoch. Images that are measured never are.
 *
 * @param flips whether every other image, at random, is turned left to right
 * @param jitter each image is moved sideways and up or down by up to so many whole pixels, at random
 * @param padding what fills the side that a moved image has left
 */
public record Augmentation(boolean flips, int jitter, Padding padding) {
    /** Images as they are. */
    public static final Augmentation NONE = new Augmentation(false, 0, Padding.EDGE);

    public Augmentation {
        Checks.that(jitter >= 0 && jitter <= 15, "augmentation.jitter", jitter);
    }

    /** Whether any image is varied. */
    public boolean present() {
        return flips || jitter > 0;
    }
}
