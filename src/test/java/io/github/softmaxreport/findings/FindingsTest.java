package io.github.softmaxreport.findings;

import static io.github.softmaxreport.evaluate.SketchedRuns.experiment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.evaluate.SketchedRuns;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    void ranks_by_mean_and_marks_what_cannot_be_told_from_the_best() {
        Findings findings = findings(
                experiment("low", 0, 0.1).testAccuracies(0.20, 0.21, 0.22),
                experiment("best", 0, 0.01).testAccuracies(0.36, 0.37, 0.38),
                experiment("near", 0, 0.02).testAccuracies(0.37, 0.365, 0.37));

        assertThat(findings.highestTestAccuracy().ids()).containsExactly("best", "near", "low");
        assertThat(findings.highestTestAccuracy().tied()).containsExactly("near");
        assertThat(findings.highestTestAccuracy().standsAlone()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void lets_the_best_stand_alone_where_every_other_is_worse_beyond_the_noise() {
        Findings findings = findings(
                experiment("low", 0, 0.1).testAccuracies(0.20, 0.21, 0.22),
                experiment("best", 0, 0.01).testAccuracies(0.36, 0.37, 0.38));

        assertThat(findings.highestTestAccuracy().standsAlone()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void a_setting_that_diverged_comes_last_whatever_it_predicts() {
        double[] costs = {2, Double.NaN};
        Ranking ranking = findings(
                        experiment("wild", 0, 9).run(0.9, costs, costs).run(0.9, costs, costs),
                        experiment("tame", 0, 0.01).testAccuracies(0.36, 0.37))
                .highestTestAccuracy();

        assertThat(ranking.ids()).containsExactly("tame", "wild");
        assertThat(ranking.tied()).isEmpty();
        assertThat(ranking.incomparable()).containsExactly("wild");
        assertThat(ranking.lead()).isEmpty();
    }

    @Test
    void tells_nothing_apart_with_one_seed() {
        Findings findings = findings(
                experiment("plain", 0, 0.01).testAccuracies(0.36),
                experiment("regularized", 1, 0.01).testAccuracies(0.20));

        assertThat(findings.highestTestAccuracy().single()).containsExactly("regularized");
        assertThat(findings.highestTestAccuracy().tied()).isEmpty();
        assertThat(findings.highestTestAccuracy().told()).isFalse();
        PairedDifference difference = findings.regularization().get(0);
        assertThat(difference.greater()).isEqualTo(Verdict.UNDECIDED);
        assertThat(difference.less()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void compares_regularization_only_with_what_differs_in_nothing_else() {
        Findings findings = findings(
                experiment("other-rate", 0, 0.1).testAccuracies(0.9, 0.9),
                experiment("plain", 0, 0.01).testAccuracies(0.36, 0.37),
                experiment("weak", 0.1, 0.01).testAccuracies(0.341, 0.351),
                experiment("strong", 1, 0.01).testAccuracies(0.26, 0.27));

        assertThat(findings.regularization())
                .extracting(PairedDifference::id, PairedDifference::baseline)
                .containsExactly(tuple("weak", "plain"), tuple("strong", "plain"));
        assertThat(findings.strength())
                .extracting(PairedDifference::id, PairedDifference::baseline)
                .containsExactly(tuple("strong", "weak"));
        assertThat(findings.learningRates())
                .extracting(PairedDifference::id, PairedDifference::baseline)
                .containsExactly(tuple("other-rate", "plain"));
        assertThat(findings.regularization()).allSatisfy(difference -> {
            assertThat(difference.less()).isEqualTo(Verdict.HOLDS);
            assertThat(difference.greater()).isEqualTo(Verdict.DOES_NOT_HOLD);
        });
    }

    @Test
    void has_nothing_to_compare_where_there_is_one_experiment() {
        Findings findings = findings(experiment("only", 0.1, 0.01).testAccuracies(0.3, 0.4));

        assertThat(findings.regularization()).isEmpty();
        assertThat(findings.strength()).isEmpty();
        assertThat(findings.learningRates()).isEmpty();
        assertThat(findings.highestTestAccuracy().standsAlone()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void calls_a_run_unstable_when_its_cost_goes_up_and_down_by_a_tenth_of_its_range() {
        double[] falling = {5, 4, 3, 2, 1};
        double[] trembling = {5, 4, 4.1, 2, 2.1};
        double[] rising = {5, 4, 4.5, 2, 1};
        double[] onlyUp = {1, 2, 3, 4, 5};
        double[] broken = {5, 4, 3, 2, Double.NaN};

        assertThat(stability(onlyUp)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(stability(falling, falling)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(stability(trembling, falling)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(stability(rising, rising)).isEqualTo(Verdict.HOLDS);
        assertThat(stability(falling, rising)).isEqualTo(Verdict.UNDECIDED);
        assertThat(stability(broken)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void measures_how_often_and_how_far_the_cost_rose() {
        Stability stability = findings(experiment("some", 0, 0.1)
                        .run(0.3, new double[] {5, 4, 4.5, 2, 1}, new double[] {5, 4, 4.5, 2, 1}))
                .stability()
                .get(0);

        assertThat(stability.rises().mean()).isEqualTo(0.25);
        assertThat(stability.oscillation().mean()).isEqualTo(0.5 / 4);
    }

    @Test
    void compares_nothing_with_a_run_that_diverged() {
        double[] diverging = {2, Double.NaN};
        Findings findings = findings(
                experiment("fine", 0.1, 0.01).testAccuracies(0.3, 0.31),
                experiment("broken", 0.1, 100).run(0.1, diverging, diverging).run(0.1, diverging, diverging));

        assertThat(findings.lowestValidationCost().ids()).containsExactly("fine", "broken");
        assertThat(findings.lowestValidationCost().tied()).isEmpty();
        assertThat(findings.lowestValidationCost().incomparable()).containsExactly("broken");
        assertThat(findings.lowestValidationCost().standsAlone()).isEqualTo(Verdict.UNDECIDED);
        assertThat(findings.lossAgainstCost().get(1).lossFellMore()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void asks_whether_the_loss_fell_more_than_the_cost_only_under_regularization() {
        double[] two = {2, 1};
        double[] less = {2, 1.5};
        Findings findings = findings(
                experiment("plain", 0, 0.01).run(0.3, two, two),
                experiment("yes", 0.1, 0.01).run(0.3, less, two),
                experiment("no", 1, 0.01).run(0.3, two, less),
                experiment("mixed", 2, 0.01).run(0.3, two, less).run(0.3, less, two));

        assertThat(findings.lossAgainstCost())
                .extracting(LossAgainstCost::id, LossAgainstCost::lossFellMore)
                .containsExactly(
                        tuple("yes", Verdict.HOLDS),
                        tuple("no", Verdict.DOES_NOT_HOLD),
                        tuple("mixed", Verdict.UNDECIDED));
    }

    @Test
    void finds_centred_differences_more_accurate_only_if_they_are_for_both_blocks() {
        assertThat(findings(results(), gradientCheck(2e-7, 7e-8, 2e-7, 1e-9)).centredMoreAccurate())
                .isEqualTo(Verdict.HOLDS);
        assertThat(findings(results(), gradientCheck(2e-7, 7e-8, 1e-9, 2e-7)).centredMoreAccurate())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    private static Verdict stability(double[]... costs) {
        SketchedRuns runs = experiment("some", 0, 0.1);
        Arrays.stream(costs).forEach(curve -> runs.run(0.3, curve, curve));
        return findings(runs).stability().get(0).oscillates();
    }

    private static Findings findings(SketchedRuns... experiments) {
        return findings(Arrays.stream(experiments).map(SketchedRuns::result).toList(), gradientCheck(2, 1, 2, 1));
    }

    private static Findings findings(List<ExperimentResult> results, GradientCheck check) {
        return Findings.of(results, check, Fixtures.ASSIGNMENT.stability(), List.of());
    }

    private static List<ExperimentResult> results() {
        return List.of(experiment("some", 0, 0.1).testAccuracies(0.3).result());
    }

    private static GradientCheck gradientCheck(double forwardW, double centredW, double forwardB, double centredB) {
        return new GradientCheck(
                List.of(
                        error(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.W, forwardW),
                        error(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.W, centredW),
                        error(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.B, forwardB),
                        error(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.B, centredB)),
                List.of(),
                List.of(),
                1e-9);
    }

    private static GradientError error(DifferenceMethod method, ParameterBlock block, double error) {
        return new GradientError(method, block, 1, 1e-6, 1, 1, 0, error, error);
    }
}
