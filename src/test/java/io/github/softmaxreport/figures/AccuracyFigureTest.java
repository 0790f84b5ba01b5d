package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

final class AccuracyFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.DARK, DrawnStudy.TYPEFACE);
    private static final double[] COSTS = {2, 1};
    private static final ExperimentResult TWO = plain("two", COSTS, COSTS);
    private static final ExperimentResult ONE = plain("one", COSTS);

    @Test
    void each_seed_is_a_dot_in_the_row_of_its_experiment() {
        XYChart chart = AccuracyFigure.panel(List.of(TWO, ONE)).chart(STYLE);
        assertThat(chart.getSeries("seeds 0").getXData()).containsExactly(new double[] {31, 32}, Offset.offset(1e-9));
        assertThat(chart.getSeries("seeds 0").getYData()[0]).isBetween(1.0, 1.5);
        assertThat(chart.getSeries("seeds 1").getYData()[0]).isBetween(0.0, 0.5);
    }

    @Test
    void an_interval_needs_two_seeds() {
        XYChart chart = AccuracyFigure.panel(List.of(TWO, ONE)).chart(STYLE);
        assertThat(chart.getSeriesCollection())
                .extracting(XYSeries::getName)
                .containsExactly("seeds 0", "interval 0", "mean 0", "seeds 1", "mean 1");
        double half = new Statistic(List.of(31.0, 32.0)).halfWidth().orElseThrow();
        assertThat(chart.getSeries("interval 0").getXData())
                .containsExactly(new double[] {31.5 - half, 31.5 + half}, Offset.offset(1e-9));
    }

    @Test
    void rows_name_experiments_and_their_settings() {
        AccuracyPanel panel = AccuracyFigure.panel(List.of(TWO));
        assertThat(panel.rows().get(0).name()).isEqualTo("two");
        assertThat(panel.rows().get(0).settings()).isEqualTo("λ = 0, η = 0.05");
    }

    @Test
    void data_hold_every_seed() {
        DataTable data =
                AccuracyFigure.of(List.of(TWO, ONE), DrawnStudy.TYPEFACE).data();
        assertThat(data.columns())
                .containsExactly("experiment", "seed", "test_accuracy", "mean", "interval_low", "interval_high");
        assertThat(data.rows()).hasSize(3);
        assertThat(data.rows().get(1))
                .startsWith(Cell.of("two"), Cell.of(2), Cell.of(0.32))
                .doesNotContain(new Cell.Absent());
        assertThat(data.rows().get(2))
                .containsExactly(
                        Cell.of("one"), Cell.of(1), Cell.of(0.31), Cell.of(0.31), new Cell.Absent(), new Cell.Absent());
    }

    @Test
    void an_experiment_without_accuracy_leaves_its_row_empty() {
        AccuracyPanel panel = new AccuracyPanel(List.of(
                new AccuracyPanel.Row("a", "", new Statistic(List.of(Double.NaN))),
                new AccuracyPanel.Row(
                        "a very long name that can't stand beside the plot", "", new Statistic(List.of(5.0)))));
        assertThat(panel.chart(STYLE).getSeriesCollection())
                .extracting(XYSeries::getName)
                .containsExactly("seeds 1", "mean 1");
        Panel drawn =
                new Canvas("a", DrawnStudy.TYPEFACE).chart("rows", AccuracyPanel.WIDTH, panel.height(), panel::paint);
        assertThat(drawn.light().bytes()).isNotEmpty();
    }
}
