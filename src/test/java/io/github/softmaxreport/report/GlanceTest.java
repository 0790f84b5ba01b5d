package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.study.StudyResult;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The four answers that a newcomer looks for first, for every outcome that a study may have. */
@Tag("slow")
final class GlanceTest {
    private static final int BEST = 0;
    private static final int CERTAINTY = 1;
    private static final int REGULARISATION = 2;
    private static final int GRADIENT = 3;

    @Test
    void the_best_setting_is_named_with_its_accuracy_and_linked() {
        Elements answers = answers(plain(0.50, 0.52), penalised(0.40, 0.42));
        assertThat(answers.get(BEST).text())
                .startsWith("Setting 1.1: 51.00\u202f%")
                .contains("Highest mean");
        assertThat(answers.get(BEST).select("a").attr("href")).isEqualTo("#setting-1.1");
        assertThat(answers.get(BEST).selectFirst("data").attr("value")).isEqualTo("0.51");
    }

    @Test
    void the_lead_over_the_second_is_told_with_its_interval() {
        assertThat(answer(BEST, plain(0.50, 0.52), penalised(0.40, 0.43)))
                .contains(
                        "9.50 points ahead of Setting 1.2 (95 % interval over seeds 3.15 to 15.85, corrected p on the test"
                                + " images 1.62\u202f×\u202f10⁻²⁷).");
        assertThat(answer(BEST, plain(0.50, 0.60), penalised(0.49, 0.62))).doesNotContain("ahead");
        assertThat(answer(BEST, plain(0.50, 0.52))).doesNotContain("ahead");
    }

    @Test
    void a_tie_is_said_to_be_one() {
        assertThat(answer(BEST, plain(0.50, 0.60), penalised(0.49, 0.62)))
                .startsWith("A tie, led by Setting 1.2")
                .contains("Not told apart from Setting 1.1");
    }

    @Test
    void one_seed_in_common_decides_nothing() {
        assertThat(answer(BEST, plain(0.50), penalised(0.40)))
                .startsWith("Undecided, with one seed in common; first is Setting 1.1: 50.00\u202f%")
                .contains("Highest test accuracy", "nothing is decided between it and Setting 1.2")
                .doesNotContain("mean", "told apart");
    }

    @Test
    void a_setting_alone_is_not_called_the_highest() {
        assertThat(answer(BEST, plain(0.50, 0.52))).contains("The only setting").doesNotContain("Highest");
    }

    @Test
    void certainty_is_an_interval_only_where_runs_differ() {
        assertThat(answer(CERTAINTY, plain(0.50, 0.52)))
                .startsWith("38.3 to 63.7\u202f% by seeds, 26.14 to 75.38\u202f% by test images Two 95 % intervals")
                .contains("other random starts than these 2, and other test images than these 12.");
        assertThat(answer(CERTAINTY, plain(0.50, 0.50)))
                .startsWith("The same with every seed, 25.38 to 74.62\u202f% by test images");
        assertThat(answer(CERTAINTY, plain(0.50)))
                .startsWith("A single run, 25.38 to 74.62\u202f% by test images")
                .doesNotContain("by seeds");
    }

    @Test
    void regularisation_is_answered_as_the_comparisons_came_out() {
        assertThat(answer(REGULARISATION, plain(0.50, 0.52), penalised(0.40, 0.42)))
                .startsWith("No, it lowered the accuracy")
                .contains("−10.00 points in Setting 1.2 (λ = 0.1).");
        assertThat(answer(REGULARISATION, plain(0.40, 0.42), penalised(0.50, 0.52)))
                .startsWith("Yes Mean test accuracy against")
                .contains("10.00 points in Setting 1.2 (λ = 0.1).");
        assertThat(answer(REGULARISATION, plain(0.50, 0.60), penalised(0.49, 0.62)))
                .startsWith("No effect is established")
                .contains("none of them told apart from it");
        assertThat(answer(REGULARISATION, plain(0.50), penalised(0.49)))
                .startsWith("Undecided, with one seed in common Test accuracy against");
        assertThat(answer(
                        REGULARISATION,
                        plain(0.40, 0.42),
                        penalised(0.50, 0.52),
                        Fixtures.experiment("1.3", 1, 0.01, 0.60, 0.62)))
                .startsWith("Yes, wherever it was tried");
        assertThat(answer(REGULARISATION, plain(0.50, 0.52))).startsWith("Not asked");
        assertThat(answer(
                        REGULARISATION,
                        plain(0.50, 0.52),
                        penalised(0.40, 0.42),
                        Fixtures.experiment("1.3", 1, 0.01, 0.60, 0.62)))
                .startsWith("It depends on the setting")
                .contains("−10.00 points in Setting 1.2 (λ = 0.1), 10.00 points in Setting 1.3 (λ = 1).");
        assertThat(answer(
                        REGULARISATION,
                        plain(0.50, 0.52),
                        penalised(0.40, 0.42),
                        Fixtures.experiment("1.3", 1, 0.01, 0.49, 0.53)))
                .startsWith("No gain was found");
    }

    @Test
    void the_gradient_is_called_right_only_where_every_comparison_passes() {
        assertThat(answer(GRADIENT, plain(0.50, 0.52)))
                .startsWith("Yes, 4 of 4 comparisons pass")
                .contains("complex-step derivative", "tolerance 10⁻⁹");
        StudyResult wrong = Fixtures.study(Fixtures.title("T"), false, 1e-3, plain(0.50, 0.52));
        assertThat(Pages.index(wrong).select(".glance dd").get(GRADIENT).text())
                .startsWith("No, 4 of 4 comparisons fail");
    }

    private static ExperimentResult plain(double... accuracies) {
        return Fixtures.experiment("1.1", 0, 0.01, accuracies);
    }

    private static ExperimentResult penalised(double... accuracies) {
        return Fixtures.experiment("1.2", 0.1, 0.01, accuracies);
    }

    private static String answer(int which, ExperimentResult... results) {
        return answers(results).get(which).text();
    }

    private static Elements answers(ExperimentResult... results) {
        return Pages.index(Fixtures.study(results)).select(".glance dd");
    }
}
