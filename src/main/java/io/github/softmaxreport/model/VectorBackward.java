package io.github.softmaxreport.model;

import static io.github.softmaxreport.model.VectorKernel.F;

import jdk.incubator.vector.FloatVector;

/**
 * The inner loops of the weights' gradient: the sums of ten classes in 32 columns stay in registers while the images of a
 * block go by.
 *
 * <pre>
 *               columns j..j+15   j+16..j+31
 *   class 0:    sums a0           b0          += t0 (dl/ds of image i) · inputs u, v of image i
 *   ...
 *   class 9:    sums a9           b9          += t9 · u, v
 * </pre>
 *
 * <p>Written out, because only named variables stay in registers; dl/ds is one array, because ten would need more address
 * registers than there are.
 */
final class VectorBackward {
    private static final int LANES = Panels.LANES;
    private static final int ROW = Panels.WIDTH;
    private static final int CLASS = ImageBlock.CAPACITY;

    private VectorBackward() {}

    /**
     * 32 columns; for vectors of 16 lanes, and 32 registers.
     *
     * @param inputs unchanged
     * @param x0 where the first image's columns begin
     * @param count images
     * @param g dl/ds; unchanged
     * @param g0 where the first of the ten classes begins
     * @param sums overwritten
     * @param at where the columns of the first class begin
     */
    static void two(float[] inputs, int x0, int count, float[] g, int g0, float[] sums, int at) {
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
        for (int i = 0; i < count; i++) {
            FloatVector u = FloatVector.fromArray(F, inputs, x0 + i * ROW);
            FloatVector v = FloatVector.fromArray(F, inputs, x0 + i * ROW + LANES);
            FloatVector t0 = FloatVector.broadcast(F, g[g0 + i]);
            a0 = u.fma(t0, a0);
            b0 = v.fma(t0, b0);
            FloatVector t1 = FloatVector.broadcast(F, g[g0 + CLASS + i]);
            a1 = u.fma(t1, a1);
            b1 = v.fma(t1, b1);
            FloatVector t2 = FloatVector.broadcast(F, g[g0 + 2 * CLASS + i]);
            a2 = u.fma(t2, a2);
            b2 = v.fma(t2, b2);
            FloatVector t3 = FloatVector.broadcast(F, g[g0 + 3 * CLASS + i]);
            a3 = u.fma(t3, a3);
            b3 = v.fma(t3, b3);
            FloatVector t4 = FloatVector.broadcast(F, g[g0 + 4 * CLASS + i]);
            a4 = u.fma(t4, a4);
            b4 = v.fma(t4, b4);
            FloatVector t5 = FloatVector.broadcast(F, g[g0 + 5 * CLASS + i]);
            a5 = u.fma(t5, a5);
            b5 = v.fma(t5, b5);
            FloatVector t6 = FloatVector.broadcast(F, g[g0 + 6 * CLASS + i]);
            a6 = u.fma(t6, a6);
            b6 = v.fma(t6, b6);
            FloatVector t7 = FloatVector.broadcast(F, g[g0 + 7 * CLASS + i]);
            a7 = u.fma(t7, a7);
            b7 = v.fma(t7, b7);
            FloatVector t8 = FloatVector.broadcast(F, g[g0 + 8 * CLASS + i]);
            a8 = u.fma(t8, a8);
            b8 = v.fma(t8, b8);
            FloatVector t9 = FloatVector.broadcast(F, g[g0 + 9 * CLASS + i]);
            a9 = u.fma(t9, a9);
            b9 = v.fma(t9, b9);
        }
        a0.intoArray(sums, at);
        a1.intoArray(sums, at + ROW);
        a2.intoArray(sums, at + 2 * ROW);
        a3.intoArray(sums, at + 3 * ROW);
        a4.intoArray(sums, at + 4 * ROW);
        a5.intoArray(sums, at + 5 * ROW);
        a6.intoArray(sums, at + 6 * ROW);
        a7.intoArray(sums, at + 7 * ROW);
        a8.intoArray(sums, at + 8 * ROW);
        a9.intoArray(sums, at + 9 * ROW);
        b0.intoArray(sums, at + LANES);
        b1.intoArray(sums, at + ROW + LANES);
        b2.intoArray(sums, at + 2 * ROW + LANES);
        b3.intoArray(sums, at + 3 * ROW + LANES);
        b4.intoArray(sums, at + 4 * ROW + LANES);
        b5.intoArray(sums, at + 5 * ROW + LANES);
        b6.intoArray(sums, at + 6 * ROW + LANES);
        b7.intoArray(sums, at + 7 * ROW + LANES);
        b8.intoArray(sums, at + 8 * ROW + LANES);
        b9.intoArray(sums, at + 9 * ROW + LANES);
    }

    /** As many columns as a vector has lanes; for shorter vectors, and 16 registers. Parameters as above. */
    static void one(float[] inputs, int x0, int count, float[] g, int g0, float[] sums, int at) {
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
        for (int i = 0; i < count; i++) {
            FloatVector u = FloatVector.fromArray(F, inputs, x0 + i * ROW);
            FloatVector t0 = FloatVector.broadcast(F, g[g0 + i]);
            a0 = u.fma(t0, a0);
            FloatVector t1 = FloatVector.broadcast(F, g[g0 + CLASS + i]);
            a1 = u.fma(t1, a1);
            FloatVector t2 = FloatVector.broadcast(F, g[g0 + 2 * CLASS + i]);
            a2 = u.fma(t2, a2);
            FloatVector t3 = FloatVector.broadcast(F, g[g0 + 3 * CLASS + i]);
            a3 = u.fma(t3, a3);
            FloatVector t4 = FloatVector.broadcast(F, g[g0 + 4 * CLASS + i]);
            a4 = u.fma(t4, a4);
            FloatVector t5 = FloatVector.broadcast(F, g[g0 + 5 * CLASS + i]);
            a5 = u.fma(t5, a5);
            FloatVector t6 = FloatVector.broadcast(F, g[g0 + 6 * CLASS + i]);
            a6 = u.fma(t6, a6);
            FloatVector t7 = FloatVector.broadcast(F, g[g0 + 7 * CLASS + i]);
            a7 = u.fma(t7, a7);
            FloatVector t8 = FloatVector.broadcast(F, g[g0 + 8 * CLASS + i]);
            a8 = u.fma(t8, a8);
            FloatVector t9 = FloatVector.broadcast(F, g[g0 + 9 * CLASS + i]);
            a9 = u.fma(t9, a9);
        }
        a0.intoArray(sums, at);
        a1.intoArray(sums, at + ROW);
        a2.intoArray(sums, at + 2 * ROW);
        a3.intoArray(sums, at + 3 * ROW);
        a4.intoArray(sums, at + 4 * ROW);
        a5.intoArray(sums, at + 5 * ROW);
        a6.intoArray(sums, at + 6 * ROW);
        a7.intoArray(sums, at + 7 * ROW);
        a8.intoArray(sums, at + 8 * ROW);
        a9.intoArray(sums, at + 9 * ROW);
    }
}
