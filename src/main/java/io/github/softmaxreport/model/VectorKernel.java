package io.github.softmaxreport.model;

import java.util.Arrays;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel in the Vector API, for vectors of 256 or 512 bits. Only one width of float vector is used anywhere: a second
 * one would make every loop slow on JDK 17.
 */
final class VectorKernel implements Kernel {
    /** The machine's own width, 16 lanes at most. */
    static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED.length() > Panels.LANES
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    private static final int LENGTH = F.length();
    private static final VectorSpecies<Byte> BYTES = LENGTH == 16 ? ByteVector.SPECIES_128 : ByteVector.SPECIES_64;
    private static final boolean WHOLE = LENGTH == Panels.LANES;

    /** Images of a tile of scores, columns of a tile of gradients. */
    private static final int TILE = WHOLE ? 4 : 2;

    private static final int COLUMNS = WHOLE ? 2 * LENGTH : LENGTH;

    @Override
    public void widen(byte[][] pixels, int[] offsets, AffineColumns affine, Panels x, int first) {
        for (int j = 0; j < x.columns(); j += Panels.WIDTH) {
            int columns = x.endOfPanel(j, x.columns()) - j;
            widen(pixels, offsets, affine.shift(), affine.scale(), j, columns, x.values(), x.index(first, j));
        }
    }

    /** A panel of four images, which share the loads of shift and scale. */
    private static void widen(
            byte[][] pixels, int[] offsets, float[] shift, float[] scale, int column, int columns, float[] x, int at) {
        byte[] p0 = pixels[0];
        byte[] p1 = pixels[1];
        byte[] p2 = pixels[2];
        byte[] p3 = pixels[3];
        int o0 = offsets[0] + column;
        int o1 = offsets[1] + column;
        int o2 = offsets[2] + column;
        int o3 = offsets[3] + column;
        for (int j = 0; j < columns; j += LENGTH) {
            FloatVector shifts = FloatVector.fromArray(F, shift, column + j);
            FloatVector scales = FloatVector.fromArray(F, scale, column + j);
            floats(p0, o0 + j).sub(shifts).mul(scales).intoArray(x, at + j);
            floats(p1, o1 + j).sub(shifts).mul(scales).intoArray(x, at + Panels.WIDTH + j);
            floats(p2, o2 + j).sub(shifts).mul(scales).intoArray(x, at + 2 * Panels.WIDTH + j);
            floats(p3, o3 + j).sub(shifts).mul(scales).intoArray(x, at + 3 * Panels.WIDTH + j);
        }
    }

    private static FloatVector floats(byte[] pixels, int at) {
        return (FloatVector) ByteVector.fromArray(BYTES, pixels, at).convertShape(VectorOperators.B2F, F, 0);
    }

    @Override
    public void forward(Panels x, int from, int to, Panels w, Lanes lanes) {
        int end = (to + TILE - 1) / TILE * TILE;
        for (int k = 0; k < w.rows(); k += Lanes.GROUP) {
            Arrays.fill(lanes.values(), lanes.index(from, k), lanes.index(end, k), 0);
        }
        for (int j = 0; j < x.columns(); j += Panels.WIDTH) {
            int columns = x.endOfPanel(j, x.columns()) - j;
            for (int i = from; i < to; i += TILE) {
                for (int k = 0; k < w.rows(); k += Lanes.GROUP) {
                    tile(x.values(), x.index(i, j), columns, w.values(), w.index(k, j), lanes, lanes.index(i, k));
                }
            }
        }
    }

    private static void tile(float[] x, int x0, int columns, float[] w, int w0, Lanes lanes, int at) {
        if (WHOLE) {
            VectorForward.four(x, x0, columns, w, w0, lanes.values(), at);
        } else {
            for (int l = 0; l < Panels.LANES; l += LENGTH) {
                VectorForward.two(x, x0 + l, columns, w, w0 + l, lanes.values(), at + l);
            }
        }
    }

    @Override
    public void backward(Panels x, int count, float[] g, int from, int to, Panels sums) {
        for (int k = 0; k < sums.rows(); k += PackedWeights.CLASS_UNIT) {
            int g0 = k * ImageBlock.CAPACITY;
            for (int j = from; j < to; j += COLUMNS) {
                if (WHOLE) {
                    VectorBackward.two(x.values(), x.index(0, j), count, g, g0, sums.values(), sums.index(k, j));
                } else {
                    VectorBackward.one(x.values(), x.index(0, j), count, g, g0, sums.values(), sums.index(k, j));
                }
            }
        }
    }

    /** The last vector overlaps the one before it, so it is taken before anything is overwritten. */
    @Override
    public void exp(float[] x, int from, int to) {
        int last = to - LENGTH;
        if (last < from) {
            for (int i = from; i < to; i++) {
                x[i] = ScalarKernel.exp(x[i]);
            }
            return;
        }
        FloatVector end = exp(FloatVector.fromArray(F, x, last));
        for (int i = from; i < last; i += LENGTH) {
            exp(FloatVector.fromArray(F, x, i)).intoArray(x, i);
        }
        end.intoArray(x, last);
    }

    private static FloatVector exp(FloatVector given) {
        FloatVector v = given.max(ScalarKernel.LOWEST);
        FloatVector magic = v.mul(ScalarKernel.LOG2_E).add(ScalarKernel.MAGIC);
        FloatVector n = magic.sub(ScalarKernel.MAGIC);
        FloatVector r = n.mul(-ScalarKernel.LN2_HIGH).add(v).add(n.mul(-ScalarKernel.LN2_LOW));
        FloatVector p = r.mul(ScalarKernel.C7)
                .add(ScalarKernel.C6)
                .mul(r)
                .add(ScalarKernel.C5)
                .mul(r)
                .add(ScalarKernel.C4)
                .mul(r)
                .add(ScalarKernel.C3)
                .mul(r)
                .add(ScalarKernel.C2);
        p = p.mul(r).mul(r).add(r).add(1);
        IntVector power = magic.reinterpretAsInts().lanewise(VectorOperators.LSHL, ScalarKernel.MANTISSA_BITS);
        return p.reinterpretAsInts().add(power).reinterpretAsFloats();
    }
}
