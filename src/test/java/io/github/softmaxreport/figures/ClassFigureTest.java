package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Wilson;
import io.github.softmaxreport.export.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

/** The drawn study's first seed has 4 cats, 3 of them recognised, a dog taken for a cat, and no image of the last class. */
final class ClassFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);
    private static final ExperimentResult RESULT = plain("a", new double[] {1, 1});
    private static final Axis AXIS = ClassFigure.axis(List.of(RESULT));

    @Test
    void classes_come_best_first_and_those_without_images_last() {
        assertThat(ClassFigure.panel(RESULT, DrawnStudy.CLASS_NAMES, AXIS).rows())
                .extracting(AccuracyRow::name)
                .containsExactly("cat", "a/b <dog>", "a b dog");
    }

    @Test
    void a_class_that_is_never_recognised_is_drawn_at_zero_and_one_without_images_is_not() {
        XYChart chart = ClassFigure.panel(RESULT, DrawnStudy.CLASS_NAMES, AXIS).chart(STYLE);
        assertThat(chart.getSeries("mean 0").getXData()).containsExactly(75, 75);
        assertThat(chart.getSeries("mean 1").getXData()).containsExactly(0, 0);
        assertThat(chart.getSeries("mean 2")).isNull();
    }

    @Test
    void the_axis_begins_at_zero_and_holds_every_band() {
        assertThat(AXIS.range().min()).isZero();
        assertThat(AXIS.range().max())
                .isGreaterThanOrEqualTo(100 * Wilson.of(0.75, 4).high());
    }

    @Test
    void data_are_the_sampling_interval_and_every_seed() {
        Figure figure = ClassFigure.of(RESULT, DrawnStudy.CLASS_NAMES, AXIS, DrawnStudy.TYPEFACE);
        Wilson wilson = Wilson.of(0.75, 4);
        assertThat(figure.data().columns())
                .containsExactly("class", "test_images", "mean", "sampling_low", "sampling_high", "seed_1");
        assertThat(figure.data().rows().get(0))
                .containsExactly(
                        Cell.of("cat"),
                        Cell.of(4),
                        Cell.of(0.75),
                        Cell.of(wilson.low()),
                        Cell.of(wilson.high()),
                        Cell.of(0.75));
        assertThat(figure.data().rows().get(2).get(3)).isEqualTo(new Cell.Absent());
    }
}
