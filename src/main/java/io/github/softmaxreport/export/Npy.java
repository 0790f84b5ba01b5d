package io.github.softmaxreport.export;

import io.github.softmaxreport.model.LinearClassifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** NumPy's array files, format 1.0: float64, little-endian, C order. (NEP 1, "A Simple File Format for NumPy Arrays".) */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    /** The values start at a multiple of this. */
    private static final int ALIGNMENT = 64;

    private Npy() {}

    /** W, shape (K, d). */
    static byte[] weights(LinearClassifier classifier) {
        return array("(" + classifier.classes() + ", " + classifier.dimensions() + ")", classifier.weights());
    }

    /** b, shape (K,). */
    static byte[] biases(LinearClassifier classifier) {
        return array("(" + classifier.classes() + ",)", classifier.biases());
    }

    /**
     * @param shape as Python writes it
     * @param values row-major; unchanged
     */
    private static byte[] array(String shape, double[] values) {
        String header = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }";
        int used = MAGIC.length + Short.BYTES + header.length() + 1;
        int padding = Math.floorMod(-used, ALIGNMENT);
        String padded = header + " ".repeat(padding) + "\n";
        ByteBuffer file = ByteBuffer.allocate(used + padding + values.length * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.US_ASCII));
        for (double value : values) {
            file.putDouble(value);
        }
        return file.array();
    }
}
