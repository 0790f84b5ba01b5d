package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class SiteComparisonTest {
    @TempDir
    private static Path folder;

    private final Program program = new Program(folder);
    private final String before = folder.resolve("before").toString();
    private final String after = folder.resolve("after").toString();

    @BeforeAll
    static void write_two_sites() throws IOException {
        Program program = new Program(folder);
        assertThat(program.report("before", "", "")).isEqualTo(ExitCode.DONE);
        assertThat(program.report(
                        "after",
                        "title: Strong, regularization: 1, learningRate: 0.01",
                        "title: \"<script>alert(1)</script> | `x`\", regularization: 1, learningRate: 0.02"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void prints_no_difference_between_a_site_and_itself() {
        assertThat(program.run("diff", before, before)).isEqualTo(ExitCode.DONE);

        assertThat(program.out()).startsWith("## No difference\n").doesNotContain("###");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void prints_what_differs_as_markdown() {
        assertThat(program.run("diff", before, after)).isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .startsWith("## What differs\n")
                .contains("| `experiments[strong].learningRate` | `0.01` | `0.02` |\n")
                .contains(
                        "| `experiments[strong].title` | `\"Strong\"` | `` \"<script>alert(1)</script> \\| `x`\" `` |\n")
                .contains("### Numbers\n", "### Figures\n")
                .containsPattern("- Drawn otherwise: .*`curves-strong`, .*`templates-strong`")
                .containsPattern("\\| strong \\| `mean test\\.accuracy` \\| [0-9.]+\u202f% \\| [0-9.]+\u202f% "
                        + "\\| [+\u2212][0-9.]+\u00a0points \\| ±\u202f[0-9.]+\u00a0points \\| 2 \\|\n")
                .doesNotContain("| `experiments[plain].learningRate`", "\n\n\n");
    }

    @Test
    void writes_a_page_that_stands_alone_and_escapes_what_the_sites_hold() throws IOException {
        Path page = folder.resolve("diff.html");
        assertThat(program.run("diff", before, after, "--html", page.toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(program.out()).isEqualTo("Written: " + page + "\n");
        Document html = Jsoup.parse(Files.readString(page));
        assertThat(html.select("script, link, iframe")).isEmpty();
        assertThat(html.select("h2").eachText()).contains("Configuration", "Numbers", "Figures");
        assertThat(html.select("details").eachAttr("open")).hasSameSizeAs(html.select("summary:contains(Beyond)"));
        assertThat(html.select("tr:contains(mean test.accuracy) .full").eachText())
                .isNotEmpty()
                .allMatch(full -> full.matches("0\\.[0-9]+"));
        assertThat(html.select("td code").eachText()).contains("\"<script>alert(1)</script> | `x`\"");
        assertThat(html.select("img")).isNotEmpty().allSatisfy(image -> {
            assertThat(image.attr("src")).startsWith("data:image/png;base64,");
            assertThat(image.attr("alt")).isNotBlank();
        });
    }

    @Test
    void tells_other_classes_and_images_and_what_has_no_counterpart() throws IOException {
        Path other = folder.resolve("other");
        Path results = other.resolve("data/results.json");
        assertThat(program.report("other", "", "")).isEqualTo(ExitCode.DONE);
        Files.writeString(
                results,
                Files.readString(results)
                        .replaceFirst("\"classNames\": \\[[^\\]]*]", "\"classNames\": [\"deer\", \"<i>x\"]")
                        .replaceFirst("\"channels\": 3", "\"channels\": 1"));
        Path page = folder.resolve("data.html");

        assertThat(program.run("diff", before, other.toString())).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .contains(
                        "### Data\n",
                        "| image | 32 × 32 pixels, channels: 3 | 32 × 32 pixels, channels: 1 |\n",
                        "| number of classes | 10 | 2 |\n",
                        " truck | \\<i\\>x |\n",
                        "- Images of another shape have weights of another shape",
                        "- Among another number of classes",
                        "- Classes are matched by their names.")
                .doesNotContain("Rows of W and b", "\n\n\n");
        assertThat(program.run("diff", before, other.toString(), "--html", page.toString()))
                .isEqualTo(ExitCode.DONE);
        Document html = Jsoup.parse(Files.readString(page));
        assertThat(html.select("h2").eachText()).contains("Data");
        assertThat(html.select("i")).isEmpty();
        assertThat(html.select("section:has(h2:contains(Data)) li")).hasSize(3);
    }

    @Test
    void writes_both_kinds_of_file() throws IOException {
        Path page = folder.resolve("both.html");
        Path text = folder.resolve("both.md");
        assertThat(program.run("diff", before, after, "--html", page.toString(), "--markdown", text.toString()))
                .isEqualTo(ExitCode.DONE);
        program.run("diff", before, after);

        assertThat(page).exists();
        assertThat(Files.readString(text)).isEqualTo(program.out());
    }

    @Test
    void refuses_what_is_no_site_and_where_nothing_can_be_written() {
        assertThat(program.run("diff", before, folder.resolve("absent").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("absent: is no folder");

        assertThat(program.run(
                        "diff",
                        before,
                        after,
                        "--html",
                        folder.resolve("no/x.html").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("x.html: can't be written");
    }
}
