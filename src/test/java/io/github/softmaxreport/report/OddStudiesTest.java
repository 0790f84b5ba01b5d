package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the tables of results and differences say of studies out of the ordinary, held against their own numbers. */
@Tag("slow")
final class OddStudiesTest {
    private static final double LEVEL = 0.05;
    private static final ExperimentResult DIVERGED =
            experiment("wild", 0, 9, List.of(2.0, 50.0, Double.POSITIVE_INFINITY, Double.NaN), 0.9, 0.9);

    private static final Map<String, List<ExperimentResult>> STUDIES = Map.of(
            "one seed", List.of(experiment("a", 0, 0.01, 0.5), experiment("b", 0.1, 0.01, 0.2)),
            "two seeds", List.of(experiment("a", 0, 0.01, 0.5, 0.502), experiment("b", 0.1, 0.01, 0.2, 0.205)),
            "few images", List.of(experiment("a", 0, 0.01, 0.5, 0.502), experiment("b", 0.1, 0.01, 0.497, 0.4991)),
            "much spread", List.of(experiment("a", 0, 0.01, 0.5, 0.2), experiment("b", 0.1, 0.01, 0.3, 0.4)),
            "unequal seeds",
                    List.of(
                            experiment("a", 0, 0.01, 0.5, 0.51, 0.52),
                            experiment("b", 0.1, 0.01, 0.2),
                            experiment("c", 1, 0.01, 0.1, 0.11)),
            "one diverged",
                    List.of(experiment("a", 0, 0.01, 0.5, 0.51), DIVERGED, experiment("b", 0.1, 0.01, 0.2, 0.211)),
            "all but one diverged", List.of(experiment("a", 0, 0.01, 0.5, 0.51), DIVERGED),
            "all diverged", List.of(DIVERGED),
            "twins", List.of(experiment("a", 0, 0.01, 0.5, 0.51), experiment("twin", 0, 0.01, 0.5, 0.51)));

    private static final Map<String, Document> PAGES =
            STUDIES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> page(entry.getValue())));

    @TestFactory
    Stream<DynamicTest> a_pair_is_called_different_exactly_where_interval_and_p_value_say_so() {
        return each(index -> {
            for (Element row : index.select("#table-differences tbody tr:not(:has(.missing))")) {
                Elements cells = row.select("td");
                String verdict = cells.last().text();
                Elements ends = row.select(".range data");
                boolean seeds = ends.isEmpty()
                        ? value(cells.get(1)) != 0 && !verdict.contains("one seed")
                        : value(ends.get(0)) > 0 || value(ends.get(1)) < 0;
                boolean images = value(cells.get(cells.size() - 2)) < LEVEL;
                String expected = value(cells.get(1)) > 0 ? "more accurate" : "less accurate";
                if (seeds && images) {
                    assertThat(verdict).isEqualTo(expected);
                } else {
                    assertThat(verdict).matches("not told apart.*|undecided: one seed");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_best_has_the_highest_mean_and_is_called_better_than_every_other() {
        return each(index -> {
            for (Element best : index.select("#table-results tr.best")) {
                String id = best.select("th").text();
                for (Element row : index.select("#table-differences tbody tr")) {
                    String settings = row.select("th").text();
                    String verdict = row.select(".verdict").text();
                    if (settings.startsWith(id + " ")) {
                        assertThat(verdict).matches("more accurate|not ranked: diverged");
                    } else if (settings.endsWith(" " + id)) {
                        assertThat(verdict).matches("less accurate|not ranked: diverged");
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> both_uncertainties_stand_beside_each_accuracy() {
        return each(index -> {
            for (Element row : index.select("#table-results tbody tr")) {
                Elements ranges = row.select(".range");
                assertThat(ranges).hasSize(2);
                assertThat(ranges.get(0).text()).matches("—|.+ to .+");
                assertThat(ranges.get(1).text()).matches(".+ to .+");
            }
        });
    }

    @Test
    void ranks_say_what_is_best_tied_undecided_or_diverged() {
        assertThat(ranks("one seed")).isEqualTo("undecided undecided");
        assertThat(ranks("two seeds")).isEqualTo("best ");
        assertThat(ranks("few images")).isEqualTo("tie tie");
        assertThat(ranks("much spread")).isEqualTo("tie tie");
        assertThat(ranks("unequal seeds")).isEqualTo("undecided undecided ");
        assertThat(ranks("one diverged")).isEqualTo("best diverged ");
        assertThat(ranks("all but one diverged")).isEqualTo(" diverged");
        assertThat(ranks("twins")).isEqualTo("tie tie");
    }

    @Test
    void one_seed_is_said_to_be_one_and_has_no_interval() {
        Document index = PAGES.get("one seed");
        assertThat(index.select("#table-results .range").get(0).text()).isEqualTo("—");
        assertThat(index.select("#table-results caption").text())
                .contains("which a single run does not give", "Undecided: with one seed in common");
        assertThat(index.select("#table-differences .range").eachText()).containsOnly("—");
        assertThat(index.select(".glance dd").get(1).text()).startsWith("A single run");
    }

    @Test
    void what_diverged_is_not_ranked_whatever_it_predicts() {
        Document index = PAGES.get("one diverged");
        assertThat(index.select("#table-differences tr:has(.missing)").eachText())
                .hasSize(2)
                .allMatch(text -> text.endsWith("not ranked: diverged"));
        assertThat(index.select("#table-results caption").text()).contains("every other that did not diverge");
        assertThat(index.select(".glance dd").get(0).text()).startsWith("Setting a:");
    }

    @Test
    void settings_that_give_the_same_answers_have_nothing_to_tell_them_apart() {
        assertThat(Text.of(PAGES.get("twins").select("#table-differences tbody tr")))
                .isEqualTo("twin − a — 0.00 — 0 : 0 1 1 not told apart");
    }

    private static String ranks(String study) {
        return PAGES.get(study).select("#table-results tbody td.verdict").stream()
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    private static double value(Element element) {
        Element number = element.is("data") ? element : element.selectFirst("data");
        return Double.parseDouble(number == null ? "NaN" : number.attr("value"));
    }

    private static Document page(List<ExperimentResult> results) {
        return Pages.index(Fixtures.study(results.toArray(ExperimentResult[]::new)));
    }

    private static Stream<DynamicTest> each(Consumer<Document> check) {
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check.accept(page.getValue())));
    }
}
