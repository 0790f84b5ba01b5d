package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyperparametersTest {
    private static final Hyperparameters PLAIN = Hyperparameters.plain(
            LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 40, 100, false);

    /** What no test and no setting of the assignment states is off. */
    @Test
    void what_is_plain_is_what_the_schema_has_as_defaults() {
        Study study = StudyReader.read(Path.of("data", "experiments.yaml")).only(java.util.List.of("1.2"));

        assertThat(study.experiments().get(0).hyperparameters()).isEqualTo(PLAIN);
    }

    @Test
    void values_are_known_by_their_paths_in_the_order_of_the_configuration() {
        assertThat(PLAIN.values())
                .containsEntry("start.deviation", 0.01)
                .containsEntry("loss", LossFunction.CROSS_ENTROPY)
                .containsEntry("shuffle", false)
                .doesNotContainKey("start");
        assertThat(PLAIN.values().keySet()).startsWith("loss").endsWith("gradientNorms");
    }

    @Test
    void every_value_can_be_replaced_and_only_it_differs() {
        PLAIN.values().forEach((path, value) -> {
            Hyperparameters other = PLAIN.with(path, another(value));

            assertThat(PLAIN.differences(other)).containsExactly(path);
            assertThat(PLAIN.differsOnlyIn(path, other)).isTrue();
            assertThat(PLAIN.differsOnlyIn("epochs", other)).isEqualTo(path.equals("epochs"));
            assertThat(PLAIN.differsOnlyIn(path, PLAIN)).isFalse();
            assertThat(other.with(path, value)).isEqualTo(PLAIN);
        });
    }

    @Test
    void what_does_not_exist_or_is_impossible_is_not_replaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.with("start.deviance", 1.0))
                .withMessageStartingWith("no value deviance in StartRule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.with("start.deviation", -1.0))
                .withMessage("start.deviation = -1.0");
    }

    private static Object another(Object value) {
        if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Double number) {
            return number / 2 + 0.1;
        } else if (value instanceof Boolean flag) {
            return !flag;
        }
        List<Object> constants = List.of(value.getClass().getEnumConstants());
        return constants.get((constants.indexOf(value) + 1) % constants.size());
    }
}
