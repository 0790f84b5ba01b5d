package io.github.softmaxreport.model;

/**
 * The loops in which the time goes. There are two kernels, and both do the same float32 operations on the same numbers in
 * the same order, so their results are the same bits: with vectors of 512 or 256 bits or with none, on any JDK.
 *
 * <p>The order: a score is summed in 16 lanes (column j in lane j % 16, columns ascending, each step one fused
 * multiply-add), and the lanes are closed by the tree of {@link #close}. A weight's gradient is summed over the images of a
 * block in their order, each step one fused multiply-add. How images, classes or columns are cut into tiles, or spread
 * over threads, cuts none of these sums.
 */
interface Kernel {
    /** Lanes of one image in {@link #forward}: 16 of each class of a group. */
    int IMAGE = PackedWeights.BLOCK;

    /**
     * Pixels to inputs: x_j = (u_j - shift_j) · scale_j with u_j the signed byte.
     *
     * @param pixels unchanged
     * @param offset of the image's first byte
     * @param affine shift and scale of each stored column
     * @param x one image is overwritten
     * @param image which
     */
    void widen(byte[] pixels, int offset, AffineColumns affine, InputPanels x, int image);

    /**
     * Σ_j x_ij w_kj for some images and one group of classes, still in lanes.
     *
     * @param x inputs; unchanged
     * @param from first image
     * @param to one past the last image
     * @param w weights; unchanged
     * @param lanes for image i, class c of the group and lane l at i · 80 + c · 16 + l; overwritten for these images
     */
    void forward(InputPanels x, int from, int to, PackedWeights w, int group, float[] lanes);

    /**
     * Σ_i g_ik x_ij over the images of a block, for two groups of classes and some columns.
     *
     * @param x inputs; unchanged
     * @param count images
     * @param g dl/ds, for each class of all groups an array over the images; unchanged
     * @param from first column; a multiple of 64
     * @param to one past the last column; a multiple of 64
     * @param group the first of the two groups
     * @param sums overwritten in these columns
     */
    void backward(InputPanels x, int count, float[][] g, int from, int to, int group, PackedWeights sums);

    /**
     * Each x becomes exp(x), to 2 units in the last place; -87 and below count as -87.
     *
     * @param x at most 0; overwritten in [from, to), and nothing else
     */
    void exp(float[] x, int from, int to);

    /** The one tree by which 16 lanes, from o on, become a sum. */
    static float close(float[] p, int o) {
        float a0 = (p[o] + p[o + 8]) + (p[o + 4] + p[o + 12]);
        float a1 = (p[o + 1] + p[o + 9]) + (p[o + 5] + p[o + 13]);
        float a2 = (p[o + 2] + p[o + 10]) + (p[o + 6] + p[o + 14]);
        float a3 = (p[o + 3] + p[o + 11]) + (p[o + 7] + p[o + 15]);
        return (a0 + a2) + (a1 + a3);
    }
}
