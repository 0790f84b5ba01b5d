package io.github.softmaxreport.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.softmaxreport.config.Axis;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedDataTest {
    private static final List<Axis> AXES = List.of(new Axis("learningRate", List.of(0.1)));
    private static final Stage STAGE = Stage.of(List.of(new Cell(List.of(0.1), 0.5)));

    private final SelectionLog log = new SelectionLog();
    private final SealedData data = new SealedData(LazyData.of(TinyData.CHOICE, TinyData.source(1)));

    @Test
    void what_choices_are_made_on_has_no_test_image() {
        assertThat(data.sealed().get().test().count()).isZero();
        assertThat(data.sealed().get().train().count()).isEqualTo(60);
    }

    @Test
    void keeps_the_test_images_back_until_the_log_is_closed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> data.opened(log))
                .withMessage("test images are asked for while choices are still made");

        log.close();

        assertThat(data.opened(log).get().test().count()).isEqualTo(30);
    }

    @Test
    void nothing_is_chosen_after_the_log_is_closed() {
        log.add("grid", AXES, STAGE);
        log.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> log.add("late", AXES, STAGE))
                .withMessage("late is chosen after the log was closed");
        assertThat(log.entries()).extracting(Selection::what).containsExactly("grid");
    }
}
