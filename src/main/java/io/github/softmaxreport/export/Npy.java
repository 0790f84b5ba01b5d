package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.model.LinearClassifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** NumPy's array files, format 1.0: float64 (little-endian) or booleans, C order. (NEP 1, "A Simple File Format for NumPy Arrays".) */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    /** The values start at a multiple of this. */
    private static final int ALIGNMENT = 64;

    private static final Pattern SHAPE = Pattern.compile("'shape': (\\([0-9, ]*\\))");

    private Npy() {}

    /** W, shape (K, d). */
    static byte[] weights(LinearClassifier classifier) {
        return array(shape(classifier.classes(), classifier.dimensions()), classifier.weights());
    }

    /** b, shape (K,). */
    static byte[] biases(LinearClassifier classifier) {
        return array(shape(classifier.classes()), classifier.biases());
    }

    /**
     * W out of a file.
     *
     * @throws IllegalArgumentException if the file is not one of {@link #weights(LinearClassifier)} of this shape
     */
    static double[] weights(byte[] file, int classes, int dimensions) {
        return values(file, shape(classes, dimensions), classes * dimensions);
    }

    /** b out of a file, as W is. */
    static double[] biases(byte[] file, int classes) {
        return values(file, shape(classes), classes);
    }

    /** What {@link #rightAnswers(List)} wrote, run by run. */
    static List<RightAnswers> rightAnswers(byte[] file, int runs, int images) {
        ByteBuffer rest = rest(file, "|b1", shape(runs, images), runs * images);
        int first = rest.position();
        return IntStream.range(0, runs)
                .mapToObj(run -> RightAnswers.of(images, image -> rest.get(first + run * images + image) != 0))
                .toList();
    }

    private static double[] values(byte[] file, String shape, int count) {
        double[] values = new double[count];
        rest(file, "<f8", shape, count * Double.BYTES).asDoubleBuffer().get(values);
        return values;
    }

    /** What follows the header, which is exactly the one that this program writes. */
    private static ByteBuffer rest(byte[] file, String type, String shape, int bytes) {
        byte[] header = header(type, shape);
        if (file.length != header.length + bytes || !Arrays.equals(file, 0, header.length, header, 0, header.length)) {
            throw new IllegalArgumentException("no array of this program with type " + type + " and shape " + shape
                    + ", as results.json beside it asks for" + found(file)
                    + "; a site as it was written is wanted");
        }
        return ByteBuffer.wrap(file, header.length, bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The shape that the file tells, if any. */
    private static String found(byte[] file) {
        Matcher shape =
                SHAPE.matcher(new String(file, 0, Math.min(file.length, 2 * ALIGNMENT), StandardCharsets.ISO_8859_1));
        return shape.find() ? ", but one of shape " + shape.group(1) : "";
    }

    /** As Python writes it. */
    private static String shape(int rows, int columns) {
        return "(" + rows + ", " + columns + ")";
    }

    private static String shape(int length) {
        return "(" + length + ",)";
    }

    /** Whether a run (row) got a test image (column) right, runs x images. */
    static byte[] rightAnswers(List<RunResult> runs) {
        int images = runs.get(0).test().right().images();
        byte[] header = header("|b1", shape(runs.size(), images));
        byte[] file = Arrays.copyOf(header, header.length + runs.size() * images);
        int next = header.length;
        for (RunResult run : runs) {
            for (int image = 0; image < images; image++) {
                file[next++] = (byte) (run.test().right().at(image) ? 1 : 0);
            }
        }
        return file;
    }

    /** @param values row-major; unchanged */
    private static byte[] array(String shape, double[] values) {
        byte[] header = header("<f8", shape);
        ByteBuffer file = ByteBuffer.allocate(header.length + values.length * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(header);
        for (double value : values) {
            file.putDouble(value);
        }
        return file.array();
    }

    /**
     * Everything before the values.
     *
     * @param type of a value, as NumPy writes it
     * @param shape as Python writes it
     */
    private static byte[] header(String type, String shape) {
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
        int used = MAGIC.length + Short.BYTES + header.length() + 1;
        String padded = header + " ".repeat(Math.floorMod(-used, ALIGNMENT)) + "\n";
        return ByteBuffer.allocate(MAGIC.length + Short.BYTES + padded.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
