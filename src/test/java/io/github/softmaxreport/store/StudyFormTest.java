package io.github.softmaxreport.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Decay;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StudyFormTest {
    private static final String OLD = "0".repeat(64);
    private static final String NOW = "12345".repeat(12) + "6789";

    @Test
    void values_are_as_the_study_writes_them() {
        assertThat(StudyForm.change("loss", "CROSS_ENTROPY", "BINARY_CROSS_ENTROPY"))
                .isEqualTo("loss cross-entropy → binary-cross-entropy");
        assertThat(StudyForm.change("learningRate", "0.01", "0.02")).isEqualTo("learningRate 0.01 → 0.02");
        assertThat(StudyForm.change("data.holdOut", "0 seed 1", "100 seed -7"))
                .isEqualTo("dataset.holdOut {images: 0, seed: 1} → {images: 100, seed: -7}");
        assertThat(StudyForm.change("data.validation", "data_batch_2 " + OLD, ""))
                .isEqualTo("dataset.validation [data_batch_2] → []");
    }

    @Test
    void a_long_value_is_told_as_a_whole() {
        String two = "data_batch_1 " + OLD + ", data_batch_2 " + OLD;

        assertThat(StudyForm.change("data.train", two + ", data_batch_3 " + OLD + ", data_batch_4 " + OLD, two))
                .isEqualTo("dataset.train [data_batch_1, data_batch_2, data_batch_3, data_batch_4]"
                        + " → [data_batch_1, data_batch_2]");
    }

    @Test
    void digests_are_told_by_their_beginning_where_names_are_the_same() {
        assertThat(StudyForm.change("data.test", "test_batch " + OLD, "test_batch " + NOW))
                .isEqualTo("dataset.test [test_batch 000000000000…] → [test_batch 123451234512…]");
        assertThat(StudyForm.change("code", OLD, NOW)).isEqualTo("code 000000000000… → 123451234512…");
    }

    /** Else a value would be told by a name that no study can have. */
    @Test
    void every_constant_of_the_hyperparameters_is_spelt_by_one_rule() {
        List<Enum<?>> constants = Hyperparameters.plain(
                        LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 1, 1, false)
                .values()
                .values()
                .stream()
                .filter(value -> value instanceof Enum<?>)
                .flatMap(value ->
                        Stream.<Enum<?>>of(((Enum<?>) value).getDeclaringClass().getEnumConstants()))
                .toList();

        assertThat(constants).contains(LossFunction.SQUARED_HINGE, Decay.INVERSE_TIME);
        assertThat(constants)
                .allSatisfy(constant -> assertThat(
                                JsonMapper.shared().valueToTree(constant).asString())
                        .isEqualTo(constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
