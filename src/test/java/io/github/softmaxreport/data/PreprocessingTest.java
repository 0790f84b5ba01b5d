package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PreprocessingTest {
    @Test
    void unit_range_divides_by_255() {
        double[] x = apply(Preprocessing.unitRange(3), images(new int[] {0, 51, 255}), 0);

        assertThat(x).containsExactly(new double[] {0, 0.2, 1}, within(1e-15));
    }

    @Test
    void standardized_inputs_have_mean_0_and_population_deviation_1() {
        LabelledImages train = images(new int[] {0, 7}, new int[] {255, 9}, new int[] {100, 200});
        Preprocessing preprocessing = Preprocessing.standardized(train);

        for (int j = 0; j < 2; j++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 3; i++) {
                double x = apply(preprocessing, train, i)[j];
                sum += x;
                squares += x * x;
            }
            assertThat(sum / 3).isCloseTo(0, within(1e-15));
            assertThat(squares / 3).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void a_channel_has_one_mean_and_one_deviation() {
        LabelledImages train = images(new int[] {0, 10, 100, 200}, new int[] {20, 30, 100, 200});
        double[] x = apply(Preprocessing.standardized(train, 2), train, 0);
        double deviation = Math.sqrt((0 + 100 + 400 + 900) / 4.0 - 15 * 15);

        assertThat(x).containsExactly(new double[] {-15 / deviation, -5 / deviation, -1, 1}, within(1e-15));
    }

    @Test
    void centred_inputs_lack_the_mean_and_nothing_else() {
        LabelledImages train = images(new int[] {0, 7}, new int[] {51, 7});

        assertThat(apply(Preprocessing.centred(train), train, 1)).containsExactly(new double[] {0.1, 0}, within(1e-15));
    }

    @Test
    void a_dimension_that_never_varies_is_only_centred() {
        LabelledImages train = images(new int[] {17}, new int[] {17});
        Preprocessing preprocessing = Preprocessing.standardized(train);

        assertThat(apply(preprocessing, train, 0)).containsExactly(0.0);
        assertThat(apply(preprocessing, images(new int[] {17 + 51}), 0))
                .containsExactly(new double[] {0.2}, within(1e-15));
    }

    @Test
    void refuses_to_standardize_by_no_image() {
        assertThatThrownBy(() -> Preprocessing.standardized(new LabelledImages(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no image");
    }

    private static double[] apply(Preprocessing preprocessing, LabelledImages images, int i) {
        double[] x = new double[images.dimensions()];
        java.util.Arrays.fill(x, Double.NaN);
        preprocessing.apply(images, i, x);
        return x;
    }

    private static LabelledImages images(int[]... rows) {
        LabelledImages images = new LabelledImages(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            byte[] pixels = new byte[rows[i].length];
            for (int j = 0; j < pixels.length; j++) {
                pixels[j] = (byte) rows[i][j];
            }
            images.set(i, 0, pixels, 0);
        }
        return images;
    }
}
