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
 *   third image, x:        c0  c1  c2  c3  c4
 *   fourth image, y:       d0  d1  d2  d3  d4
 * </pre>
 *
 * <p>Written out, because only named variables stay in registers: 20 sums, 4 inputs and up to 8
 * weights in 32 of them. Every index is the loop's own variable and something constant, so that C2 checks bounds once, before the loop.
 */
final class VectorForward {
    private static final int LANES = Panels.LANES;
    private static final int IMAGE = Lanes.IMAGE;
    private static final int ROW = Panels.WIDTH;

    private VectorForward() {}

    /**
     * Four images; for vectors of 16 lanes, and 32 registers.
     *
     * @param inputs unchanged
     * @param x0 where the first image begins in the panel
     * @param columns of the panel, a multiple of 16
     * @param weights unchanged
     * @param w0 where the first class begins in the panel
     * @param lanes added to: from at on the first image's 16 lanes of each class, then the next image's
     */
    static void four(float[] inputs, int x0, int columns, float[] weights, int w0, float[] lanes, int at) {
        FloatVector a0 = FloatVector.fromArray(F, lanes, at);
        FloatVector a1 = FloatVector.fromArray(F, lanes, at + LANES);
        FloatVector a2 = FloatVector.fromArray(F, lanes, at + 2 * LANES);
        FloatVector a3 = FloatVector.fromArray(F, lanes, at + 3 * LANES);
        FloatVector a4 = FloatVector.fromArray(F, lanes, at + 4 * LANES);
        FloatVector b0 = FloatVector.fromArray(F, lanes, at + IMAGE);
        FloatVector b1 = FloatVector.fromArray(F, lanes, at + IMAGE + LANES);
        FloatVector b2 = FloatVector.fromArray(F, lanes, at + IMAGE + 2 * LANES);
        FloatVector b3 = FloatVector.fromArray(F, lanes, at + IMAGE + 3 * LANES);
        FloatVector b4 = FloatVector.fromArray(F, lanes, at + IMAGE + 4 * LANES);
        FloatVector c0 = FloatVector.fromArray(F, lanes, at + 2 * IMAGE);
        FloatVector c1 = FloatVector.fromArray(F, lanes, at + 2 * IMAGE + LANES);
        FloatVector c2 = FloatVector.fromArray(F, lanes, at + 2 * IMAGE + 2 * LANES);
        FloatVector c3 = FloatVector.fromArray(F, lanes, at + 2 * IMAGE + 3 * LANES);
        FloatVector c4 = FloatVector.fromArray(F, lanes, at + 2 * IMAGE + 4 * LANES);
        FloatVector d0 = FloatVector.fromArray(F, lanes, at + 3 * IMAGE);
        FloatVector d1 = FloatVector.fromArray(F, lanes, at + 3 * IMAGE + LANES);
        FloatVector d2 = FloatVector.fromArray(F, lanes, at + 3 * IMAGE + 2 * LANES);
        FloatVector d3 = FloatVector.fromArray(F, lanes, at + 3 * IMAGE + 3 * LANES);
        FloatVector d4 = FloatVector.fromArray(F, lanes, at + 3 * IMAGE + 4 * LANES);
        for (int j = 0; j < columns; j += LANES) {
            FloatVector u = FloatVector.fromArray(F, inputs, x0 + j);
            FloatVector v = FloatVector.fromArray(F, inputs, x0 + ROW + j);
            FloatVector x = FloatVector.fromArray(F, inputs, x0 + 2 * ROW + j);
            FloatVector y = FloatVector.fromArray(F, inputs, x0 + 3 * ROW + j);
            FloatVector t0 = FloatVector.fromArray(F, weights, w0 + j);
            a0 = u.fma(t0, a0);
            b0 = v.fma(t0, b0);
            c0 = x.fma(t0, c0);
            d0 = y.fma(t0, d0);
            FloatVector t1 = FloatVector.fromArray(F, weights, w0 + ROW + j);
            a1 = u.fma(t1, a1);
            b1 = v.fma(t1, b1);
            c1 = x.fma(t1, c1);
            d1 = y.fma(t1, d1);
            FloatVector t2 = FloatVector.fromArray(F, weights, w0 + 2 * ROW + j);
            a2 = u.fma(t2, a2);
            b2 = v.fma(t2, b2);
            c2 = x.fma(t2, c2);
            d2 = y.fma(t2, d2);
            FloatVector t3 = FloatVector.fromArray(F, weights, w0 + 3 * ROW + j);
            a3 = u.fma(t3, a3);
            b3 = v.fma(t3, b3);
            c3 = x.fma(t3, c3);
            d3 = y.fma(t3, d3);
            FloatVector t4 = FloatVector.fromArray(F, weights, w0 + 4 * ROW + j);
            a4 = u.fma(t4, a4);
            b4 = v.fma(t4, b4);
            c4 = x.fma(t4, c4);
            d4 = y.fma(t4, d4);
        }
        a0.intoArray(lanes, at);
        a1.intoArray(lanes, at + LANES);
        a2.intoArray(lanes, at + 2 * LANES);
        a3.intoArray(lanes, at + 3 * LANES);
        a4.intoArray(lanes, at + 4 * LANES);
        b0.intoArray(lanes, at + IMAGE);
        b1.intoArray(lanes, at + IMAGE + LANES);
        b2.intoArray(lanes, at + IMAGE + 2 * LANES);
        b3.intoArray(lanes, at + IMAGE + 3 * LANES);
        b4.intoArray(lanes, at + IMAGE + 4 * LANES);
        c0.intoArray(lanes, at + 2 * IMAGE);
        c1.intoArray(lanes, at + 2 * IMAGE + LANES);
        c2.intoArray(lanes, at + 2 * IMAGE + 2 * LANES);
        c3.intoArray(lanes, at + 2 * IMAGE + 3 * LANES);
        c4.intoArray(lanes, at + 2 * IMAGE + 4 * LANES);
        d0.intoArray(lanes, at + 3 * IMAGE);
        d1.intoArray(lanes, at + 3 * IMAGE + LANES);
        d2.intoArray(lanes, at + 3 * IMAGE + 2 * LANES);
        d3.intoArray(lanes, at + 3 * IMAGE + 3 * LANES);
        d4.intoArray(lanes, at + 3 * IMAGE + 4 * LANES);
    }

