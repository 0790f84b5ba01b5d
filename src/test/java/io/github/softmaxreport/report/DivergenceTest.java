package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the pages say of runs whose cost stopped being a finite number. */
final class DivergenceTest {
    private static final ExperimentResult DIVERGED =
            experiment("b", 0.1, 0.01, List.of(2.0, 50.0, Double.POSITIVE_INFINITY, Double.NaN), 0.1, 0.1);
    private static final Map<String, Document> PAGES =
            Pages.of(Fixtures.study(experiment("a", 0, 0.01, 0.5, 0.51), DIVERGED));
    private static final Document INDEX = PAGES.get("index.html");

    @Test
    void no_page_shows_what_is_not_a_number() {
        PAGES.forEach((path, page) -> assertThat(page.outerHtml()).as(path).doesNotContain("NaN", "Infinity", "∞"));
    }

    @Test
    void the_setting_says_from_which_epoch_on() {
        assertThat(Text.of(INDEX.select("#setting-b > p")))
                .contains("The validation cost was not a finite number from epoch 2 on, in 2 of 2 runs")
                .doesNotContain("lowest", "—");
        assertThat(Text.of(INDEX.select("#setting-a > p"))).doesNotContain("diverged");
    }

    @Test
    void pictures_are_described_as_far_as_there_was_a_number() {
        assertThat(INDEX.select("#figure-curves-b img").get(0).attr("alt").replace('\u00a0', ' '))
                .contains("begins at 2.0015 nats and is not a finite number from epoch 2 on in 2 of 2 runs")
                .doesNotContain("—");
    }

    @Test
    void tables_say_diverged_in_place_of_a_mean() {
        assertThat(INDEX.select("#table-final-b td").eachText()).contains("diverged");
        assertThat(INDEX.select("#table-results tbody tr").get(1).text()).contains("diverged");
        assertThat(PAGES.get("experiments/b.html").select("#table-runs-b td").eachText())
                .contains("—");
    }

    @Test
    void it_is_neither_ranked_nor_called_stable() {
        assertThat(Text.of(INDEX.select("#section-conclusions")))
                .contains("Setting a ends with the lowest validation cost")
                .contains("It was not compared with Setting b")
                .contains("By this measure training is unstable in every run of Setting b")
                .contains("Setting b: the training cost did not stay a finite number")
                .contains("Setting b: no finite number, as training diverged")
                .doesNotContain("with some seeds and not with others", "a tie", "—");
    }

    @Test
    void nothing_is_ranked_where_all_diverged() {
        assertThat(Text.of(Pages.index(Fixtures.study(DIVERGED)).select("#section-conclusions")))
                .contains("No setting ends with a finite validation cost")
                .doesNotContain("lowest validation cost,");
    }

    @Test
    void an_error_that_is_not_a_number_fails_the_verification_without_being_named() {
        Document index =
                Pages.index(Fixtures.study(Fixtures.title("T"), false, Double.NaN, experiment("a", 0, 0.01, 0.5)));
        assertThat(index.select(".notice.failure").text())
                .contains("some of them because an error is not a finite number")
                .doesNotContain("NaN", "—");
    }
}
