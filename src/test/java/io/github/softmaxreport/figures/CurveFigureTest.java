package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.experiment;
import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static io.github.softmaxreport.figures.DrawnStudy.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CurveFigureTest {
    @Test
    void without_a_penalty_cost_and_loss_are_one_panel() {
        Figure figure = draw(plain("a", new double[] {3, 2}));
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("cost", "accuracy");
    }

    @Test
    void with_a_penalty_each_metric_has_its_panel() {
        Figure figure = draw(experiment("a", 0.1, run(1, new double[] {3, 2}, new double[] {2, 1})));
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("cost", "loss", "accuracy");
    }

    @Test
    void data_say_what_the_band_is() {
        Figure figure = draw(plain("a", new double[] {3, 2}, new double[] {5, 0.1 + 0.2}));
        assertThat(figure.data().columns())
                .startsWith("epoch", "train_cost_mean", "train_cost_min", "train_cost_max")
                .endsWith("validation_accuracy_mean", "validation_accuracy_min", "validation_accuracy_max");
        assertThat(figure.data().column("validation_cost_min")).containsExactly(Cell.of(3.0), Cell.of(0.1 + 0.2));
    }

    @Test
    void data_of_one_seed_are_its_values() {
        Figure figure = draw(plain("a", new double[] {3, 2}));
        assertThat(figure.data())
                .isEqualTo(new DataTable(
                        List.of("epoch", "train_cost", "train_accuracy", "validation_cost", "validation_accuracy"),
                        List.of(
                                List.of(Cell.of(0), Cell.of(2.9), Cell.of(0.1 + 0.02), Cell.of(3.0), Cell.of(0.1)),
                                List.of(Cell.of(1), Cell.of(1.9), Cell.of(0.2 + 0.02), Cell.of(2.0), Cell.of(0.2)))));
        assertThat(figure.shown()).isEqualTo(figure.data().columns());
    }

    @Test
    void the_page_shows_the_means_alone() {
        Figure figure = draw(plain("a", new double[] {3, 2}, new double[] {5, 1}));
        assertThat(figure.shown())
                .containsExactly(
                        "epoch",
                        "train_cost_mean",
                        "train_accuracy_mean",
                        "validation_cost_mean",
                        "validation_accuracy_mean");
    }

    @Test
    void data_keep_what_is_not_drawn() {
        Figure figure = draw(plain("a", new double[] {3, Double.POSITIVE_INFINITY, Double.NaN}));
        assertThat(figure.data().column("validation_cost"))
                .containsExactly(Cell.of(3.0), Cell.of(Double.POSITIVE_INFINITY), Cell.of(Double.NaN));
    }

    private static Figure draw(ExperimentResult result) {
        return CurveFigure.of(result, CurveAxes.of(List.of(result)), DrawnStudy.TYPEFACE);
    }
}
