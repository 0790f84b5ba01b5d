package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class LabelsTest {
    @Test
    void close_labels_move_apart_about_their_middle() {
        assertThat(Labels.spread(new double[] {100, 104}, 18)).containsExactly(93, 111);
        assertThat(Labels.spread(new double[] {104, 100}, 18)).containsExactly(111, 93);
        assertThat(Labels.spread(new double[] {100, 130}, 18)).containsExactly(100, 130);
        assertThat(Labels.spread(new double[0], 18)).isEmpty();
    }

    @Test
    void labels_that_are_pushed_push_others() {
        assertThat(Labels.spread(new double[] {121, 100, 104, 500}, 18))
                .containsExactly(new double[] {126.333333, 90.333333, 108.333333, 500}, Offset.offset(1e-6));
    }
}
