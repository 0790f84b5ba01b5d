package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

/** The fixture's errors are 1e-7 (complex step: 1e-15) with a step of 1e-6, and a fifth of that with 1e-7. */
final class GradientFigureTest {
    private static final StudyResult STUDY = Fixtures.study();
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);

    @Test
    void weights_and_biases_are_two_panels_on_the_same_axes() {
        List<GradientPanel> panels = panels(STUDY.gradientCheck());
        assertThat(panels).extracting(GradientPanel::name).containsExactly("W", "b");
        assertThat(panels.get(0).frame()).isEqualTo(panels.get(1).frame());
        assertThat(panels.get(0).y().range().min()).isLessThanOrEqualTo(-15.7);
    }

    @Test
    void each_method_is_a_line_of_exponents() {
        XYChart chart = panels(STUDY.gradientCheck()).get(0).chart(STYLE);
        assertThat(chart.getSeriesCollection())
                .extracting(XYSeries::getName)
                .containsExactly("one-sided", "centred", "complex step");
        assertThat(chart.getSeries("centred").getXData()).containsExactly(new double[] {-7, -6}, Offset.offset(1e-9));
        assertThat(chart.getSeries("centred").getYData())
                .containsExactly(new double[] {Math.log10(2e-8), -7}, Offset.offset(1e-9));
    }

    @Test
    void an_error_of_zero_lies_low_and_one_that_is_no_number_is_left_out() {
        GradientCheck check =
                new GradientCheck(List.of(), List.of(), List.of(error(1e-3, 0), error(1e-2, Double.NaN)), 1e-9);
        XYSeries series = panels(check).get(0).chart(STYLE).getSeries("centred");
        assertThat(series.getXData()).hasSize(1);
        assertThat(series.getYData()[0]).isCloseTo(-17, Offset.offset(1e-9));
    }

    @Test
    void nothing_to_draw_gives_empty_panels() {
        GradientCheck check = new GradientCheck(List.of(), List.of(), List.of(error(1e-3, Double.NaN)), 1e-9);
        Figure figure = GradientFigure.of(check, STUDY.study().gradientVerification(), DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).hasSize(2);
        assertThat(figure.data().column("W_centred_difference")).containsExactly(Cell.of(Double.NaN));
        assertThat(figure.data().column("b_centred_difference")).containsExactly(new Cell.Absent());
    }

    @Test
    void data_are_the_errors_by_step() {
        Figure figure =
                GradientFigure.of(STUDY.gradientCheck(), STUDY.study().gradientVerification(), DrawnStudy.TYPEFACE);
        assertThat(figure.data().column("step")).containsExactly(Cell.of(1e-7), Cell.of(1e-6));
        assertThat(figure.data().column("b_complex_step")).containsExactly(Cell.of(1e-15 / 5), Cell.of(1e-15));
        assertThat(figure.data().columns()).hasSize(7);
    }

    private static List<GradientPanel> panels(GradientCheck check) {
        return GradientFigure.panels(check, STUDY.study().gradientVerification());
    }

    private static GradientError error(double step, double error) {
        return new GradientError(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.W, 1, step, 1, 1, 0, error, error);
    }
}
