package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table of the write-up's conclusions answers, row by row. */
final class ClaimsTest {
    private static final List<Double> JUMPING = List.of(2.0, 3.0, 2.5, 4.0);

    @Test
    void runs_like_the_write_up_s_support_all_its_conclusions() {
        assertThat(answers(
                        experiment("1.1", 0, 0.1, JUMPING, 0.2, 0.21),
                        experiment("1.2", 0, 0.01, 0.50, 0.51),
                        experiment("1.3", 0.1, 0.01, 0.40, 0.41),
                        experiment("1.4", 1, 0.01, 0.30, 0.31)))
                .containsOnly("supported")
                .hasSize(7);
    }

    @Test
    void runs_against_them_do_not() {
        assertThat(answers(
                        experiment("1.1", 0, 0.1, List.of(2.0, 1.0, 0.5, 0.1), 0.6, 0.61),
                        experiment("1.2", 0, 0.01, 0.50, 0.51),
                        experiment("1.3", 0.1, 0.01, 0.60, 0.61),
                        experiment("1.4", 1, 0.01, 0.70, 0.71)))
                .containsExactly(
                        "not supported",
                        "not supported",
                        "not supported",
                        "not supported",
                        "supported",
                        "not supported",
                        "supported");
    }

    @Test
    void spread_leaves_them_undecided() {
        assertThat(answers(
                        experiment("1.2", 0, 0.01, 0.50, 0.51),
                        experiment("1.3", 0.1, 0.01, 0.40, 0.60),
                        experiment("1.4", 1, 0.01, 0.51, 0.50)))
                .containsExactly(
                        "supported",
                        "undecided",
                        "undecided",
                        "undecided",
                        "supported",
                        "not tested in this study",
                        "supported");
    }

    @Test
    void one_setting_tests_none_of_those_that_compare() {
        assertThat(answers(experiment("1.2", 0, 0.01, 0.50, 0.51)))
                .containsExactly(
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "supported");
    }

    private static List<String> answers(ExperimentResult... results) {
        return Pages.index(Fixtures.study(results))
                .select("#table-claims tbody td:nth-child(2)")
                .eachText();
    }
}
