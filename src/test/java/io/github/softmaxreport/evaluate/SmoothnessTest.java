package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SmoothnessTest {

    /** Two planes of two by two pixels: (0 1, 0 1) and (3 3, 5 5). */
    @Test
    void pairs_are_neighbours_in_a_plane() {
        // (0 1) (0 1) (0 0) (1 1) and (3 3) (5 5) (3 5) (3 5)
        double[] a = {0, 0, 0, 1, 3, 5, 3, 3};
        double[] b = {1, 1, 0, 1, 3, 5, 5, 5};
        double meanA = 15 / 8.0;
        double meanB = 21 / 8.0;
        double covariance = 0;
        double varianceA = 0;
        double varianceB = 0;
        for (int i = 0; i < a.length; i++) {
            covariance += (a[i] - meanA) * (b[i] - meanB);
            varianceA += (a[i] - meanA) * (a[i] - meanA);
            varianceB += (b[i] - meanB) * (b[i] - meanB);
        }
        assertThat(smoothness(0, 1, 0, 1, 3, 3, 5, 5))
                .isCloseTo(covariance / Math.sqrt(varianceA * varianceB), Offset.offset(1e-12));
    }

    @Test
    void equal_weights_and_those_that_are_no_numbers_have_none() {
        assertThat(smoothness(2, 2, 2, 2, 2, 2, 2, 2)).isNaN();
        assertThat(smoothness(1, 2, 3, 4, 5, 6, 7, Double.NaN)).isNaN();
    }

    @Test
    void a_single_pixel_has_no_neighbour_and_a_line_of_two_one_in_each_plane() {
        assertThat(Smoothness.pairs(images(1, 1, 3))).isZero();
        assertThat(Smoothness.pairs(images(2, 1, 1))).isOne();
        assertThat(Smoothness.pairs(images(1, 3, 3))).isEqualTo(6);
        assertThat(Smoothness.pairs(images(2, 2, 2))).isEqualTo(8);
    }

    private static DatasetDescription images(int width, int height, int channels) {
        return new DatasetDescription("", "", false, List.of("a"), width, height, channels, 0, 0, 0, List.of());
    }

    private static double smoothness(double... row) {
        return Smoothness.of(new LinearClassifier(1, row.length, row, new double[1]), 0, images(2, 2, 2));
    }
}
