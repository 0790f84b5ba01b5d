package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import java.awt.image.BufferedImage;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

final class CurvePanelTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);

    @Test
    void lines_are_the_means_over_seeds() {
        XYChart chart =
                cost(plain("a", new double[] {3, 2}, new double[] {5, 1})).chart(STYLE);
        XYSeries validation = chart.getSeries("validation");
        assertThat(validation.getXData()).containsExactly(0, 1);
        assertThat(validation.getYData()).containsExactly(4, 1.5);
        assertThat(chart.getSeries("training").getYData())
                .containsExactly(new double[] {3.9, 1.4}, Offset.offset(1e-9));
    }

    @Test
    void a_band_surrounds_the_seeds() {
        XYChart chart =
                cost(plain("a", new double[] {3, 2}, new double[] {5, 1})).chart(STYLE);
        XYSeries band = chart.getSeries("validation band");
        assertThat(band.getXData()).containsExactly(0, 1, 1, 0);
        assertThat(band.getYData()).containsExactly(3, 1, 2, 5);
    }

    @Test
    void one_seed_is_drawn_without_a_band() {
        XYChart chart = cost(plain("a", new double[] {3, 2})).chart(STYLE);
        assertThat(chart.getSeriesCollection()).extracting(XYSeries::getName).containsExactly("training", "validation");
    }

    @Test
    void training_and_validation_differ_in_colour_and_dash() {
        XYChart chart = cost(plain("a", new double[] {3, 2})).chart(STYLE);
        XYSeries training = chart.getSeries("training");
        XYSeries validation = chart.getSeries("validation");
        assertThat(training.getLineColor()).isNotEqualTo(validation.getLineColor());
        assertThat(training.getLineStyle().getDashArray()).isNull();
        assertThat(validation.getLineStyle().getDashArray()).isNotEmpty();
    }

    @Test
    void the_series_lie_where_the_axes_say() {
        CurvePanel panel = cost(plain("a", new double[] {3, 2, 2.5, 1.9}));
        PlotFrame frame = panel.frame();
        PlotFrame grown = frame.grown();
        XYChart chart = panel.chart(STYLE);
        BufferedImage image = new BufferedImage(grown.width(), grown.height(), BufferedImage.TYPE_INT_RGB);
        chart.paint(image.createGraphics(), grown.width(), grown.height());
        Offset<Double> pixel = Offset.offset(1.0);
        assertThat(grown.left() + chart.getScreenXFromChart(2)).isCloseTo(frame.xOf(2), pixel);
        assertThat(grown.top() + chart.getScreenYFromChart(2.5)).isCloseTo(frame.yOf(2.5), pixel);
    }

    @Test
    void the_lowest_mean_of_the_validation_cost_is_marked() {
        ExperimentResult result = plain("a", new double[] {3, 2, 2.5});
        List<CurvePanel> panels = CurveFigure.panels(result, CurveAxes.of(List.of(result)));
        assertThat(panels).extracting(CurvePanel::marksLowest).containsExactly(true, false);
    }

    @Test
    void labels_of_lines_that_end_together_are_moved_apart() {
        assertThat(CurveNotes.spread(new double[] {100, 104}, 18)).containsExactly(93, 111);
        assertThat(CurveNotes.spread(new double[] {104, 100}, 18)).containsExactly(111, 93);
        assertThat(CurveNotes.spread(new double[] {100, 130}, 18)).containsExactly(100, 130);
        assertThat(CurveNotes.spread(new double[] {100}, 18)).containsExactly(100);
    }

    private static CurvePanel cost(ExperimentResult result) {
        return CurveFigure.panels(result, CurveAxes.of(List.of(result))).get(0);
    }
}
