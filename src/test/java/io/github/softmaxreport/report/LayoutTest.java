package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What all pages share, and the style and the script that they load. */
final class LayoutTest {
    private static final Path STATIC = Path.of("templates", "static");

    @Test
    void every_section_of_a_page_is_in_its_contents_in_order() {
        pages().forEach((path, page) -> {
            List<String> sections = page.select("main section[id]").eachAttr("id");
            assertThat(page.select(".toc ol a[href^=#]").eachAttr("href"))
                    .as(path)
                    .containsExactlyElementsOf(
                            sections.stream().map(id -> "#" + id).toList());
        });
    }

    @Test
    void every_page_has_its_landmarks_and_a_way_past_them() {
        pages().forEach((path, page) -> {
            assertThat(page.select("body > a.skip").attr("href")).as(path).isEqualTo("#main");
            assertThat(page.select("body > header")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.select("body > footer")).as(path).hasSize(1);
            assertThat(page.select("nav").eachAttr("aria-label")).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_table_that_may_scroll_can_be_reached_by_keyboard_and_has_a_name() {
        pages().forEach((path, page) -> assertThat(page.select("table")).allSatisfy(table -> {
            Element region = table.closest(".scroll");
            assertThat(region.attr("tabindex")).as(path).isEqualTo("0");
            assertThat(region.attr("role")).as(path).isEqualTo("region");
            assertThat(region.attr("aria-label")).as(path).isNotBlank();
        }));
    }

    @Test
    void a_table_keeps_its_order_in_the_address_under_an_id() {
        pages().forEach((path, page) -> assertThat(page.select("main .table > .scroll > table"))
                .as(path)
                .allSatisfy(table ->
                        assertThat(table.closest("[id]").hasClass("table")).isTrue()));
    }

    @Test
    void a_note_stands_in_the_text_that_it_belongs_to() {
        Document index = Pages.standard().get("index.html");
        assertThat(index.select("p > .note > small"))
                .hasSizeGreaterThan(2)
                .allSatisfy(note -> assertThat(note.text()).endsWith("."));
    }

    @Test
    void formulas_are_of_mathml_core() {
        pages().forEach((path, page) -> {
            assertThat(page.select("mfenced, mstack, menclose, mlabeledtr"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("math"))
                    .allSatisfy(math -> assertThat(math.text()).isNotBlank());
        });
    }

    @Test
    void style_and_script_are_small_and_ask_for_nothing() throws IOException {
        assertThat(Files.size(STATIC.resolve("style.css"))).isLessThan(20_480);
        assertThat(Files.size(STATIC.resolve("report.js"))).isLessThan(10_000);
        assertThat(Files.readString(STATIC.resolve("style.css"))).doesNotContain("url(", "@import");
        assertThat(Files.readString(STATIC.resolve("report.js"))).doesNotContain("import ", "fetch(", "http");
    }

    private static Map<String, Document> pages() {
        return Map.of(
                "index.html", Pages.standard().get("index.html"),
                "experiments/1.1.html", Pages.standard().get("experiments/1.1.html"),
                "gradient-check.html", Pages.standard().get("gradient-check.html"),
                "reproducibility.html", Pages.standard().get("reproducibility.html"));
    }
}
