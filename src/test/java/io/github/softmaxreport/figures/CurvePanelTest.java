package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.experiment;
import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static io.github.softmaxreport.figures.DrawnStudy.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
    void a_line_from_above_the_axis_is_cut_off_at_its_top() {
        double[] losses = {2, 2, 2, 2};
        ExperimentResult far = experiment("far", 1, run(1, new double[] {3098, 50, 4, 2}, losses));
        CurvePanel panel = cost(far);
        assertThat(panel.axis().range().max()).isLessThan(200);
        BufferedImage cut = drawn(panel);
        BufferedImage empty =
                drawn(new CurvePanel(panel.name(), panel.title(), panel.axis(), panel.epochs(), List.of(), false));
        for (int y = 0; y < panel.frame().top() - 9; y++) {
            for (int x = 0; x < CurvePanel.WIDTH; x++) {
                assertThat(cut.getRGB(x, y)).isEqualTo(empty.getRGB(x, y));
            }
        }
    }

    @Test
    void a_hinge_is_not_in_nats() {
        ExperimentResult hinge =
                experiment("a", LossFunction.HINGE, 0.1, run(1, new double[] {3, 2}, new double[] {2, 1}));
        assertThat(CurveFigure.panels(hinge, CurveAxes.of(List.of(hinge))))
                .extracting(CurvePanel::title)
                .containsExactly("Cost", "Loss", "Accuracy, %");
    }

    @Test
    void nothing_is_written_where_a_curve_runs_or_text_stands() {
        CurvePanel panel = cost(plain("a", new double[] {3, 2, 2, 2}));
        PlotFrame frame = panel.frame();
        FreeSpace space = new FreeSpace(panel, frame);
        Rectangle2D right = new Rectangle2D.Double(frame.xOf(2), frame.yOf(2.8), 20, 10);
        assertThat(space.isFree(right)).isTrue();
        assertThat(space.isFree(new Rectangle2D.Double(frame.xOf(2), frame.yOf(2.01), 20, 10)))
                .isFalse();
        assertThat(space.isFree(new Rectangle2D.Double(frame.xOf(2), 0, 20, 10)))
                .isFalse();
        assertThat(space.row(50, 20, 10).getMinY()).isEqualTo(frame.top());
        space.take(new Rectangle2D.Double(60, frame.top(), 20, 10));
        assertThat(space.row(50, 20, 10).getMinY()).isEqualTo(frame.top() + 10);
        space.take(right);
        assertThat(space.isFree(right)).isFalse();
        assertThat(space.isUnwritten(new Rectangle2D.Double(frame.xOf(2), frame.yOf(2.4), 20, 10)))
                .isTrue();
    }

    @Test
    void a_diverged_run_ends_with_a_mark_where_its_last_value_is() {
        CurvePanel panel = cost(plain("a", new double[] {3, 2, Double.NaN, Double.NaN, Double.NaN}));
        CurvePanel whole = new CurvePanel(panel.name(), panel.title(), panel.axis(), 1, panel.lines(), false);
        PlotFrame frame = panel.frame();
        assertThat(panel.lines())
                .allSatisfy(line -> assertThat(line.band().size()).isEqualTo(2));
        BufferedImage image = drawn(panel);
        int x = (int) frame.xOf(1) + 3;
        int y = (int) frame.yOf(1.9) + 3;
        assertThat(image.getRGB(x, y)).isNotEqualTo(Appearance.LIGHT.page().getRGB());
        assertThat(drawn(whole).getRGB(x, y)).isEqualTo(Appearance.LIGHT.page().getRGB());
    }

    @Test
    void long_numbers_have_room() {
        ExperimentResult huge = plain("a", new double[] {1e48, 2.6e50});
        PlotFrame frame = cost(huge).frame();
        assertThat(frame.left())
                .isGreaterThan(cost(plain("a", new double[] {3, 2})).frame().left());
        assertThat(frame.left() + frame.width()).isEqualTo(CurvePanel.WIDTH - CurvePanel.RIGHT);
    }

    private static BufferedImage drawn(CurvePanel panel) {
        BufferedImage image = new BufferedImage(CurvePanel.WIDTH, CurvePanel.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Appearance.LIGHT.page());
        g.fillRect(0, 0, CurvePanel.WIDTH, CurvePanel.HEIGHT);
        panel.paint(g, STYLE);
        g.dispose();
        return image;
    }

    private static CurvePanel cost(ExperimentResult result) {
        return CurveFigure.panels(result, CurveAxes.of(List.of(result))).get(0);
    }
}
