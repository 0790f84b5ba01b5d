package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Experiment EXPERIMENT = new Experiment(
            "a",
            "A",
            Hyperparameters.plain(LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, 0.5, 0, 1, 40, 100, true),
            Set.of(),
            List.of(1L));

    @Test
    void chooses_by_values_as_yaml_writes_them() {
        assertThat(chooses(Map.of())).isTrue();
        assertThat(chooses(Map.of("loss", "hinge", "start.deviation", 0.5, "learningRate", 1, "shuffle", true)))
                .isTrue();
        assertThat(chooses(Map.of("loss", "squared-hinge"))).isFalse();
        assertThat(chooses(Map.of("start.deviation", 1))).isFalse();
        assertThat(chooses(Map.of("learningRate", 1, "shuffle", false))).isFalse();
    }

    @Test
    void chooses_by_ids_and_values_together() {
        assertThat(new Selection(List.of("b", "a"), Map.of("epochs", 40)).has(EXPERIMENT))
                .isTrue();
        assertThat(new Selection(List.of("b"), Map.of("epochs", 40)).has(EXPERIMENT))
                .isFalse();
    }

    private static boolean chooses(Map<String, Object> hyperparameters) {
        return new Selection(List.of(), hyperparameters).has(EXPERIMENT);
    }
}
