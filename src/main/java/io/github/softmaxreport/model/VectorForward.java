package io.github.softmaxreport.model;

import static io.github.softmaxreport.model.VectorKernel.F;

import jdk.incubator.vector.FloatVector;

/**
 * The inner loops of the scores: the sums of some images and five classes stay in registers while a panel's columns go by.
 *
 * <pre>
 *                          columns j..j+15 of five classes
 *                          t0  t1  t2  t3  t4
 *   first image, u:        a0  a1  a2  a3  a4    16 lanes of each sum
 *   second image, v:       b0  b1  b2  b3  b4
 *   third image, y:        c0  c1  c2  c3  c4
 *   fourth image, z:       d0  d1  d2  d3  d4
 * </pre>
 *
 * <p>Written out, because only named variables stay in registers: 20 sums, 4 inputs and 5 weights in 32 of them. Ten
 * classes of two images would need fewer loads but three registers more.
 */
final class VectorForward {
    private static final int LANES = PackedWeights.LANES;
    private static final int BLOCK = PackedWeights.BLOCK;
    private static final int ROW = InputPanels.WIDTH;

    private VectorForward() {}

    /**
     * Four images; for vectors of 16 lanes, and 32 registers.
     *
     * @param x inputs; unchanged
     * @param x0 where the first image begins in the panel
     * @param columns of the panel, a multiple of 16
     * @param w weights; unchanged
     * @param w0 where the group's columns of the panel begin
     * @param lanes added to: from at on the first image's 16 lanes of each class, then the next image's
     */
    static void four(float[] x, int x0, int columns, float[] w, int w0, float[] lanes, int at) {
        FloatVector a0 = load(lanes, at);
        FloatVector a1 = load(lanes, at + LANES);
        FloatVector a2 = load(lanes, at + 2 * LANES);
        FloatVector a3 = load(lanes, at + 3 * LANES);
        FloatVector a4 = load(lanes, at + 4 * LANES);
        FloatVector b0 = load(lanes, at + Kernel.IMAGE);
        FloatVector b1 = load(lanes, at + Kernel.IMAGE + LANES);
        FloatVector b2 = load(lanes, at + Kernel.IMAGE + 2 * LANES);
        FloatVector b3 = load(lanes, at + Kernel.IMAGE + 3 * LANES);
        FloatVector b4 = load(lanes, at + Kernel.IMAGE + 4 * LANES);
        FloatVector c0 = load(lanes, at + 2 * Kernel.IMAGE);
        FloatVector c1 = load(lanes, at + 2 * Kernel.IMAGE + LANES);
        FloatVector c2 = load(lanes, at + 2 * Kernel.IMAGE + 2 * LANES);
        FloatVector c3 = load(lanes, at + 2 * Kernel.IMAGE + 3 * LANES);
        FloatVector c4 = load(lanes, at + 2 * Kernel.IMAGE + 4 * LANES);
        FloatVector d0 = load(lanes, at + 3 * Kernel.IMAGE);
        FloatVector d1 = load(lanes, at + 3 * Kernel.IMAGE + LANES);
        FloatVector d2 = load(lanes, at + 3 * Kernel.IMAGE + 2 * LANES);
        FloatVector d3 = load(lanes, at + 3 * Kernel.IMAGE + 3 * LANES);
        FloatVector d4 = load(lanes, at + 3 * Kernel.IMAGE + 4 * LANES);
        int end = x0 + columns;
        for (int p = x0, q = w0; p < end; p += LANES, q += BLOCK) {
            FloatVector u = load(x, p);
            FloatVector v = load(x, p + ROW);
            FloatVector y = load(x, p + 2 * ROW);
            FloatVector z = load(x, p + 3 * ROW);
            FloatVector t0 = load(w, q);
            a0 = u.fma(t0, a0);
            b0 = v.fma(t0, b0);
            c0 = y.fma(t0, c0);
            d0 = z.fma(t0, d0);
            FloatVector t1 = load(w, q + LANES);
            a1 = u.fma(t1, a1);
            b1 = v.fma(t1, b1);
            c1 = y.fma(t1, c1);
            d1 = z.fma(t1, d1);
            FloatVector t2 = load(w, q + 2 * LANES);
            a2 = u.fma(t2, a2);
            b2 = v.fma(t2, b2);
            c2 = y.fma(t2, c2);
            d2 = z.fma(t2, d2);
            FloatVector t3 = load(w, q + 3 * LANES);
            a3 = u.fma(t3, a3);
            b3 = v.fma(t3, b3);
            c3 = y.fma(t3, c3);
            d3 = z.fma(t3, d3);
            FloatVector t4 = load(w, q + 4 * LANES);
            a4 = u.fma(t4, a4);
            b4 = v.fma(t4, b4);
            c4 = y.fma(t4, c4);
            d4 = z.fma(t4, d4);
        }
        a0.intoArray(lanes, at);
        a1.intoArray(lanes, at + LANES);
        a2.intoArray(lanes, at + 2 * LANES);
        a3.intoArray(lanes, at + 3 * LANES);
        a4.intoArray(lanes, at + 4 * LANES);
        b0.intoArray(lanes, at + Kernel.IMAGE);
        b1.intoArray(lanes, at + Kernel.IMAGE + LANES);
        b2.intoArray(lanes, at + Kernel.IMAGE + 2 * LANES);
        b3.intoArray(lanes, at + Kernel.IMAGE + 3 * LANES);
        b4.intoArray(lanes, at + Kernel.IMAGE + 4 * LANES);
        c0.intoArray(lanes, at + 2 * Kernel.IMAGE);
        c1.intoArray(lanes, at + 2 * Kernel.IMAGE + LANES);
        c2.intoArray(lanes, at + 2 * Kernel.IMAGE + 2 * LANES);
        c3.intoArray(lanes, at + 2 * Kernel.IMAGE + 3 * LANES);
        c4.intoArray(lanes, at + 2 * Kernel.IMAGE + 4 * LANES);
        d0.intoArray(lanes, at + 3 * Kernel.IMAGE);
        d1.intoArray(lanes, at + 3 * Kernel.IMAGE + LANES);
        d2.intoArray(lanes, at + 3 * Kernel.IMAGE + 2 * LANES);
        d3.intoArray(lanes, at + 3 * Kernel.IMAGE + 3 * LANES);
        d4.intoArray(lanes, at + 3 * Kernel.IMAGE + 4 * LANES);
    }

