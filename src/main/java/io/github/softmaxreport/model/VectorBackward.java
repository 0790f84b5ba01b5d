package io.github.softmaxreport.model;

import static io.github.softmaxreport.model.VectorKernel.F;

import jdk.incubator.vector.FloatVector;

/**
 * The inner loops of the weights' gradient: the sums of ten classes in 32 columns stay in registers while the images of a
 * block go by.
 *
 * <pre>
 *               columns j..j+15   j+16..j+31
 *   class 0:    sums a0           b0          += g0[i] · inputs of image i
 *   ...
 *   class 9:    sums a9           b9          += g9[i] · inputs of image i
 * </pre>
 *
 * <p>Written out, because only named variables stay in registers.
 */
final class VectorBackward {
    private static final int LANES = PackedWeights.LANES;
    private static final int BLOCK = PackedWeights.BLOCK;
    private static final int ROW = InputPanels.WIDTH;

    private VectorBackward() {}

    /**
     * 32 columns; for vectors of 16 lanes, and 32 registers.
     *
     * @param x inputs; unchanged
     * @param x0 where the first image's columns begin
     * @param count images
     * @param g dl/ds of the ten classes, each over the images; unchanged
     * @param sums overwritten
     * @param first where the columns of the first group's sums begin
     * @param second where those of the second group begin
     */
    static void two(float[] x, int x0, int count, float[][] g, float[] sums, int first, int second) {
        float[] g0 = g[0];
        float[] g1 = g[1];
        float[] g2 = g[2];
        float[] g3 = g[3];
        float[] g4 = g[4];
        float[] g5 = g[5];
        float[] g6 = g[6];
        float[] g7 = g[7];
        float[] g8 = g[8];
        float[] g9 = g[9];
        FloatVector zero = FloatVector.zero(F);
        FloatVector a0 = zero;
        FloatVector a1 = zero;
        FloatVector a2 = zero;
        FloatVector a3 = zero;
        FloatVector a4 = zero;
        FloatVector a5 = zero;
        FloatVector a6 = zero;
        FloatVector a7 = zero;
        FloatVector a8 = zero;
        FloatVector a9 = zero;
        FloatVector b0 = zero;
        FloatVector b1 = zero;
        FloatVector b2 = zero;
        FloatVector b3 = zero;
        FloatVector b4 = zero;
        FloatVector b5 = zero;
        FloatVector b6 = zero;
        FloatVector b7 = zero;
        FloatVector b8 = zero;
        FloatVector b9 = zero;
        for (int i = 0, p = x0; i < count; i++, p += ROW) {
            FloatVector u = FloatVector.fromArray(F, x, p);
            FloatVector v = FloatVector.fromArray(F, x, p + LANES);
            FloatVector t0 = FloatVector.broadcast(F, g0[i]);
            a0 = u.fma(t0, a0);
            b0 = v.fma(t0, b0);
            FloatVector t1 = FloatVector.broadcast(F, g1[i]);
            a1 = u.fma(t1, a1);
            b1 = v.fma(t1, b1);
            FloatVector t2 = FloatVector.broadcast(F, g2[i]);
            a2 = u.fma(t2, a2);
            b2 = v.fma(t2, b2);
            FloatVector t3 = FloatVector.broadcast(F, g3[i]);
            a3 = u.fma(t3, a3);
            b3 = v.fma(t3, b3);
            FloatVector t4 = FloatVector.broadcast(F, g4[i]);
            a4 = u.fma(t4, a4);
            b4 = v.fma(t4, b4);
            FloatVector t5 = FloatVector.broadcast(F, g5[i]);
            a5 = u.fma(t5, a5);
            b5 = v.fma(t5, b5);
            FloatVector t6 = FloatVector.broadcast(F, g6[i]);
            a6 = u.fma(t6, a6);
            b6 = v.fma(t6, b6);
            FloatVector t7 = FloatVector.broadcast(F, g7[i]);
            a7 = u.fma(t7, a7);
            b7 = v.fma(t7, b7);
            FloatVector t8 = FloatVector.broadcast(F, g8[i]);
            a8 = u.fma(t8, a8);
            b8 = v.fma(t8, b8);
            FloatVector t9 = FloatVector.broadcast(F, g9[i]);
            a9 = u.fma(t9, a9);
            b9 = v.fma(t9, b9);
        }
        a0.intoArray(sums, first);
        a1.intoArray(sums, first + LANES);
        a2.intoArray(sums, first + 2 * LANES);
        a3.intoArray(sums, first + 3 * LANES);
        a4.intoArray(sums, first + 4 * LANES);
        a5.intoArray(sums, second);
        a6.intoArray(sums, second + LANES);
        a7.intoArray(sums, second + 2 * LANES);
        a8.intoArray(sums, second + 3 * LANES);
        a9.intoArray(sums, second + 4 * LANES);
        b0.intoArray(sums, first + BLOCK);
        b1.intoArray(sums, first + BLOCK + LANES);
        b2.intoArray(sums, first + BLOCK + 2 * LANES);
        b3.intoArray(sums, first + BLOCK + 3 * LANES);
        b4.intoArray(sums, first + BLOCK + 4 * LANES);
        b5.intoArray(sums, second + BLOCK);
        b6.intoArray(sums, second + BLOCK + LANES);
        b7.intoArray(sums, second + BLOCK + 2 * LANES);
        b8.intoArray(sums, second + BLOCK + 3 * LANES);
        b9.intoArray(sums, second + BLOCK + 4 * LANES);
    }

