package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What tables show, and what they leave to their captions. */
final class TablesTest {
    private static final ExperimentResult PLAIN = experiment("a", 0, 0.01, 0.50, 0.51, 0.52);
    private static final ExperimentResult PENALISED = experiment("b", 0.1, 0.01, 0.40, 0.41, 0.42);

    @Test
    void without_a_penalty_loss_and_cost_share_a_column() {
        Document index = index(PLAIN, PENALISED);
        assertThat(heads(index, "#table-final-a")).containsExactly("Images", "Cost J = loss l (nats)", "Accuracy (%)");
        assertThat(heads(index, "#table-final-b"))
                .containsExactly("Images", "Cost J (nats)", "Loss l (nats)", "Accuracy (%)");
    }

    @Test
    void what_all_settings_share_stands_in_the_caption_of_the_results() {
        Document index = index(PLAIN, PENALISED);
        assertThat(heads(index, "#table-results")).doesNotContain("Epochs", "Batch", "Seeds");
        assertThat(index.select("#table-results caption").text()).contains("3 seeds each", "epoch", "batches of");
        Document uneven = index(PLAIN, experiment("b", 0.1, 0.01, 0.40));
        assertThat(heads(uneven, "#table-results")).contains("Seeds");
        assertThat(uneven.select("#table-results caption").text()).doesNotContain("seeds each");
    }

    @Test
    void the_best_row_is_marked_only_where_it_stands_alone() {
        Document told = index(PLAIN, PENALISED);
        assertThat(told.select("#table-results tr.best th").text()).isEqualTo("a");
        assertThat(told.select("#table-results tr.best strong").eachText())
                .hasSize(2)
                .contains("best");
        assertThat(ranks(told)).containsExactly("best");
        Document tie = index(PLAIN, experiment("b", 0.1, 0.01, 0.52, 0.49, 0.515));
        assertThat(tie.select("#table-results tr.best, #table-results tbody strong"))
                .isEmpty();
        assertThat(ranks(tie)).containsExactly("tie", "tie");
        assertThat(tie.select("#table-results caption").text()).contains("Tie:").doesNotContain("Bold");
    }

    /** Sorting counts them so. */
    @Test
    void heads_of_columns_come_in_the_order_of_the_columns() {
        Document index = index(PLAIN, PENALISED);
        for (String table : List.of("#table-results", "#table-differences")) {
            assertThat(index.select(table + " thead th[scope=col]"))
                    .hasSameSizeAs(index.select(table + " tbody tr:first-child > *"));
            assertThat(index.select(table + " thead tr:first-child th[scope=colgroup] ~ th[scope=col]"))
                    .isEmpty();
        }
    }

    @Test
    void a_spread_is_an_element_that_a_narrow_screen_may_put_below_its_mean() {
        assertThat(index(PLAIN).select("#table-final-a td .spread").eachText())
                .hasSize(6)
                .allSatisfy(spread -> assertThat(spread).contains("±"));
        assertThat(index(experiment("a", 0, 0.01, 0.5)).select("#table-final-a .spread"))
                .isEmpty();
    }

    @Test
    void the_write_up_that_is_compared_with_is_among_the_references() {
        assertThat(index(PLAIN).select(".references li").last().text()).startsWith("A write-up, 2019");
        assertThat(index(PLAIN).select("#section-published a[href=#source-write-up]"))
                .hasSize(1);
    }

    private static List<String> ranks(Document index) {
        return index.select("#table-results tbody td.verdict").eachText();
    }

    private static List<String> heads(Document index, String table) {
        return index.select(table + " thead th").stream().map(Text::of).toList();
    }

    private static Document index(ExperimentResult... results) {
        return Pages.index(Fixtures.study(results));
    }
}
