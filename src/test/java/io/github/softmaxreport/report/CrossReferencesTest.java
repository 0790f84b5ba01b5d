package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CrossReferencesTest {
    private final CrossReferences references = new CrossReferences(
            Words.read(Pages.TEMPLATES), Map.of("a", "runs/a.html", "b", "runs/b.html", "none", ""));

    @Test
    void numbers_follow_the_order_of_definition_and_each_kind_counts_for_itself() {
        references.enter("index.html");
        assertThat(references.define("figure", "a").text()).isEqualTo("1");
        assertThat(references.define("table", "a").text()).isEqualTo("1");
        assertThat(references.define("figure", "b").text()).isEqualTo("2");
    }

    @Test
    void a_figure_shown_again_on_another_page_keeps_its_number_and_its_home() {
        references.enter("index.html");
        references.define("figure", "a");
        references.enter("experiments/1.1.html");
        assertThat(references.define("figure", "b").text()).isEqualTo("2");
        assertThat(references.define("figure", "a").text()).isEqualTo("1");
        assertThat(references.to("figure", "a").html())
                .contains("href=\"../index.html#figure-a\"", "Figure\u00a0<span data-label=\"figure a\">1</span>");
    }

    @Test
    void a_link_may_stand_before_its_target() {
        references.enter("index.html");
        references.to("figure", "late");
        references.define("figure", "late");
        assertThat(references.agree()).isFalse();
        references.start(references.targets());
        references.enter("index.html");
        assertThat(references.to("figure", "late").html())
                .isEqualTo(
                        "<a class=\"reference\" href=\"#figure-late\">Figure\u00a0<span data-label=\"figure late\">1</span></a>");
        references.define("figure", "late");
        assertThat(references.agree()).isTrue();
    }

    @Test
    void a_target_that_is_never_defined_is_an_error_that_names_the_nearest() {
        references.enter("index.html");
        references.define("figure", "curves-1.1");
        references.to("figure", "curve-1.1");
        assertThat(references.agree()).isTrue();
        assertThat(references.complete()).containsExactly("index.html");
        assertThatThrownBy(() -> references.to("figure", "curve-1.1"))
                .hasMessageContaining("figure curve-1.1")
                .hasMessageContaining("figure curves-1.1");
    }

    @Test
    void a_setting_without_a_section_is_known_by_its_page_or_its_name() {
        references.enter("index.html");
        references.define("setting", "b", "b");
        references.enter("runs/a.html");
        assertThat(references.to("setting", "b").html()).contains("href=\"../index.html#setting-b\"");
        assertThat(references.to("setting", "a").html())
                .isEqualTo("Setting\u00a0<span data-label=\"setting a\">a</span>");
        assertThat(references.to("setting", "none").html())
                .isEqualTo("Setting\u00a0<span data-label=\"setting none\">none</span>");
        references.enter("index.html");
        assertThat(references.to("setting", "a").html()).contains("href=\"runs/a.html\"");
        assertThat(references.agree()).isTrue();
        assertThat(references.complete()).isEmpty();
        assertThatThrownBy(() -> references.to("setting", "c")).hasMessageContaining("setting c");
    }

    @Test
    void the_way_back_leads_to_what_another_page_tells_or_to_the_first_page() {
        references.enter("index.html");
        references.define("section", "method");
        references.enter("more/detail.html");
        assertThat(references.back("section", "method")).isEqualTo("../index.html#section-method");
        assertThat(references.back("section", "gradient")).isEqualTo("../index.html");
        assertThat(references.known("section", "method")).isTrue();
        assertThat(references.known("section", "gradient")).isFalse();
    }

    @Test
    void a_target_is_defined_once_on_a_page() {
        references.enter("index.html");
        references.define("figure", "a");
        assertThatThrownBy(() -> references.define("figure", "a")).hasMessageContaining("defined twice");
    }

    @Test
    void several_targets_are_enumerated_by_their_labels() {
        references.enter("index.html");
        List.of("1.1", "1.3", "1.4").forEach(id -> references.define("setting", id, id));
        assertThat(references.list("setting", List.of("1.1", "1.3", "1.4")).plain())
                .isEqualTo("Settings 1.1, 1.3 and 1.4");
    }
}