    /** As many columns as a vector has lanes; for shorter vectors, and 16 registers. Parameters as above. */
    static void one(float[] x, int x0, int count, float[][] g, float[] sums, int first, int second) {
        float[] g0 = g[0];
        float[] g1 = g[1];
        float[] g2 = g[2];
        float[] g3 = g[3];
        float[] g4 = g[4];
        float[] g5 = g[5];
        float[] g6 = g[6];
        float[] g7 = g[7];
        float[] g8 = g[8];
        float[] g9 = g[9];
        FloatVector zero = FloatVector.zero(F);
        FloatVector a0 = zero;
        FloatVector a1 = zero;
        FloatVector a2 = zero;
        FloatVector a3 = zero;
        FloatVector a4 = zero;
        FloatVector a5 = zero;
        FloatVector a6 = zero;
        FloatVector a7 = zero;
        FloatVector a8 = zero;
        FloatVector a9 = zero;
        for (int i = 0, p = x0; i < count; i++, p += ROW) {
            FloatVector u = FloatVector.fromArray(F, x, p);
            a0 = u.fma(FloatVector.broadcast(F, g0[i]), a0);
            a1 = u.fma(FloatVector.broadcast(F, g1[i]), a1);
            a2 = u.fma(FloatVector.broadcast(F, g2[i]), a2);
            a3 = u.fma(FloatVector.broadcast(F, g3[i]), a3);
            a4 = u.fma(FloatVector.broadcast(F, g4[i]), a4);
            a5 = u.fma(FloatVector.broadcast(F, g5[i]), a5);
            a6 = u.fma(FloatVector.broadcast(F, g6[i]), a6);
            a7 = u.fma(FloatVector.broadcast(F, g7[i]), a7);
            a8 = u.fma(FloatVector.broadcast(F, g8[i]), a8);
            a9 = u.fma(FloatVector.broadcast(F, g9[i]), a9);
        }
        a0.intoArray(sums, first);
        a1.intoArray(sums, first + LANES);
        a2.intoArray(sums, first + 2 * LANES);
        a3.intoArray(sums, first + 3 * LANES);
        a4.intoArray(sums, first + 4 * LANES);
        a5.intoArray(sums, second);
        a6.intoArray(sums, second + LANES);
        a7.intoArray(sums, second + 2 * LANES);
        a8.intoArray(sums, second + 3 * LANES);
        a9.intoArray(sums, second + 4 * LANES);
    }
}
