package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    private static final ConfusionMatrix MATRIX = ConfusionMatrix.of(3, List.of(0, 0, 1, 1, 1), List.of(0, 1, 1, 1, 0));

    @Test
    void counts_true_classes_in_rows_and_predictions_in_columns() {
        assertThat(MATRIX.counts()).containsExactly(List.of(1, 1, 0), List.of(1, 2, 0), List.of(0, 0, 0));
        assertThat(MATRIX.total()).isEqualTo(5);
    }

    @Test
    void gives_the_accuracy_of_each_class_and_none_for_a_class_without_images() {
        assertThat(MATRIX.classAccuracy(0)).isEqualTo(0.5);
        assertThat(MATRIX.classAccuracy(1)).isEqualTo(2.0 / 3);
        assertThat(MATRIX.classAccuracy(2)).isNaN();
    }
}
