package io.github.softmaxreport.model;

/**
 * The loops in which the time goes. There are two kernels, and both do the same float32 operations on the same numbers in
 * the same order, so their results are the same bits: with vectors of 512 or 256 bits or with none, on any JDK.
 *
 * <p>The order: a score is summed in 16 lanes (column j in lane j % 16, columns ascending, each step one fused
 * multiply-add), and the lanes are closed by the tree of {@link Lanes#sum}. A weight's gradient is summed over the images
 * of a block in their order, each step one fused multiply-add. How images, classes or columns are cut into tiles, or
 * spread over threads, cuts none of these sums.
 */
interface Kernel {
    /** Images are widened in tiles of this many, and scored in tiles that fit into it. */
    int IMAGE_UNIT = 4;

    /**
     * Pixels to inputs: x_j = (u_j - shift_j) · scale_j with u_j the signed byte.
     *
     * @param pixels an array for each of {@link #IMAGE_UNIT} images; unchanged
     * @param offsets where in its array each image begins; unchanged
     * @param affine shift and scale of each stored column
     * @param x these images are overwritten
     * @param first the first of them
     */
    void widen(byte[][] pixels, int[] offsets, AffineColumns affine, Panels x, int first);

    /**
     * Σ_j x_ij w_kj for some images and every class, still in lanes.
     *
     * @param x inputs; unchanged
     * @param from first image, a multiple of {@link #IMAGE_UNIT}
     * @param to one past the last image; up to the next multiple of {@link #IMAGE_UNIT} more may be scored
     * @param w weights; unchanged
     * @param lanes overwritten for these images
     */
    void forward(Panels x, int from, int to, Panels w, Lanes lanes);

    /**
     * Σ_i g_ik x_ij over the images of a block, for every class and some columns.
     *
     * @param x inputs; unchanged
     * @param count images
     * @param g dl/ds, class k of image i at k · {@link ImageBlock#CAPACITY} + i, for as many classes as sums has rows;
     *     unchanged
     * @param from first column; a multiple of 64
     * @param to one past the last column; a multiple of 64
     * @param sums overwritten in these columns
     */
    void backward(Panels x, int count, float[] g, int from, int to, Panels sums);

    /**
     * Each x becomes exp(x), to 2 units in the last place; -87 and below count as -87.
     *
     * @param x at most 0; overwritten in [from, to), and nothing else
     */
    void exp(float[] x, int from, int to);
}
