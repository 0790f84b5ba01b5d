package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.study.StudyResult;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
final class ReportTest {
    @Test
    void there_is_a_page_for_every_setting_beside_the_report() {
        assertThat(Pages.standard().keySet())
                .containsExactlyInAnyOrder(
                        "index.html",
                        "experiments/1.1.html",
                        "experiments/1.2.html",
                        "gradient-check.html",
                        "reproducibility.html",
                        "404.html");
    }

    @Test
    void the_same_results_give_the_same_bytes() {
        StudyResult study = Fixtures.study();
        List<SiteFile> once = Pages.files(study);
        List<SiteFile> twice = Pages.files(study);
        assertThat(once)
                .extracting(SiteFile::path)
                .isEqualTo(twice.stream().map(SiteFile::path).toList());
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).bytes())
                    .as(once.get(i).path())
                    .isEqualTo(twice.get(i).bytes());
        }
    }

    @Test
    void every_picture_has_an_alternative_text_of_its_own_and_a_size() {
        Document index = Pages.standard().get("index.html");
        assertThat(index.select("img")).hasSize(21).allSatisfy(image -> {
            assertThat(image.attr("alt")).hasSizeGreaterThan(40).doesNotContain("&#", "<", "  ");
            assertThat(image.attr("width")).isEqualTo("480");
            assertThat(image.attr("height")).isEqualTo("320");
        });
        assertThat(index.select("img").eachAttr("alt")).doesNotHaveDuplicates();
    }

    @Test
    void every_figure_is_numbered_and_captioned_and_brings_its_data() {
        Pages.standard()
                .values()
                .forEach(page -> assertThat(page.select(".figure")).allSatisfy(figure -> {
                    assertThat(figure.select("figcaption").text()).matches("Figure \\d+\\. .{40,}");
                    assertThat(figure.select("details table td data").eachAttr("value"))
                            .containsExactly("0", "2.5");
                }));
    }

    @Test
    void every_table_has_a_caption_and_heads_with_a_scope() {
        Pages.standard()
                .values()
                .forEach(page -> assertThat(page.select("table")).allSatisfy(table -> {
                    assertThat(table.select("caption").text()).isNotBlank();
                    assertThat(table.select("th"))
                            .isNotEmpty()
                            .allSatisfy(
                                    head -> assertThat(head.hasAttr("scope")).isTrue());
                }));
    }

    @Test
    void every_link_leads_to_a_page_an_id_or_a_file_of_the_site() {
        StudyResult study = Fixtures.study();
        Map<String, Document> pages = Pages.standard();
        Set<String> files = new TreeSet<>(pages.keySet());
        Pages.files(study).forEach(file -> files.add(file.path()));
        Fixtures.figures(study).forEach(figure -> figure.files().forEach(file -> files.add(file.path())));
        files.add("data/results.json");
        study.experiments()
                .forEach(e -> Stream.of("curve.csv", "runs.csv", "right.npy", "W0.npy", "b0.npy", "W.npy", "b.npy")
                        .forEach(name -> files.add("data/" + e.id() + "/" + name)));
        pages.forEach((path, page) -> addresses(page).forEach(address -> {
            URI target = URI.create(path).resolve(address);
            String file = target.getPath().isEmpty() ? path : target.getPath();
            assertThat(files).as("%s on %s", address, path).contains(file);
            if (target.getFragment() != null) {
                assertThat(pages.get(file).getElementById(target.getFragment()))
                        .as("%s on %s", address, path)
                        .isNotNull();
            }
        }));
    }

    @Test
    void no_page_asks_another_host_for_anything() {
        Pages.standard()
                .values()
                .forEach(page -> assertThat(page.select("img, script[src], link, source, iframe"))
                        .allSatisfy(e -> assertThat(e.outerHtml()).doesNotContain("://")));
    }

    @Test
    void a_page_has_one_first_heading_and_no_gap_between_levels() {
        Pages.standard().forEach((path, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                    .map(h -> Integer.parseInt(h.tagName().substring(1)))
                    .toList();
            assertThat(levels).as(path).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(path).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void ids_are_unique() {
        Pages.standard()
                .forEach((path, page) ->
                        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void values_of_the_configuration_are_shown_as_text() {
        String hostile = "A <script>alert(1)</script> *t* [x](y) {z} | `q` & \"e\" [(${1})]";
        StudyResult study =
                Fixtures.study(Fixtures.title(hostile), false, 1e-15, Fixtures.experiment("1.1", 0, 0.1, 0.5, 0.6));
        Document index = Pages.index(study);
        assertThat(index.selectFirst("h1").text()).isEqualTo(hostile);
        assertThat(index.title()).startsWith(hostile);
        assertThat(index.select("script[src]")).hasSize(1);
        assertThat(index.select("script:not([src], [type=application/ld+json])"))
                .isEmpty();
        assertThat(Pages.of(study)
                        .get("reproducibility.html")
                        .select("meta[name=description]")
                        .attr("content"))
                .contains(hostile);
    }

    @Test
    void every_page_warns_of_the_sample_only_where_it_was_used() {
        StudyResult sample =
                Fixtures.study(Fixtures.title("T"), true, 1e-15, Fixtures.experiment("1.1", 0, 0.1, 0.5, 0.6));
        Pages.of(sample)
                .values()
                .forEach(page -> assertThat(page.select(".notice").text())
                        .contains("These are not the results of the assignment", "mvn exec:java"));
        Pages.standard()
                .values()
                .forEach(page -> assertThat(page.select(".notice")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"CIFAR-10, 1, 0", "CIFAR-100, 2, 1", "CIFAR-100-coarse, 2, 0", "images, 1, 0"})
    void the_script_reads_labels_where_the_files_of_the_data_set_have_them(String name, int bytes, int at) {
        String script = Pages.of(OtherDataGoldenStudies.on(name, Fixtures.study()))
                .get("reproducibility.html")
                .select("pre")
                .text();

        assertThat(script)
                .contains(".reshape(-1, " + bytes + " + 12)")
                .contains("return rows[:, " + bytes + ":].T / 255, rows[:, " + at + "]");
    }

    @Test
    void every_page_tells_first_of_a_gradient_that_is_wrong() {
        StudyResult wrong =
                Fixtures.study(Fixtures.title("T"), false, 1e-3, Fixtures.experiment("1.1", 0, 0.1, 0.5, 0.6));
        Pages.of(wrong)
                .values()
                .forEach(page -> assertThat(page.select(".notice.failure").text())
                        .contains("The gradient verification failed", "4 of 4"));
        assertThat(Pages.index(wrong).select("#summary").text()).contains("none of these results can be relied on");
    }

    @Test
    void neighbours_are_linked_and_the_ends_have_one() {
        Map<String, Document> pages = Pages.standard();
        assertThat(pages.get("experiments/1.1.html").select(".between .previous"))
                .isEmpty();
        assertThat(pages.get("experiments/1.1.html").select(".between .next").attr("href"))
                .isEqualTo("../experiments/1.2.html");
        assertThat(pages.get("experiments/1.2.html").select(".between .next")).isEmpty();
    }

    private static List<String> addresses(Document page) {
        return page.select("[href], [src], [srcset]").stream()
                .flatMap(e -> Stream.of(e.attr("href"), e.attr("src"), e.attr("srcset")))
                .filter(address -> !address.isEmpty() && !address.startsWith("https:"))
                .toList();
    }
}
