package io.github.softmaxreport.model;

/**
 * Scores of a block of images before their last additions: 16 sums for each image and class, by groups of five classes.
 *
 * <pre>
 *   classes 0..4:  image 0:  class 0: 16 lanes | class 1: 16 lanes | ... | class 4
 *                  image 1:  ...
 *   classes 5..9:  ...
 * </pre>
 */
final class Lanes {
    /** Classes in a group. */
    static final int GROUP = 5;

    /** From an image's lanes of a group to those of the next image. */
    static final int IMAGE = GROUP * Panels.LANES;

    private final int images;
    private final float[] values;

    /**
     * @param images room for so many
     * @param classes a multiple of five
     */
    Lanes(int images, int classes) {
        this.images = images;
        this.values = CacheLines.allocate(images * classes * Panels.LANES);
    }

    /** Where the lanes of an image and a class begin; those of the next class of its group follow. */
    int index(int image, int k) {
        return CacheLines.START + (k / GROUP * images + image) * IMAGE + k % GROUP * Panels.LANES;
    }

    /** The array itself. */
    float[] values() {
        return values;
    }

    /** The one tree by which 16 lanes become a sum. */
    float sum(int image, int k) {
        int o = index(image, k);
        float[] p = values;
        float a0 = (p[o] + p[o + 8]) + (p[o + 4] + p[o + 12]);
        float a1 = (p[o + 1] + p[o + 9]) + (p[o + 5] + p[o + 13]);
        float a2 = (p[o + 2] + p[o + 10]) + (p[o + 6] + p[o + 14]);
        float a3 = (p[o + 3] + p[o + 11]) + (p[o + 7] + p[o + 15]);
        return (a0 + a2) + (a1 + a3);
    }
}
