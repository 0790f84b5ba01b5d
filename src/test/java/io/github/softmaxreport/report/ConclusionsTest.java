package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every wording of every verdict, on results that give it. */
@Tag("slow")
final class ConclusionsTest {
    private static final ExperimentResult PLAIN = experiment("a", 0, 0.01, 0.50, 0.51, 0.52);

    @Test
    void a_best_setting_that_stands_alone_is_named() {
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, 0.40, 0.41, 0.42)))
                .contains("Setting a is the most accurate, with 51.0 ± 1.0 %")
                .contains(
                        "neither the spread over seeds nor the number of test images explains its lead over any other");
    }

    @Test
    void a_tie_is_called_a_tie() {
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, 0.52, 0.49, 0.515)))
                .contains("Setting a has the highest mean, 51.0 ± 1.0 %", "is not told apart from Setting b: a tie");
    }

    @Test
    void the_best_by_cost_may_be_another_one_than_the_best_by_accuracy() {
        ExperimentResult lowCost = experiment("b", 0, 0.1, List.of(2.0, 1.0, 0.5, 0.1), 0.40, 0.41, 0.42);
        assertThat(conclusions(PLAIN, lowCost))
                .contains("Setting b ends with the lowest validation cost")
                .contains("By mean validation cost one would have chosen Setting b instead");
    }

    @Test
    void one_setting_alone_is_not_called_the_best() {
        assertThat(conclusions(PLAIN))
                .contains("Only Setting a was run")
                .contains("the effect of regularisation cannot be read from this study")
                .contains("No setting has λ above zero")
                .contains("No two settings differ in η alone")
                .doesNotContain("most accurate", "lowest");
    }

    @Test
    void regularisation_that_lowered_the_accuracy_everywhere_did_not_help() {
        assertThat(conclusions(
                        PLAIN,
                        experiment("b", 0.1, 0.01, 0.40, 0.41, 0.42),
                        experiment("c", 1, 0.01, 0.30, 0.31, 0.32)))
                .contains("did adding the penalty help: the test accuracy fell each time")
                .contains("the test accuracy decreased as λ grew");
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, 0.40, 0.41, 0.42)))
                .contains("In the one comparison with the same setting at λ = 0 adding the penalty did not help");
    }

    @Test
    void regularisation_that_raised_the_accuracy_everywhere_helped() {
        assertThat(conclusions(
                        PLAIN,
                        experiment("b", 0.1, 0.01, 0.60, 0.61, 0.62),
                        experiment("c", 1, 0.01, 0.70, 0.71, 0.72)))
                .contains("Adding the penalty raised the test accuracy in every comparison")
                .contains("a stronger penalty gave a higher test accuracy");
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, 0.60, 0.61, 0.62)))
                .contains("Adding the penalty raised the test accuracy in the one comparison");
    }

    @Test
    void regularisation_without_a_difference_is_left_open() {
        assertThat(conclusions(
                        PLAIN,
                        experiment("b", 0.1, 0.01, 0.52, 0.49, 0.515),
                        experiment("c", 1, 0.01, 0.5, 0.51, 0.52)))
                .contains("In no comparison with the same setting at λ = 0 are the two told apart")
                .contains("Settings at neighbouring values of λ above zero are not told apart");
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, 0.52, 0.49, 0.515)))
                .contains("In the one comparison with the same setting at λ = 0 the two are not told apart");
    }

    @Test
    void regularisation_with_mixed_results_is_told_pair_by_pair() {
        assertThat(conclusions(
                        PLAIN,
                        experiment("b", 0.1, 0.01, 0.60, 0.61, 0.62),
                        experiment("c", 1, 0.01, 0.30, 0.31, 0.32)))
                .contains("do not agree");
    }

    @Test
    void a_single_seed_decides_nothing_and_gives_no_interval() {
        Document index = Pages.index(Fixtures.study(experiment("a", 0, 0.01, 0.50), experiment("b", 0.1, 0.01, 0.40)));
        assertThat(Text.of(index.select("#section-conclusions")))
                .contains("it is undecided whether the penalty changes the test accuracy")
                .contains("Setting a has the highest test accuracy, 50.00 %. Against Setting b this is undecided")
                .contains("ends with the lowest validation cost, 1.0010 nats. Against Setting b this is undecided")
                .doesNotContain("±", "95 %", "mean", "a tie");
        assertThat(Text.of(index.select("#summary")))
                .contains("Nothing can be said about its spread over random starts")
                .contains("in 2 settings with 1 random start each");
    }

    @Test
    void stability_is_told_run_by_run() {
        ExperimentResult jumping = experiment("b", 0, 0.1, List.of(2.0, 3.0, 2.5, 4.0), 0.2, 0.3, 0.4);
        assertThat(conclusions(PLAIN, jumping))
                .contains("By this measure training is unstable in every run of Setting b")
                .contains("No run of Setting a is unstable by this measure")
                .contains("Setting b: a swing of 25 ± 0 %, with a rise in 66.67 % of the epochs")
                .contains("In Setting a the training cost rose in no epoch of any run");
        assertThat(conclusions(experiment("a", 0, 0.01, 0.5))).contains("The measure is", "No run of Setting a");
        assertThat(conclusions(experiment("b", 0, 0.1, List.of(2.0, 3.0, 2.5, 4.0), 0.2)))
                .contains("unstable in the run of Setting b");
    }

    @Test
    void a_cost_that_only_rose_does_not_swing_and_is_not_said_to_have_fallen() {
        assertThat(conclusions(PLAIN, experiment("b", 0, 0.1, List.of(2.0, 3.0, 3.5, 4.0), 0.2, 0.3, 0.4)))
                .contains("In Setting a the training cost rose in no epoch of any run")
                .contains("Setting b: a swing of 0 %, with a rise in 100 % of the epochs");
    }

    @Test
    void convergence_is_not_told_of_fewer_epochs_than_the_window() {
        assertThat(conclusions(PLAIN))
                .contains(
                        "Fewer epochs than these were trained in Setting a, so nothing can be told of convergence there")
                .doesNotContain("converged by this measure");
    }

    @Test
    void differences_are_listed_pair_by_pair_with_their_verdicts() {
        assertThat(differences(
                        PLAIN,
                        experiment("b", 0.1, 0.01, 0.60, 0.61, 0.63),
                        experiment("c", 1, 0.01, 0.30, 0.31, 0.32),
                        experiment("d", 0, 0.1, 0.50, 0.52, 0.51)))
                .containsExactly(
                        "b − a | λ = 0.1 against 0 | 10.33 | 8.90 to 11.77 | 100 : 0 | 2.37 × 10⁻³⁰ | 7.10 × 10⁻³⁰ | more accurate",
                        "c − a | λ = 1 against 0 | −20.00 | — | 0 : 200 | 1.87 × 10⁻⁶⁰ | 9.33 × 10⁻⁶⁰ | less accurate",
                        "c − b | λ = 1 against 0.1 | −30.33 | −31.77 to −28.90 | 0 : 300 | 1.47 × 10⁻⁹⁰ | 8.84 × 10⁻⁹⁰ | less accurate",
                        "d − a | η = 0.1 against 0.01 | 0.00 | −2.5 to 2.5 | 0 : 10 | 0.0029 | 0.0029 | not told apart by seeds",
                        "d − b | λ = 0 against 0.1, η = 0.1 against 0.01 | −10.33 | −14.1 to −6.5 | 0 : 100 | 2.37 × 10⁻³⁰ | 7.10 × 10⁻³⁰ | less accurate",
                        "d − c | λ = 0 against 1, η = 0.1 against 0.01 | 20.00 | 17.5 to 22.5 | 200 : 0 | 1.87 × 10⁻⁶⁰ | 9.33 × 10⁻⁶⁰ | more accurate");
    }

    @Test
    void a_difference_of_a_single_pair_of_runs_or_without_a_spread_has_no_interval() {
        assertThat(differences(experiment("a", 0, 0.01, 0.5), experiment("b", 0.1, 0.01, 0.25)))
                .containsExactly(
                        "b − a | λ = 0.1 against 0 | −25.00 | — | 0 : 250 | 1.11 × 10⁻⁷⁵ | 1.11 × 10⁻⁷⁵ | undecided: one seed");
        assertThat(differences(experiment("a", 0, 0.01, 0.5, 0.5), experiment("b", 0.1, 0.01, 0.25, 0.25)))
                .containsExactly(
                        "b − a | λ = 0.1 against 0 | −25.00 | — | 0 : 250 | 1.11 × 10⁻⁷⁵ | 1.11 × 10⁻⁷⁵ | less accurate");
    }

    @Test
    void without_two_comparable_settings_there_is_no_table_of_differences() {
        assertThat(Pages.index(Fixtures.study(PLAIN)).select("#table-differences"))
                .isEmpty();
    }

    @Test
    void settings_without_a_common_seed_are_not_called_tied() {
        ExperimentResult many = experiment("a", 0, 0.01, 0.5, 0.5);
        ExperimentResult other = experiment("b", 0.1, 0.01, 0.25, 0.25);
        ExperimentResult last =
                new ExperimentResult(other.experiment(), List.of(other.runs().get(1)));
        ExperimentResult first =
                new ExperimentResult(many.experiment(), List.of(many.runs().get(0)));
        assertThat(conclusions(first, last))
                .contains("It was not compared with Setting b")
                .doesNotContain("a tie", "spread over seeds explains");
    }

    @Test
    void a_loss_that_falls_more_than_the_cost_is_told_of() {
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, 0.40, 0.41, 0.42)))
                .contains("the loss fell more than the cost in every run of Setting b");
        assertThat(conclusions(PLAIN, experiment("b", 0.1, 0.01, List.of(2.0, 3.0, 3.5, 4.0), 0.40, 0.41, 0.42)))
                .contains("the loss fell more than the cost in no run of Setting b");
    }

    @Test
    void learning_rates_are_compared_where_nothing_else_differs() {
        assertThat(conclusions(PLAIN, experiment("b", 0, 0.1, 0.40, 0.41, 0.42)))
                .contains(
                        "The smaller learning rate gave the higher test accuracy in the one comparison of neighbouring values of η");
        assertThat(conclusions(PLAIN, experiment("b", 0, 0.1, 0.60, 0.61, 0.62)))
                .contains("The larger learning rate gave the higher test accuracy");
        assertThat(conclusions(PLAIN, experiment("b", 0, 0.1, 0.52, 0.49, 0.515)))
                .contains("Settings at neighbouring values of η, all else equal, are not told apart");
        assertThat(conclusions(experiment("a", 0, 0.01, 0.5), experiment("b", 0, 0.1, 0.3)))
                .contains("it is undecided whether settings that differ in η alone differ in test accuracy");
        assertThat(conclusions(
                        PLAIN, experiment("b", 0, 0.1, 0.40, 0.41, 0.42), experiment("c", 0, 1, 0.30, 0.31, 0.32)))
                .contains(
                        "The smaller learning rate gave the higher test accuracy in every comparison of neighbouring values of η");
    }

    @Test
    void a_number_of_the_write_up_is_placed_in_or_out_of_our_range() {
        Document inside = Pages.index(Fixtures.study(experiment("1.1", 0, 0.01, 0.50, 0.52)));
        Document outside = Pages.index(Fixtures.study(experiment("1.1", 0, 0.01, 0.60, 0.62)));
        Document single = Pages.index(Fixtures.study(experiment("1.1", 0, 0.01, 0.51)));
        assertThat(row(inside))
                .isEqualTo("Test accuracy, setting 1.1 | 51.00 % | 51.0 ± 1.4 % | 50.00 to 52.00 % | yes");
        assertThat(row(outside)).endsWith("| no");
        assertThat(row(single)).endsWith("| cannot be told");
    }

    @Test
    void a_number_of_the_write_up_without_a_run_of_ours_says_so() {
        Document index = Pages.index(Fixtures.study(PLAIN));
        assertThat(row(index))
                .startsWith("Test accuracy")
                .endsWith(" | 51.00 % | no such setting in this study | cannot be told");
        assertThat(rows(index, "#table-published").get(1))
                .isEqualTo(
                        "Test accuracy, hinge loss and η = 9.5 | 50.00 % | no such setting in this study | cannot be told");
    }

    private static String row(Document index) {
        return rows(index, "#table-published").get(0);
    }

    private static List<String> differences(ExperimentResult... results) {
        return rows(Pages.index(Fixtures.study(results)), "#table-differences");
    }

    private static List<String> rows(Document index, String table) {
        return index.select(table + " tbody tr").stream()
                .map(ConclusionsTest::cells)
                .toList();
    }

    private static String cells(Element row) {
        return row.children().stream().map(Text::of).collect(java.util.stream.Collectors.joining(" | "));
    }

    private static String conclusions(ExperimentResult... results) {
        return Text.of(Pages.index(Fixtures.study(results)).select("#section-conclusions"));
    }
}
