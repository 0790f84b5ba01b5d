package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class LogScaleTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void zero_lies_in_a_strip_below_all_others() {
        LogScale scale = LogScale.around(List.of(0.0, 0.001, 0.1));
        assertThat(scale.at(0)).isLessThan(scale.exponents().min());
        assertThat(scale.at(0)).isGreaterThan(scale.axis().range().min());
        assertThat(scale.at(0.1)).isCloseTo(-1, EXACT);
        assertThat(scale.axis().label(scale.at(0))).isEqualTo("0");
    }

    @Test
    void without_zero_there_is_no_strip() {
        LogScale scale = LogScale.around(List.of(0.001, 0.1));
        assertThat(scale.axis().range()).isEqualTo(scale.exponents());
        assertThat(scale.axis().ticks().stream().map(scale.axis()::label)).doesNotContain("0");
    }

    @Test
    void ticks_are_at_one_two_and_five() {
        Axis axis = LogScale.around(List.of(1000.0, 49000.0)).axis();
        assertThat(axis.ticks().stream().map(axis::label))
                .containsExactly("1000", "2000", "5000", "10000", "20000", "50000");
    }

    @Test
    void over_many_decades_ticks_are_at_powers_of_ten() {
        Axis axis = LogScale.around(List.of(0.01, 10.0)).axis();
        assertThat(axis.ticks().stream().map(axis::label)).containsExactly("0.01", "0.1", "1", "10");
    }

    @Test
    void one_value_lies_in_the_middle() {
        LogScale scale = LogScale.around(List.of(1000.0, 1000.0));
        assertThat(scale.axis().range().min()).isCloseTo(Math.log10(500), EXACT);
        assertThat(scale.axis().range().max()).isCloseTo(Math.log10(2000), EXACT);
    }

    @Test
    void zero_alone_fills_the_scale() {
        LogScale scale = LogScale.around(List.of(0.0));
        assertThat(scale.axis().range().height()).isEqualTo(1);
        assertThat(scale.at(0))
                .isCloseTo((scale.axis().range().min() + scale.axis().range().max()) / 2, EXACT);
        assertThat(scale.axis().ticks()).hasSize(1);
    }

    @Test
    void cells_of_evenly_growing_values_are_equally_wide_and_touch() {
        List<Double> values = List.of(0.0, 0.01, 0.1, 1.0);
        LogScale scale = LogScale.cells(values);
        assertThat(scale.cell(0.01, values).max())
                .isCloseTo(scale.cell(0.1, values).min(), EXACT);
        assertThat(values.stream().map(value -> scale.cell(value, values).height()))
                .allSatisfy(width -> assertThat(width).isCloseTo(1, EXACT));
        assertThat(scale.cell(0, values).max())
                .isLessThan(scale.cell(0.01, values).min());
        assertThat(scale.cell(0, values).min())
                .isCloseTo(scale.axis(values).range().min(), EXACT);
        assertThat(scale.cell(1, values).max())
                .isCloseTo(scale.axis(values).range().max(), EXACT);
    }

    @Test
    void a_single_cell_fills_the_scale() {
        LogScale scale = LogScale.cells(List.of(0.1));
        assertThat(scale.cell(0.1, List.of(0.1)))
                .isEqualTo(scale.axis(List.of(0.1)).range());
    }
}
