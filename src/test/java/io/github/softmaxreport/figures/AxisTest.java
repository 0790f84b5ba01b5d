package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class AxisTest {
    @Property
    void an_axis_holds_its_values_in_few_steps(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double b) {
        Range values = new Range(Math.min(a, b), Math.max(a, b));
        Axis axis = Axis.around(values);
        double tolerance = 1e-6 * axis.step();
        assertThat(axis.range().min()).isLessThanOrEqualTo(values.min() + tolerance);
        assertThat(axis.range().max()).isGreaterThanOrEqualTo(values.max() - tolerance);
        assertThat(axis.ticks()).hasSizeBetween(2, 7);
        assertThat(axis.ticks().get(0)).isCloseTo(axis.range().min(), Offset.offset(tolerance));
    }

    @Test
    void ticks_are_round_numbers() {
        assertThat(Axis.around(new Range(1.679, 2.686)).ticks()).hasSize(7);
        assertThat(Axis.around(new Range(1.679, 2.686)).step()).isEqualTo(0.2);
        assertThat(Axis.around(new Range(9.1, 41.7)).ticks()).isEqualTo(List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0));
    }

    @Test
    void one_value_is_in_the_middle_of_its_axis() {
        Axis axis = Axis.around(new Range(10, 10));
        assertThat(axis.range().min()).isLessThan(10);
        assertThat(axis.range().max()).isGreaterThan(10);
    }

    @Test
    void labels_have_as_many_decimals_as_the_step_needs() {
        Axis axis = Axis.around(new Range(1.7, 2.6));
        assertThat(axis.ticks().stream().map(axis::label)).containsExactly("1.6", "1.8", "2.0", "2.2", "2.4", "2.6");
        assertThat(Axis.around(new Range(-12, 30)).label(-0.0)).isEqualTo("0");
    }

    @Test
    void large_and_small_numbers_are_short() {
        assertThat(Axis.around(new Range(0, 3e9)).label(1.5e9)).isEqualTo("1.5e9");
        assertThat(Axis.around(new Range(0, 3e-7)).label(5e-8)).isEqualTo("5e-8");
        assertThat(Axis.around(new Range(0, 3e9)).label(0)).isEqualTo("0");
    }

    @Test
    void epochs_are_whole_numbers() {
        assertThat(Axis.upTo(2).ticks()).containsExactly(0.0, 1.0, 2.0);
        assertThat(Axis.upTo(37).range()).isEqualTo(new Range(0, 37));
        assertThat(Axis.upTo(37).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0);
    }

    @Test
    void a_longer_axis_keeps_its_scale() {
        assertThat(new Axis(new Range(0, 10), 2).grown(0.1, 0.2)).isEqualTo(new Axis(new Range(-1, 12), 2));
    }
}
