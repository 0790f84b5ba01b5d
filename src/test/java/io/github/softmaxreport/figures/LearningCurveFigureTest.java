package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.TriedSettings.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.TrialResult;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

final class LearningCurveFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);
    private static final List<TrialResult> SIZES =
            List.of(trial("few", "", "", 100, 0.2, 0.3), trial("many", "", "", 1000, 0.3, 0.4));

    @Test
    void lines_are_means_on_a_logarithmic_axis() {
        XYChart chart = LearningCurveFigure.panel(SIZES).chart(STYLE);
        assertThat(chart.getSeries("line 1").getXData()).containsExactly(new double[] {2, 3}, Offset.offset(1e-9));
        assertThat(chart.getSeries("line 1").getYData()).containsExactly(new double[] {25, 35}, Offset.offset(1e-9));
        assertThat(chart.getSeries("line 0").getYData()).containsExactly(new double[] {26, 36}, Offset.offset(1e-9));
        assertThat(chart.getSeries("dots 1 0").getYData()).containsExactly(new double[] {20, 30}, Offset.offset(1e-9));
    }

    @Test
    void each_mean_has_its_interval() {
        XYChart chart = LearningCurveFigure.panel(SIZES).chart(STYLE);
        assertThat(chart.getSeries("interval 1 0").getYData()[0]).isLessThan(20);
        assertThat(chart.getSeriesCollection()).extracting(s -> s.getName()).contains("interval 1 1");
    }

    @Test
    void one_seed_has_no_interval_and_one_size_is_a_point() {
        List<TrialResult> one = List.of(trial("few", "", "", 100, 0.2));
        assertThat(LearningCurveFigure.panel(one).chart(STYLE).getSeriesCollection())
                .extracting(s -> s.getName())
                .containsExactly("line 0", "dots 1 0", "line 1");
        Figure figure = LearningCurveFigure.of(one, DrawnStudy.TYPEFACE);
        assertThat(figure.data().column("test_low")).containsExactly(new Cell.Absent());
    }

    @Test
    void data_hold_every_seed() {
        Figure figure = LearningCurveFigure.of(SIZES, DrawnStudy.TYPEFACE);
        assertThat(figure.data().column("training_images")).containsExactly(Cell.of(100), Cell.of(1000));
        assertThat(figure.data().column("test_seed_2")).containsExactly(Cell.of(0.3), Cell.of(0.4));
    }
}
