package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.TriedSettings.ablation;
import static io.github.softmaxreport.figures.TriedSettings.losses;
import static io.github.softmaxreport.figures.TriedSettings.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.ComparisonResult;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

final class ComparisonFigureTest {
    private static final DrawnNames AS_THEY_ARE = new DrawnNames(List.of());
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);
    private static final ComparisonResult STEPS = ablation(
            trial("base", "", "", 10, 0.30, 0.32),
            trial("a", "", "base", 10, 0.31, 0.34),
            trial("b", "", "base", 10, 0.29, 0.31),
            trial("+a", "", "base", 10, 0.31, 0.34),
            trial("+b", "", "+a", 10, 0.36, 0.37));

    @Test
    void gains_alone_and_added_are_two_panels_on_one_axis_that_holds_zero() {
        Map<String, AccuracyPanel> panels = ComparisonFigure.panels(STEPS, AS_THEY_ARE);
        assertThat(panels.keySet()).containsExactly("alone", "added");
        assertThat(panels.get("alone").axis()).isEqualTo(panels.get("added").axis());
        assertThat(panels.get("alone").axis().range().contains(0)).isTrue();
        assertThat(panels.get("alone").rows())
                .extracting(AccuracyRow::name)
                .containsExactly("Title of a", "Title of b");
    }

    @Test
    void gains_are_paired_by_seed_in_percentage_points() {
        XYChart added = ComparisonFigure.panels(STEPS, AS_THEY_ARE).get("added").chart(STYLE);
        assertThat(added.getSeries("seeds 0").getXData()).containsExactly(new double[] {1, 2}, Offset.offset(1e-9));
        assertThat(added.getSeries("seeds 1").getXData()).containsExactly(new double[] {5, 3}, Offset.offset(1e-9));
        assertThat(added.getSeries("mean 1").getXData()[0]).isCloseTo(4, Offset.offset(1e-9));
    }

    @Test
    void an_interval_may_go_below_zero_and_needs_two_seeds() {
        AccuracyRow two =
                ComparisonFigure.panels(STEPS, AS_THEY_ARE).get("added").rows().get(1);
        assertThat(two.interval())
                .hasValueSatisfying(range -> assertThat(range.min()).isNegative());
        ComparisonResult one = ablation(trial("base", "", "", 10, 0.3), trial("a", "", "base", 10, 0.3));
        AccuracyPanel panel = ComparisonFigure.panels(one, AS_THEY_ARE).get("alone");
        assertThat(panel.rows().get(0).interval()).isEmpty();
        assertThat(ComparisonFigure.of(one, DrawnStudy.TYPEFACE).panels()).hasSize(1);
    }

    @Test
    void a_baseline_alone_is_drawn_with_its_accuracy() {
        Figure figure = ComparisonFigure.of(ablation(trial("base", "", "", 10, 0.3)), DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("accuracy");
    }

    @Test
    void other_comparisons_show_accuracies_by_group_with_what_was_tuned() {
        ComparisonResult result = losses(
                trial("one", "Plain", "", 10, 0.3, 0.4),
                trial("two", "Plain", "one", 10, 0.3, 0.4),
                trial("three", "Other", "", 10, 0.3, 0.4));
        AccuracyPanel panel = ComparisonFigure.panels(result, AS_THEY_ARE).get("accuracy");
        assertThat(panel.rows()).extracting(AccuracyRow::group).containsExactly("Plain", "Plain", "Other");
        assertThat(panel.rows().get(0).detail()).isEqualTo("\u03b7 = 0.01");
        ComparisonResult ungrouped = losses(
                trial("one", "", "", 10, 0.3, 0.4),
                trial("two", "", "one", 10, 0.3, 0.4),
                trial("three", "", "", 10, 0.3, 0.4));
        assertThat(panel.height(DrawnStudy.TYPEFACE))
                .isGreaterThan(ComparisonFigure.panels(ungrouped, AS_THEY_ARE)
                        .get("accuracy")
                        .height(DrawnStudy.TYPEFACE));
    }

    @Test
    void data_are_a_row_for_each_trial_with_its_gain() {
        Figure figure = ComparisonFigure.of(STEPS, DrawnStudy.TYPEFACE);
        assertThat(figure.experiment()).isEqualTo("steps");
        assertThat(figure.id()).isEqualTo("comparison-steps");
        assertThat(figure.data().rows()).hasSize(5);
        assertThat(figure.data().columns()).endsWith("test_seed_1", "test_seed_2");
        assertThat(figure.data().column("gain_mean").get(0)).isEqualTo(new Cell.Absent());
        assertThat(figure.data().column("gain_mean").get(4))
                .isEqualTo(Cell.of(STEPS.trial("+b").minus(STEPS.trial("+a")).mean()));
        assertThat(figure.data().column("against").get(4)).isEqualTo(Cell.of("+a"));
    }

    @Test
    void a_long_name_takes_two_lines() {
        assertThat(Labels.wrap(DrawnStudy.TYPEFACE, "An improvement with a long name", 160, 2))
                .containsExactly("An improvement with a", "long name");
        assertThat(Labels.wrap(DrawnStudy.TYPEFACE, "Short", 160, 2)).containsExactly("Short");
        assertThat(Labels.wrap(DrawnStudy.TYPEFACE, "Unbreakablyunbreakablyunbreakable", 100, 2))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("\u2026"));
    }
}
