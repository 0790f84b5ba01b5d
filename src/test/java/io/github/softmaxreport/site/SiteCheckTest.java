package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.SiteFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one fault at a time in a site without any. */
class SiteCheckTest {
    private static final String GOOD = """
            <h1 id="top-heading">Report</h1>
            <p><a href="experiments/a.html#curve">A</a>, <a href="https://example.org/x">web</a>, <a href="#c">C</a>,
            <a href="data/results.json#/dataset">data</a></p>
            <figure id="c"><picture><source srcset="dark.png" media="(prefers-color-scheme: dark)">
            <img src="light.png" width="20" height="10" alt="The cost falls"></picture><figcaption>Cost</figcaption></figure>
            <math display="block"><mi>J</mi><mo>=</mo><msup><mi>W</mi><mn>2</mn></msup><mspace width="1em"/></math>
            <svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0h1"/></svg>
            <table aria-describedby="c"><tr><th>x<td>1</table>
            <p style="background: url(light.png)"><data value="0.1">0.1</data></p>
            <img src="rule.png" width="9" height="6" alt="" role="presentation">
            """;

    private static final Constants CONSTANTS =
            Constants.parse(Path.of("constants.txt"), "text | 0.1 | x\ntext | 1 | x\nformula | 2 | x");

    @Test
    void passes_a_site_without_faults_and_counts_what_it_saw() {
        CheckResult result = check(GOOD);
        assertThat(result.problems()).isEmpty();
        assertThat(result.passed()).isTrue();
        assertThat(result.counts())
                .allSatisfy(count -> assertThat(count.failed()).isZero());
        assertThat(count(result, "Pages have one main heading, a language and a title")
                        .checked())
                .isEqualTo(6);
        assertThat(count(result, "Images have an alternative text").checked()).isEqualTo(2);
        assertThat(count(result, "Every experiment has a page").checked()).isEqualTo(1);
        assertThat(count(result, "Links lead to a file and a place that exist").checked())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "</h1> | </h1></i> | well-formed",
                "<h1 id | <h1>twice</h1><h1 id | has 2 h1",
                "<h1 id=\"top-heading\">Report</h1> | `` | has 0 h1",
                "top-heading | c | two elements with the id \"c\"",
                "describedby=\"c\" | describedby=\"c gone\" | \"gone\", which is not on the page",
                "<p><a | <p onclick=\"x()\"><a | p onclick",
                "experiments/a.html# | experiments/b.html# | no file experiments/b.html",
                "a.html#curve | a.html#gone | no id \"gone\" there",
                "href=\"#c\" | href=\"#gone\" | no id \"gone\" there",
                "href=\"#c\" | href=\"data/\" | no file data/",
                "href=\"#c\" | href=\"/index.html\" | wanted a path relative",
                "href=\"#c\" | href=\"javascript:x()\" | wanted a path relative",
                "<h1 | <base href=\"x/\"><h1 | base element",
                "src=\"light.png\" | src=\"gone.png\" | no file gone.png",
                "src=\"light.png\" | src=\"Light.png\" | no file Light.png",
                "src=\"light.png\" | src=\"https://example.org/x.png\" | from another host",
                "srcset=\"dark.png\" | srcset=\"dark.png 1x, gone.png 2x\" | no file gone.png",
                "srcset=\"dark.png\" | srcset=\"//cdn.example/dark.png\" | wanted a path relative",
                "url(light.png) | url('gone.png') | no file gone.png",
                "<h1 | <script src=\"https://example.org/x.js\"></script><h1 | from another host",
                "<h1 | <style>@import \"http://example.org/x.css\";</style><h1 | from another host",
                "<h1 | <object data=\"gone.svg\"></object><h1 | no file gone.svg",
                "` width=\"20\"` | `` | without its width and height",
                "` height=\"10\"` | ` height=\"auto\"` | without its width and height",
                "height=\"10\" | height=\"11\" | light.png of 40 x 20 pixels as 20 x 11",
                "srcset=\"dark.png\" | srcset=\"rule.png\" | rule.png of 3 x 2 pixels as 20 x 10",
                "src=\"light.png\" | src=\"text.png\" | no PNG",
                "` alt=\"The cost falls\"` | `` | light.png without an alternative text",
                "The cost falls | ` ` | light.png without an alternative text",
                "` role=\"presentation\"` | `` | rule.png without an alternative text",
                "alt=\"\" role=\"presentation\" | alt=\"The cost falls\" | for light.png and rule.png",
                "<figcaption>Cost</figcaption> | <figcaption> </figcaption> | figure without a caption: c",
                "<figcaption>Cost</figcaption> | `` | figure without a caption: c"
            })
    void finds_a_planted_fault(String good, String bad, String problem) {
        assertThat(GOOD).contains(good);
        CheckResult result = check(GOOD.replace(good, bad));
        assertThat(result.passed()).isFalse();
        assertThat(result.problems()).anySatisfy(found -> {
            assertThat(found.page()).isEqualTo("index.html");
            assertThat(found.what()).contains(problem);
        });
        assertThat(result.counts().stream().mapToInt(CheckCount::failed).sum())
                .isEqualTo(result.problems().size());
    }

    @ParameterizedTest
    @CsvSource({" lang=\"en\",'',its language", "<title>T</title>,<title> </title>,no title"})
    void finds_a_fault_of_the_head(String good, String bad, String problem) {
        List<SiteFile> files = site(GOOD);
        files.set(0, SiteFile.text("index.html", page(GOOD).replace(good, bad)));
        assertThat(look(files, List.of()).problems()).singleElement().asString().contains(problem);
    }

    @Test
    void finds_a_missing_page_of_an_experiment() {
        assertThat(look(site(GOOD), List.of("a", "b")).problems())
                .singleElement()
                .asString()
                .startsWith("experiments/b.html: is missing");
    }

    @Test
    void finds_a_foreign_host_in_a_stylesheet() {
        List<SiteFile> files = site(GOOD);
        files.add(SiteFile.text("more.css", "p { src: url( \"https://fonts.example/a.woff2\" ) }"));
        assertThat(look(files, List.of()).problems())
                .singleElement()
                .asString()
                .startsWith("more.css: loads https://fonts.example/a.woff2 from another host");
    }

    @Test
    void finds_what_is_too_large() {
        List<SiteFile> files = site(GOOD);
        files.add(SiteFile.text("more.css", " ".repeat((int) SizeChecks.STYLESHEET + 1)));
        files.add(new SiteFile("huge.npy", new byte[(int) SizeChecks.FILE + 1]));
        assertThat(look(files, List.of()).problems().stream().map(SiteProblem::page))
                .containsExactly("huge.npy", "more.css");
    }

    @Test
    void weighs_the_first_page_with_one_rendering_of_each_picture() {
        List<SiteFile> files = site(GOOD);
        int half = (int) SizeChecks.FIRST_PAGE / 2;
        files.replaceAll(file -> file.path().equals("dark.png") ? png("dark.png", 40, 20, half) : file);
        files.replaceAll(file -> file.path().equals("light.png") ? png("light.png", 40, 20, half) : file);
        assertThat(look(files, List.of()).problems()).isEmpty();
        files.replaceAll(
                file -> file.path().equals("style.css") ? SiteFile.text("style.css", " ".repeat(20_000)) : file);
        files.replaceAll(file -> file.path().equals("light.png") ? png("light.png", 40, 20, 2 * half) : file);
        assertThat(look(files, List.of()).problems()).singleElement().asString().contains("with all that it loads");
    }

    @Test
    void misses_the_first_page() {
        assertThat(look(List.of(), List.of()).problems())
                .containsExactly(new SiteProblem("index.html", "is missing", ""));
    }

    private static CheckResult look(List<SiteFile> files, List<String> experiments) {
        return SiteCheck.of(files, pages(experiments), CONSTANTS, (numeral, sentence) -> "here");
    }

    private static Map<String, String> pages(List<String> experiments) {
        return experiments.stream().collect(Collectors.toMap(id -> id, id -> "experiments/" + id + ".html"));
    }

    private static CheckResult check(String body) {
        return look(site(body), List.of("a"));
    }

    private static CheckCount count(CheckResult result, String name) {
        return result.counts().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<SiteFile> site(String body) {
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.text("index.html", page(body)));
        files.add(SiteFile.text(
                "experiments/a.html",
                page("<h1>A</h1><p id=\"curve\"><a href=\"../index.html\">up</a></p>")
                        .replace("style.css", "../style.css")));
        files.add(SiteFile.text("style.css", "body { background: url(\"rule.png\") } a { fill: url(#x) }"));
        files.add(SiteFile.text("data/results.json", "{}"));
        files.add(SiteFile.text("text.png", "not a picture, but long enough for one"));
        files.add(png("light.png", 40, 20, 24));
        files.add(png("dark.png", 20, 10, 24));
        files.add(png("rule.png", 3, 2, 24));
        return files;
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title>"
                + "<link rel=\"stylesheet\" href=\"style.css\"><link rel=\"canonical\" href=\"https://example.org/\"></head>"
                + "<body>" + body + "</body></html>\n";
    }

    /** The beginning of a PNG, as far as the checks read it. */
    private static SiteFile png(String path, int width, int height, int bytes) {
        ByteBuffer png = ByteBuffer.allocate(bytes)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII));
        return new SiteFile(path, png.putInt(width).putInt(height).array());
    }
}
