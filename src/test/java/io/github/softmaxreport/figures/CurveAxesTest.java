package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.experiment;
import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static io.github.softmaxreport.figures.DrawnStudy.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CurveAxesTest {
    private static final ExperimentResult GOOD = plain("good", new double[] {2.3, 1.9, 1.8});
    private static final ExperimentResult FLAT = plain("flat", new double[] {2.3, 2.2, 2.2});
    private static final ExperimentResult UNSTABLE = plain("unstable", new double[] {2.3, 16, 9});

    @Test
    void experiments_that_are_compared_share_an_axis() {
        CurveAxes axes = CurveAxes.of(List.of(GOOD, FLAT));
        assertThat(axes.own()).isEmpty();
        assertThat(axes.of(GOOD, Metric.COST)).isEqualTo(axes.of(FLAT, Metric.COST));
        assertThat(axes.of(GOOD, Metric.COST).range()).isEqualTo(new Range(1.7, 2.3));
    }

    @Test
    void one_off_the_chart_has_its_own_scale() {
        CurveAxes axes = CurveAxes.of(List.of(UNSTABLE, GOOD, FLAT));
        assertThat(axes.own()).containsOnlyKeys(new CurveAxes.Curve("unstable", Metric.COST));
        assertThat(axes.isOwn(UNSTABLE, Metric.COST)).isTrue();
        assertThat(axes.of(UNSTABLE, Metric.COST).range().max()).isGreaterThanOrEqualTo(16);
        assertThat(axes.shared()).isEqualTo(CurveAxes.of(List.of(GOOD, FLAT)).shared());
    }

    @Test
    void one_experiment_alone_is_not_off_its_own_chart() {
        assertThat(CurveAxes.of(List.of(UNSTABLE)).own()).isEmpty();
        assertThat(CurveAxes.of(List.of(UNSTABLE))
                        .of(UNSTABLE, Metric.COST)
                        .range()
                        .max())
                .isGreaterThanOrEqualTo(16);
    }

    @Test
    void the_penalty_of_the_start_may_stand_above_the_axis() {
        double[] losses = {2.3, 2.1, 2.0};
        ExperimentResult strong = experiment("strong", 1, run(1, new double[] {5.4, 2.2, 2.1}, losses));
        ExperimentResult weak = experiment("weak", 0.1, run(1, new double[] {2.4, 2.2, 2.1}, losses));
        CurveAxes axes = CurveAxes.of(List.of(strong, weak));
        assertThat(axes.own()).isEmpty();
        assertThat(axes.of(strong, Metric.COST).range().max()).isLessThan(2.5);
        assertThat(axes.of(weak, Metric.COST).range().contains(2.4)).isTrue();
    }

    @Test
    void costs_share_an_axis_only_under_one_penalty_and_losses_under_any() {
        double[] losses = {2.3, 2.1, 2.0};
        ExperimentResult weak = experiment("weak", 0.1, run(1, new double[] {2.6, 2.3, 2.2}, losses));
        ExperimentResult same = experiment("same", 0.1, run(1, new double[] {2.7, 2.4, 2.3}, losses));
        ExperimentResult strong = experiment("strong", 1, run(1, new double[] {5.4, 3.2, 3.1}, losses));
        CurveAxes axes = CurveAxes.of(List.of(GOOD, weak, same, strong));
        assertThat(axes.of(weak, Metric.COST))
                .isEqualTo(axes.of(same, Metric.COST))
                .isNotEqualTo(axes.of(strong, Metric.COST));
        assertThat(axes.of(GOOD, Metric.COST))
                .isEqualTo(axes.of(weak, Metric.LOSS))
                .isEqualTo(axes.of(strong, Metric.LOSS));
        assertThat(List.of(GOOD, weak, same, strong))
                .extracting(axes::setApartByPenalty)
                .containsExactly(false, true, true, true);
        assertThat(CurveAxes.of(List.of(weak, same)).setApartByPenalty(weak)).isFalse();
    }

    @Test
    void only_experiments_of_one_loss_share_an_axis() {
        ExperimentResult hinge = withLoss("hinge", LossFunction.HINGE, new double[] {9, 7, 6});
        ExperimentResult steep = withLoss("steep", LossFunction.HINGE, new double[] {9, 8, 7});
        CurveAxes axes = CurveAxes.of(List.of(GOOD, hinge, FLAT, steep));
        assertThat(axes.own()).isEmpty();
        assertThat(axes.of(GOOD, Metric.COST))
                .isEqualTo(CurveAxes.of(List.of(GOOD, FLAT)).of(GOOD, Metric.COST));
        assertThat(axes.of(hinge, Metric.COST))
                .isEqualTo(axes.of(steep, Metric.COST))
                .isNotEqualTo(axes.of(GOOD, Metric.COST));
        assertThat(axes.of(hinge, Metric.COST).range().max()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void accuracy_is_in_percent_and_shared_by_all() {
        assertThat(CurveAxes.of(List.of(UNSTABLE, GOOD, FLAT)).accuracy().range())
                .isEqualTo(new Range(10, 35));
    }

    @Test
    void runs_that_diverge_at_once_show_their_start() {
        ExperimentResult wild =
                experiment("wild", 1, run(1, new double[] {33, Double.NaN}, new double[] {2.3, Double.NaN}));
        CurveAxes axes = CurveAxes.of(List.of(wild));
        assertThat(axes.of(wild, Metric.COST).range().contains(33)).isTrue();
        assertThat(axes.of(wild, Metric.COST).range().min()).isGreaterThan(30);
    }

    @Test
    void nothing_finite_is_drawn_on_any_axis() {
        ExperimentResult nothing = plain("a", new double[] {Double.NaN, Double.NaN});
        CurveAxes axes = CurveAxes.of(List.of(nothing));
        assertThat(axes.own()).isEmpty();
        assertThat(axes.of(nothing, Metric.COST).ticks()).hasSizeGreaterThan(1);
    }

    private static ExperimentResult withLoss(String id, LossFunction loss, double[] costs) {
        return experiment(id, loss, 0, run(1, costs, costs));
    }
}
