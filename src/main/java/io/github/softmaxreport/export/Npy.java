package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.model.LinearClassifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** NumPy's array files, format 1.0: float64 (little-endian) or booleans, C order. (NEP 1, "A Simple File Format for NumPy Arrays".) */
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

    /** Whether a run (row) got a test image (column) right, runs x images. */
    static byte[] rightAnswers(List<RunResult> runs) {
        int images = runs.get(0).test().right().images();
        ByteBuffer file = file("|b1", "(" + runs.size() + ", " + images + ")", runs.size() * images);
        for (RunResult run : runs) {
            for (int image = 0; image < images; image++) {
                file.put((byte) (run.test().right().at(image) ? 1 : 0));
            }
        }
        return file.array();
    }

    /** @param values row-major; unchanged */
    private static byte[] array(String shape, double[] values) {
        ByteBuffer file = file("<f8", shape, values.length * Double.BYTES);
        for (double value : values) {
            file.putDouble(value);
        }
        return file.array();
    }

    /**
     * A file that ends with its header.
     *
     * @param type of a value, as NumPy writes it
     * @param shape as Python writes it
     * @param bytes room for the values
     */
    private static ByteBuffer file(String type, String shape, int bytes) {
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
        int used = MAGIC.length + Short.BYTES + header.length() + 1;
        int padding = Math.floorMod(-used, ALIGNMENT);
        String padded = header + " ".repeat(padding) + "\n";
        return ByteBuffer.allocate(used + padding + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.US_ASCII));
    }
}