    /** Two images; for vectors of 8 lanes, and 16 registers. Parameters as above. */
    static void two(float[] inputs, int x0, int columns, float[] weights, int w0, float[] lanes, int at) {
        FloatVector a0 = FloatVector.fromArray(F, lanes, at);
        FloatVector a1 = FloatVector.fromArray(F, lanes, at + LANES);
        FloatVector a2 = FloatVector.fromArray(F, lanes, at + 2 * LANES);
        FloatVector a3 = FloatVector.fromArray(F, lanes, at + 3 * LANES);
        FloatVector a4 = FloatVector.fromArray(F, lanes, at + 4 * LANES);
        FloatVector b0 = FloatVector.fromArray(F, lanes, at + IMAGE);
        FloatVector b1 = FloatVector.fromArray(F, lanes, at + IMAGE + LANES);
        FloatVector b2 = FloatVector.fromArray(F, lanes, at + IMAGE + 2 * LANES);
        FloatVector b3 = FloatVector.fromArray(F, lanes, at + IMAGE + 3 * LANES);
        FloatVector b4 = FloatVector.fromArray(F, lanes, at + IMAGE + 4 * LANES);
        for (int j = 0; j < columns; j += LANES) {
            FloatVector u = FloatVector.fromArray(F, inputs, x0 + j);
            FloatVector v = FloatVector.fromArray(F, inputs, x0 + ROW + j);
            FloatVector t0 = FloatVector.fromArray(F, weights, w0 + j);
            a0 = u.fma(t0, a0);
            b0 = v.fma(t0, b0);
            FloatVector t1 = FloatVector.fromArray(F, weights, w0 + ROW + j);
            a1 = u.fma(t1, a1);
            b1 = v.fma(t1, b1);
            FloatVector t2 = FloatVector.fromArray(F, weights, w0 + 2 * ROW + j);
            a2 = u.fma(t2, a2);
            b2 = v.fma(t2, b2);
            FloatVector t3 = FloatVector.fromArray(F, weights, w0 + 3 * ROW + j);
            a3 = u.fma(t3, a3);
            b3 = v.fma(t3, b3);
            FloatVector t4 = FloatVector.fromArray(F, weights, w0 + 4 * ROW + j);
            a4 = u.fma(t4, a4);
            b4 = v.fma(t4, b4);
        }
        a0.intoArray(lanes, at);
        a1.intoArray(lanes, at + LANES);
        a2.intoArray(lanes, at + 2 * LANES);
        a3.intoArray(lanes, at + 3 * LANES);
        a4.intoArray(lanes, at + 4 * LANES);
        b0.intoArray(lanes, at + IMAGE);
        b1.intoArray(lanes, at + IMAGE + LANES);
        b2.intoArray(lanes, at + IMAGE + 2 * LANES);
        b3.intoArray(lanes, at + IMAGE + 3 * LANES);
        b4.intoArray(lanes, at + IMAGE + 4 * LANES);
    }
}
