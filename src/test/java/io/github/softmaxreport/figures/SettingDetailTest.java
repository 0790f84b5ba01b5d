package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells the settings of a figure apart stands in their labels. */
final class SettingDetailTest {
    @Test
    void penalty_and_learning_rate_are_told_where_nothing_else_differs() {
        assertThat(labels(of(0, 0.1, 40, 100), of(1, 0.01, 40, 100)))
                .containsExactly("λ = 0, η = 0.1", "λ = 1, η = 0.01");
        assertThat(labels(of(0, 0.1, 40, 100))).containsExactly("λ = 0, η = 0.1");
    }

    @Test
    void batch_size_and_epochs_are_told_where_they_differ_and_what_agrees_then_is_not() {
        assertThat(labels(of(0, 0.1, 40, 1), of(0, 0.1, 40, 20))).containsExactly("batch 1", "batch 20");
        assertThat(labels(of(0, 0.1, 40, 100), of(0, 0.01, 5, 100)))
                .containsExactly("η = 0.1, 40 epochs", "η = 0.01, 5 epochs");
        assertThat(labels(of(0, 0.1, 40, 1), of(1, 0.1, 10, 20)))
                .containsExactly("λ = 0, batch 1, 40 epochs", "λ = 1, batch 20, 10 epochs");
    }

    private static List<String> labels(Hyperparameters... all) {
        SettingDetail detail = new SettingDetail(Arrays.asList(all));
        return Arrays.stream(all).map(detail::of).toList();
    }

    private static Hyperparameters of(double regularization, double learningRate, int epochs, int batchSize) {
        return Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY,
                PreprocessingMethod.UNIT_RANGE,
                0.01,
                regularization,
                learningRate,
                epochs,
                batchSize,
                false);
    }
}
