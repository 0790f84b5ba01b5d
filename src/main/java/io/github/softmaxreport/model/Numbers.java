package io.github.softmaxreport.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of numbers as bytes, highest byte first, every bit kept. */
final class Numbers {
    private Numbers() {}

    /** Writes all entries, but not how many there are. */
    static void write(float[] values, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    /** Writes all entries, but not how many there are. */
    static void write(double[] values, DataOutput out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        out.write(bytes.array());
    }

    /** Fills an array as long as the one that was written. */
    static void read(float[] values, DataInput in) throws IOException {
        byte[] bytes = new byte[values.length * Float.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    }

    /** Fills an array as long as the one that was written. */
    static void read(double[] values, DataInput in) throws IOException {
        byte[] bytes = new byte[values.length * Double.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(values);
    }
}
