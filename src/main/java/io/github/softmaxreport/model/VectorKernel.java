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
    static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED.length() > PackedWeights.LANES
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    private static final int LENGTH = F.length();
    private static final VectorSpecies<Byte> BYTES = LENGTH == 16 ? ByteVector.SPECIES_128 : ByteVector.SPECIES_64;
    private static final boolean WHOLE = LENGTH == PackedWeights.LANES;

    @Override
    public void widen(byte[] pixels, int offset, AffineColumns affine, InputPanels x, int image) {
        for (int j = 0; j < x.columns(); j += InputPanels.WIDTH) {
            int end = Math.min(j + InputPanels.WIDTH, x.columns());
            widen(pixels, offset, affine.shift(), affine.scale(), j, end, x.values(), x.index(image, j) - j);
        }
    }

    private static void widen(
            byte[] pixels, int offset, float[] shift, float[] scale, int from, int to, float[] x, int at) {
        for (int j = from; j < to; j += LENGTH) {
            FloatVector u = (FloatVector)
                    ByteVector.fromArray(BYTES, pixels, offset + j).convertShape(VectorOperators.B2F, F, 0);
            u.sub(FloatVector.fromArray(F, shift, j))
                    .mul(FloatVector.fromArray(F, scale, j))
                    .intoArray(x, at + j);
        }
    }

    @Override
    public void forward(InputPanels x, int from, int to, PackedWeights w, int group, float[] lanes) {
        Arrays.fill(lanes, from * IMAGE, to * IMAGE, 0);
        for (int j = 0; j < x.columns(); j += InputPanels.WIDTH) {
            int columns = Math.min(InputPanels.WIDTH, x.columns() - j);
            for (int lane = 0; lane < PackedWeights.LANES; lane += LENGTH) {
                forward(x, j, columns, from, to, w.values(), w.start(group, j), lanes, lane);
            }
        }
    }

    /** One panel, and the lanes of one vector. */
    private static void forward(
            InputPanels x, int j, int columns, int from, int to, float[] w, int start, float[] lanes, int lane) {
        int i = from;
        for (; WHOLE && i + 4 <= to; i += 4) {
            VectorForward.four(x.values(), x.index(i, j), columns, w, start, lanes, i * IMAGE);
        }
        for (; !WHOLE && i + 2 <= to; i += 2) {
            VectorForward.two(x.values(), x.index(i, j) + lane, columns, w, start + lane, lanes, i * IMAGE + lane);
        }
        for (; i < to; i++) {
            VectorForward.one(x.values(), x.index(i, j) + lane, columns, w, start + lane, lanes, i * IMAGE + lane);
        }
    }

    @Override
    public void backward(InputPanels x, int count, float[][] g, int from, int to, int group, PackedWeights sums) {
        int classes = PackedWeights.GROUP_UNIT * PackedWeights.GROUP;
        float[][] rows = Arrays.copyOfRange(g, group * PackedWeights.GROUP, group * PackedWeights.GROUP + classes);
        float[] out = sums.values();
        for (int j = from; j < to; j += 2 * PackedWeights.LANES) {
            int first = sums.start(group, j);
            int second = sums.start(group + 1, j);
            int at = x.index(0, j);
            if (WHOLE) {
                VectorBackward.two(x.values(), at, count, rows, out, first, second);
                continue;
            }
            for (int lane = 0; lane < PackedWeights.LANES; lane += LENGTH) {
                VectorBackward.one(x.values(), at + lane, count, rows, out, first + lane, second + lane);
                int block = PackedWeights.BLOCK + lane;
                int next = at + PackedWeights.LANES + lane;
                VectorBackward.one(x.values(), next, count, rows, out, first + block, second + block);
            }
        }
    }

    @Override
    public void exp(float[] x, int from, int to) {
        int i = from;
        for (; i + LENGTH <= to; i += LENGTH) {
            exp(FloatVector.fromArray(F, x, i)).intoArray(x, i);
        }
        for (; i < to; i++) {
            x[i] = ScalarKernel.exp(x[i]);
        }
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
