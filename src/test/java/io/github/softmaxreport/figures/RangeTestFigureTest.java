package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.RangeTestResult;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYSeries;

final class RangeTestFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);

    @Test
    void losses_of_one_size_lie_on_a_linear_axis() {
        LinePanel panel = panel(List.of(0.001, 0.1), List.of(2.3, 1.9), 0.01);
        XYSeries line = panel.chart(STYLE).getSeries("line 0");
        assertThat(line.getXData()).containsExactly(new double[] {-3, -1}, Offset.offset(1e-9));
        assertThat(line.getYData()).containsExactly(2.3, 1.9);
        assertThat(panel.title()).doesNotContain("logarithmic");
    }

    @Test
    void losses_that_explode_lie_on_a_logarithmic_one() {
        LinePanel panel = panel(List.of(0.001, 0.1), List.of(1.0, 1000.0), 0.01);
        assertThat(panel.chart(STYLE).getSeries("line 0").getYData())
                .containsExactly(new double[] {0, 3}, Offset.offset(1e-9));
        assertThat(panel.title()).contains("logarithmic");
    }

    @Test
    void a_loss_of_zero_keeps_the_axis_linear() {
        assertThat(panel(List.of(0.001, 0.1), List.of(0.0, 1000.0), 0.01)
                        .y()
                        .range()
                        .max())
                .isEqualTo(1000);
    }

    @Test
    void the_chosen_rate_is_marked_where_the_test_went_through_it() {
        assertThat(panel(List.of(0.001, 0.1), List.of(2.0, 2.0), 0.01).uprights())
                .singleElement()
                .satisfies(mark -> assertThat(mark.at()).isCloseTo(-2, Offset.offset(1e-9)));
        assertThat(panel(List.of(0.001, 0.1), List.of(2.0, 2.0), 0.2).uprights())
                .isEmpty();
    }

    @Test
    void a_test_that_ended_after_its_first_loss_is_a_point() {
        Figure figure = RangeTestFigure.of(new RangeTestResult(List.of(0.1), List.of(2.3)), 0.1, DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).hasSize(1);
        assertThat(figure.data().rows()).containsExactly(List.of(Cell.of(1), Cell.of(0.1), Cell.of(2.3)));
    }

    private static LinePanel panel(List<Double> rates, List<Double> losses, double chosen) {
        return RangeTestFigure.panel(new RangeTestResult(rates, losses), chosen);
    }
}
