package io.github.softmaxreport.model;

/**
 * The kernel in plain Java, with the bits of the vector kernel. Its long loops are written so that C2 turns them into
 * vector instructions on any JDK: each stores to one array and indexes every array by the bare loop variable.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the constants stand as published
final class ScalarKernel implements Kernel {
    static final float LOWEST = -87;
    static final float LOG2_E = 1.44269504f;
    /** 1.5 · 2^23: adding it rounds a small number to an integer, which then stands in the lowest bits. */
    static final float MAGIC = 12582912;

    static final int MANTISSA_BITS = 23;
    /** ln 2 in two parts, the first exact in few bits (Cody and Waite). */
    static final float LN2_HIGH = 0.693359375f;

    static final float LN2_LOW = -2.12194440e-4f;
    /** Minimax polynomial of exp on [-ln 2 / 2, ln 2 / 2] (Moshier, Cephes, expf). */
    static final float C2 = 5.0000001201e-1f;

    static final float C3 = 1.6666665459e-1f;
    static final float C4 = 4.1665795894e-2f;
    static final float C5 = 8.3334519073e-3f;
    static final float C6 = 1.3981999507e-3f;
    static final float C7 = 1.9875691500e-4f;

    @Override
    public void widen(byte[][] pixels, int[] offsets, AffineColumns affine, Panels x, int first) {
        for (int q = 0; q < pixels.length; q++) {
            widen(pixels[q], offsets[q], affine, x, first + q);
        }
    }

    private static void widen(byte[] pixels, int offset, AffineColumns affine, Panels x, int image) {
        float[] shift = affine.shift();
        float[] scale = affine.scale();
        float[] row = new float[shift.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = (pixels[offset + j] - shift[j]) * scale[j];
        }
        for (int j = 0; j < row.length; j += Panels.WIDTH) {
            System.arraycopy(row, j, x.values(), x.index(image, j), x.endOfPanel(j, row.length) - j);
        }
    }

    /** Images along the long loop: the inputs of 64 columns are turned on their side, one array for each column. */
    @Override
    public void forward(Panels x, int from, int to, Panels w, Lanes lanes) {
        float[][] sums = new float[w.rows() * Panels.LANES][to - from];
        float[][] turned = new float[Panels.COLUMN_UNIT][to - from];
        for (int j = 0; j < x.columns(); j += turned.length) {
            for (int i = from; i < to; i++) {
                int at = x.index(i, j);
                for (int c = 0; c < turned.length; c++) {
                    turned[c][i - from] = x.values()[at + c];
                }
            }
            for (int q = 0; q < sums.length; q++) {
                int lane = q % Panels.LANES;
                addFour(sums[q], turned, lane, w.values(), w.index(q / Panels.LANES, j + lane));
            }
        }
        for (int i = from; i < to; i++) {
            for (int q = 0; q < sums.length; q++) {
                int k = q / Panels.LANES;
                lanes.values()[lanes.index(i, k) + q % Panels.LANES] = sums[q][i - from];
            }
        }
    }

    /** One lane of one class: four steps of its sum, columns ascending. */
    private static void addFour(float[] sum, float[][] turned, int lane, float[] w, int at) {
        float w0 = w[at];
        float w1 = w[at + Panels.LANES];
        float w2 = w[at + 2 * Panels.LANES];
        float w3 = w[at + 3 * Panels.LANES];
        float[] x0 = turned[lane];
        float[] x1 = turned[lane + Panels.LANES];
        float[] x2 = turned[lane + 2 * Panels.LANES];
        float[] x3 = turned[lane + 3 * Panels.LANES];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(x3[i], w3, Math.fma(x2[i], w2, Math.fma(x1[i], w1, Math.fma(x0[i], w0, sum[i]))));
        }
    }

    /** Columns along the long loop. */
    @Override
    public void backward(Panels x, int count, float[] g, int from, int to, Panels sums) {
        float[][] rows = new float[sums.rows()][to - from];
        float[] inputs = new float[to - from];
        for (int i = 0; i < count; i++) {
            for (int j = from; j < to; j += Panels.COLUMN_UNIT) {
                System.arraycopy(x.values(), x.index(i, j), inputs, j - from, Panels.COLUMN_UNIT);
            }
            for (int k = 0; k < rows.length; k++) {
                addScaled(rows[k], inputs, g[k * ImageBlock.CAPACITY + i]);
            }
        }
        for (int k = 0; k < rows.length; k++) {
            for (int j = from; j < to; j += Panels.COLUMN_UNIT) {
                System.arraycopy(rows[k], j - from, sums.values(), sums.index(k, j), Panels.COLUMN_UNIT);
            }
        }
    }

    private static void addScaled(float[] sum, float[] inputs, float factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = Math.fma(inputs[j], factor, sum[j]);
        }
    }

    @Override
    public void exp(float[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = exp(x[i]);
        }
    }

    /** exp(v) = 2^n exp(r) with v = n ln 2 + r. */
    static float exp(float given) {
        float v = Math.max(given, LOWEST);
        float magic = v * LOG2_E + MAGIC;
        float n = magic - MAGIC;
        float r = (n * -LN2_HIGH + v) + n * -LN2_LOW;
        float p = ((((r * C7 + C6) * r + C5) * r + C4) * r + C3) * r + C2;
        p = p * r * r + r + 1;
        return Float.intBitsToFloat(Float.floatToRawIntBits(p) + (Float.floatToRawIntBits(magic) << MANTISSA_BITS));
    }
}
