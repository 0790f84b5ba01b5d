package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.model.LinearClassifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpyTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 4", "10, 3072", "16, 100000"})
    void reads_back_as_the_same_doubles(int classes, int dimensions) {
        double[] weights = new SplittableRandom(1)
                .doubles((long) classes * dimensions, -1, 1)
                .toArray();
        double[] biases = new double[classes];
        biases[0] = Double.NaN;
        LinearClassifier classifier = new LinearClassifier(classes, dimensions, weights, biases);
        check(Npy.weights(classifier), "(" + classes + ", " + dimensions + ")", weights);
        check(Npy.biases(classifier), "(" + classes + ",)", biases);
    }

    /** The bytes that numpy.save writes for an array of shape (1,), as far as the values. */
    @Test
    void starts_with_the_header_that_numpy_writes() {
        LinearClassifier classifier = new LinearClassifier(1, 1, new double[1], new double[1]);
        String header = "\u0093NUMPY\1\0v\0{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }" + " ".repeat(60);
        byte[] start = (header + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(start).hasSize(128);
        assertThat(Npy.biases(classifier)).startsWith(start).hasSize(128 + Double.BYTES);
    }

    @Test
    void has_a_row_of_right_answers_for_each_run() {
        var runs = TinyStudy.result().experiments().get(0).runs();
        byte[] bytes = Npy.rightAnswers(runs);
        int start = 128;
        assertThat(new String(bytes, 0, start, StandardCharsets.ISO_8859_1))
                .contains("'descr': '|b1'", "'shape': (2, 12),")
                .endsWith("\n");
        assertThat(bytes).hasSize(start + 2 * 12);
        for (int image = 0; image < 12; image++) {
            assertThat(bytes[start + 12 + image] == 1)
                    .isEqualTo(runs.get(1).test().right().at(image));
        }
    }

    private static void check(byte[] bytes, String shape, double[] expected) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int headerLength = file.getShort(8);
        String header = new String(bytes, 10, headerLength, StandardCharsets.US_ASCII);
        assertThat(header).contains("'shape': " + shape + ",").endsWith("\n");
        assertThat((10 + headerLength) % 64).isZero();
        double[] values = new double[expected.length];
        file.position(10 + headerLength)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(values);
        assertThat(values).isEqualTo(expected);
        assertThat(bytes).hasSize(10 + headerLength + expected.length * Double.BYTES);
    }
}