    /** Two images; for vectors of 8 lanes, and 16 registers. Parameters as above. */
    static void two(float[] x, int x0, int columns, float[] w, int w0, float[] lanes, int at) {
        FloatVector a0 = load(lanes, at);
        FloatVector a1 = load(lanes, at + LANES);
        FloatVector a2 = load(lanes, at + 2 * LANES);
        FloatVector a3 = load(lanes, at + 3 * LANES);
        FloatVector a4 = load(lanes, at + 4 * LANES);
        FloatVector b0 = load(lanes, at + Kernel.IMAGE);
        FloatVector b1 = load(lanes, at + Kernel.IMAGE + LANES);
        FloatVector b2 = load(lanes, at + Kernel.IMAGE + 2 * LANES);
        FloatVector b3 = load(lanes, at + Kernel.IMAGE + 3 * LANES);
        FloatVector b4 = load(lanes, at + Kernel.IMAGE + 4 * LANES);
        int end = x0 + columns;
        for (int p = x0, q = w0; p < end; p += LANES, q += BLOCK) {
            FloatVector u = load(x, p);
            FloatVector v = load(x, p + ROW);
            FloatVector t0 = load(w, q);
            a0 = u.fma(t0, a0);
            b0 = v.fma(t0, b0);
            FloatVector t1 = load(w, q + LANES);
            a1 = u.fma(t1, a1);
            b1 = v.fma(t1, b1);
            FloatVector t2 = load(w, q + 2 * LANES);
            a2 = u.fma(t2, a2);
            b2 = v.fma(t2, b2);
            FloatVector t3 = load(w, q + 3 * LANES);
            a3 = u.fma(t3, a3);
            b3 = v.fma(t3, b3);
            FloatVector t4 = load(w, q + 4 * LANES);
            a4 = u.fma(t4, a4);
            b4 = v.fma(t4, b4);
        }
        a0.intoArray(lanes, at);
        a1.intoArray(lanes, at + LANES);
        a2.intoArray(lanes, at + 2 * LANES);
        a3.intoArray(lanes, at + 3 * LANES);
        a4.intoArray(lanes, at + 4 * LANES);
        b0.intoArray(lanes, at + Kernel.IMAGE);
        b1.intoArray(lanes, at + Kernel.IMAGE + LANES);
        b2.intoArray(lanes, at + Kernel.IMAGE + 2 * LANES);
        b3.intoArray(lanes, at + Kernel.IMAGE + 3 * LANES);
        b4.intoArray(lanes, at + Kernel.IMAGE + 4 * LANES);
    }

    /** One image; for what is left over. Parameters as above. */
    static void one(float[] x, int x0, int columns, float[] w, int w0, float[] lanes, int at) {
        FloatVector a0 = load(lanes, at);
        FloatVector a1 = load(lanes, at + LANES);
        FloatVector a2 = load(lanes, at + 2 * LANES);
        FloatVector a3 = load(lanes, at + 3 * LANES);
        FloatVector a4 = load(lanes, at + 4 * LANES);
        int end = x0 + columns;
        for (int p = x0, q = w0; p < end; p += LANES, q += BLOCK) {
            FloatVector u = load(x, p);
            a0 = u.fma(load(w, q), a0);
            a1 = u.fma(load(w, q + LANES), a1);
            a2 = u.fma(load(w, q + 2 * LANES), a2);
            a3 = u.fma(load(w, q + 3 * LANES), a3);
            a4 = u.fma(load(w, q + 4 * LANES), a4);
        }
        a0.intoArray(lanes, at);
        a1.intoArray(lanes, at + LANES);
        a2.intoArray(lanes, at + 2 * LANES);
        a3.intoArray(lanes, at + 3 * LANES);
        a4.intoArray(lanes, at + 4 * LANES);
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(F, array, at);
    }
}
