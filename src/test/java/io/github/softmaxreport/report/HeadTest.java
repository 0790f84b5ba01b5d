package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.study.StudyResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself to browsers, search engines and previews. */
final class HeadTest {
    private static final String ADDRESS = "https://example.org/report/";

    @Test
    void a_canonical_address_stands_only_where_it_is_configured() {
        Pages.standard()
                .forEach((path, page) -> assertThat(page.select("link[rel=canonical], meta[property=og:url]"))
                        .as(path)
                        .isEmpty());
        Map<String, Document> pages = Pages.of(study("T", ADDRESS));
        assertThat(pages.get("index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(ADDRESS);
        assertThat(pages.get("experiments/1.1.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(ADDRESS + "experiments/1.1.html");
        assertThat(meta(pages.get("gradient-check.html"), "og:url")).isEqualTo(ADDRESS + "gradient-check.html");
    }

    @Test
    void a_preview_shows_a_figure_of_the_page_with_its_size_and_alternative_text() {
        Document setting = Pages.of(study("T", ADDRESS)).get("experiments/1.1.html");
        assertThat(meta(setting, "og:image")).isEqualTo(ADDRESS + "figures/curves-1.1-cost-light.png");
        assertThat(meta(setting, "og:image:width")).isEqualTo("960");
        assertThat(meta(setting, "og:image:height")).isEqualTo("640");
        assertThat(meta(setting, "og:image:alt"))
                .isEqualTo(setting.selectFirst("img").attr("alt"));
    }

    @Test
    void without_the_sites_address_no_preview_names_an_image_that_nobody_could_fetch() {
        Pages.standard()
                .forEach((path, page) -> assertThat(page.select("meta[property^=og:image], meta[name=twitter:card]"))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void every_page_has_a_title_and_a_description_of_its_own() {
        List<Document> pages = Pages.standard().values().stream()
                .filter(page -> page.select("meta[name=robots]").isEmpty())
                .toList();
        assertThat(pages).extracting(Document::title).doesNotHaveDuplicates();
        assertThat(pages)
                .extracting(page -> page.select("meta[name=description]").attr("content"))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(40));
        assertThat(pages).allSatisfy(page -> assertThat(meta(page, "og:title")).isEqualTo(page.title()));
    }

    @Test
    void the_article_and_its_data_are_described_for_machines() {
        JsonNode graph = linkedData(study("T", "")).get("@graph");
        JsonNode article = graph.get(0);
        assertThat(article.get("@type").asString()).isEqualTo("ScholarlyArticle");
        assertThat(article.get("datePublished").asString()).isEqualTo("2019-04-12");
        assertThat(article.get("author").get("name").asString()).isEqualTo("An author");
        assertThat(graph.findParents("name").stream().filter(named -> !named.has("@type")))
                .isEmpty();
        assertThat(article.get("isBasedOn").get(1).get("name").asString()).isEqualTo("A write-up, 2019");
        assertThat(graph.get(1).get("distribution").findValuesAsString("contentUrl"))
                .containsExactly("data/1.1/runs.csv", "data/results.json");
    }

    @Test
    void no_text_of_the_configuration_ends_the_script_that_describes_it() {
        String hostile = "</script><!-- \" \\ \u2028 'é' & [[x]] [(y)]";
        JsonNode article = linkedData(study(hostile, "")).get("@graph").get(0);
        assertThat(article.get("headline").asString())
                .isEqualTo(Markup.text(hostile).plain() + " · A course");
    }

    @Test
    void only_the_reports_first_printed_page_goes_without_a_running_head() {
        Pages.standard().forEach((path, page) -> {
            String style = page.select("head > style").html();
            assertThat(style.contains(":first")).as(path).isEqualTo(path.equals("index.html"));
        });
    }

    @Test
    void the_running_head_of_a_printed_page_is_one_string_whatever_the_title() {
        Document index = Pages.index(study("A \"; } </style> \\ title", ""));
        assertThat(index.selectFirst("head > style").data()).contains("\\\"").doesNotContain("</style");
        assertThat(index.selectFirst("h1").text()).isEqualTo("A \"; } </style> \\ title");
    }

    private static JsonNode linkedData(StudyResult study) {
        return JsonMapper.shared()
                .readTree(Pages.index(study)
                        .selectFirst("script[type=application/ld+json]")
                        .data());
    }

    private static StudyResult study(String title, String canonical) {
        TitleBlock block =
                new TitleBlock("An institution", "A course", title, "An author", LocalDate.of(2019, 4, 12), canonical);
        return Fixtures.study(block, false, 1e-15, Fixtures.experiment("1.1", 0, 0.1, 0.5, 0.6));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
