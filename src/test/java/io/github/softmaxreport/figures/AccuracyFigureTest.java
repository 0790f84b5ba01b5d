package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.config.Selection;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.evaluate.Wilson;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

final class AccuracyFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.DARK, DrawnStudy.TYPEFACE);
    private static final Published PUBLISHED = new Published(
            "A write-up",
            List.of(new Published.TestAccuracy(new Selection(List.of("one"), Map.of()), 0.44)),
            List.of());
    private static final double[] COSTS = {2, 1};
    private static final ExperimentResult TWO = plain("two", COSTS, COSTS);
    private static final ExperimentResult ONE = plain("one", COSTS);

    @Test
    void each_seed_is_a_dot_in_the_row_of_its_experiment() {
        XYChart chart = AccuracyFigure.panel(List.of(TWO, ONE), PUBLISHED).chart(STYLE);
        assertThat(chart.getSeries("seeds 0").getXData()).containsExactly(new double[] {31, 32}, Offset.offset(1e-9));
        assertThat(chart.getSeries("seeds 0").getYData()[0]).isBetween(1.0, 1.5);
        assertThat(chart.getSeries("seeds 1").getYData()[0]).isBetween(0.0, 0.5);
    }

    @Test
    void an_interval_needs_two_seeds() {
        XYChart chart = AccuracyFigure.panel(List.of(TWO, ONE), PUBLISHED).chart(STYLE);
        assertThat(chart.getSeriesCollection())
                .extracting(XYSeries::getName)
                .containsExactly(
                        "band 0", "interval 0", "mean 0", "seeds 0", "band 1", "mean 1", "printed 1", "seeds 1");
    }

    @Test
    void an_interval_ends_where_accuracies_do() {
        double half = new Statistic(List.of(31.0, 32.0)).halfWidth().orElseThrow();
        assertThat(AccuracyRow.of("", "", new Statistic(List.of(0.31, 0.32)), Optional.empty())
                        .withInterval()
                        .interval())
                .hasValueSatisfying(range -> {
                    assertThat(range.min()).isCloseTo(31.5 - half, Offset.offset(1e-9));
                    assertThat(range.max()).isCloseTo(31.5 + half, Offset.offset(1e-9));
                });
        assertThat(AccuracyRow.of("", "", new Statistic(List.of(0.1, 0.9)), Optional.empty())
                        .withInterval()
                        .interval())
                .contains(new Range(0, 100));
    }

    @Test
    void the_band_is_what_the_number_of_test_images_leaves_open() {
        Wilson wilson = Wilson.of(0.315, 5);
        XYChart chart = AccuracyFigure.panel(List.of(TWO, ONE), PUBLISHED).chart(STYLE);
        assertThat(chart.getSeries("band 0").getXData())
                .containsExactly(new double[] {100 * wilson.low(), 100 * wilson.high()}, Offset.offset(1e-9));
    }

    @Test
    void what_was_printed_is_marked_where_there_is_something() {
        XYChart chart = AccuracyFigure.panel(List.of(TWO, ONE), PUBLISHED).chart(STYLE);
        assertThat(chart.getSeries("printed 1").getXData()).containsExactly(new double[] {44}, Offset.offset(1e-9));
    }

    @Test
    void rows_name_experiments_and_their_settings() {
        AccuracyPanel panel = AccuracyFigure.panel(List.of(TWO), PUBLISHED);
        assertThat(panel.rows().get(0).name()).isEqualTo("two");
        assertThat(panel.rows().get(0).detail()).isEqualTo("λ = 0, η = 0.05");
    }

    @Test
    void data_hold_every_seed() {
        DataTable data = AccuracyFigure.of(List.of(TWO, ONE), PUBLISHED, DrawnStudy.TYPEFACE)
                .data();
        assertThat(data.columns())
                .containsExactly(
                        "experiment",
                        "seed",
                        "test_accuracy",
                        "mean",
                        "interval_low",
                        "interval_high",
                        "sampling_low",
                        "sampling_high",
                        "write_up");
        assertThat(data.rows()).hasSize(3);
        Wilson wilson = Wilson.of(0.31, 5);
        assertThat(data.rows().get(1).subList(0, 3)).containsExactly(Cell.of("two"), Cell.of(2), Cell.of(0.32));
        assertThat(data.rows().get(1).subList(4, 8)).doesNotContain(new Cell.Absent());
        assertThat(data.rows().get(2))
                .containsExactly(
                        Cell.of("one"),
                        Cell.of(1),
                        Cell.of(0.31),
                        Cell.of(0.31),
                        new Cell.Absent(),
                        new Cell.Absent(),
                        Cell.of(wilson.low()),
                        Cell.of(wilson.high()),
                        Cell.of(0.44));
    }

    @Test
    void data_end_where_accuracies_do() {
        ExperimentResult apart =
                DrawnStudy.experiment("apart", 0, DrawnStudy.run(1, COSTS, COSTS), DrawnStudy.run(70, COSTS, COSTS));
        DataTable data = AccuracyFigure.of(List.of(apart), PUBLISHED, DrawnStudy.TYPEFACE)
                .data();
        assertThat(data.rows().get(0).subList(4, 6)).containsExactly(Cell.of(0.0), Cell.of(1.0));
    }

    @Test
    void an_experiment_without_accuracy_leaves_its_row_empty() {
        AccuracyPanel panel = new AccuracyPanel(
                "Accuracy",
                List.of(row("a", Double.NaN), row("a very long name that can't stand beside the plot", 0.05)),
                Axis.around(new Range(0, 10)));
        assertThat(panel.chart(STYLE).getSeriesCollection())
                .extracting(XYSeries::getName)
                .containsExactly("mean 1", "seeds 1");
        Panel drawn = new Canvas("a", DrawnStudy.TYPEFACE)
                .chart("rows", AccuracyPanel.WIDTH, panel.height(DrawnStudy.TYPEFACE), panel::paint);
        assertThat(drawn.light().bytes()).isNotEmpty();
    }

    private static AccuracyRow row(String name, double fraction) {
        return AccuracyRow.of(name, "", new Statistic(List.of(fraction)), Optional.empty());
    }
}
