package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of another structure, from configuration and templates alone, through the whole program. */
@Tag("slow")
final class OtherReportsTest {
    private static final Path EXAMPLE = Path.of("data", "learning-rate");

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    /** The command that the page for teachers begins with. */
    @Test
    void the_example_is_a_whole_site_that_passes_its_checks() throws IOException {
        Matcher command = Pattern.compile("-Dexec\\.args=\"(--config .+?) --output target/learning-rate\"")
                .matcher(Files.readString(Path.of("templates", "README.md")));
        assertThat(command.find()).isTrue();
        Path site = program.path("site");

        ExitCode code = program.run(
                Stream.concat(Stream.of(command.group(1).split(" ", -1)), Stream.of("--output", site.toString()))
                        .toArray(String[]::new));

        assertThat(code).as(program.out() + program.err()).isEqualTo(ExitCode.DONE);
        assertThat(pages(site)).containsExactly("404.html", "index.html");
        Document index = page(site, "index.html");
        assertThat(index.select("h1").text()).isEqualTo("How the Learning Rate Changes Training");
        assertThat(index.select("main h2 .number").eachText()).containsExactly("1", "2", "3", "4", "5");
        assertThat(index.select("main > section").eachAttr("id"))
                .startsWith("section-answer", "section-question", "section-runs")
                .endsWith("section-literature");
        assertThat(index.select("section.setting h3 .number").eachText()).containsExactly("A", "B", "C", "D");
        assertThat(index.select("main figure")).hasSize(5);
        assertThat(index.select("#table-claims tbody tr")).hasSize(4);
        assertThat(index.select(".abstract").text()).contains("Part 4").doesNotContain("Exercise");
        assertThat(index.text()).doesNotContain("Exercise", "write-up", "Write-up", "assignment");
        assertThat(index.select(".site-footer a").eachText())
                .startsWith("Laboratory report")
                .doesNotContain("Report");
        assertThat(program.run("lint", site.toString())).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(program.out()).contains("experiments/A.html: is missing", "looked at with them: --templates DIR");
        assertThat(program.run(
                        "lint",
                        site.toString(),
                        "--templates",
                        EXAMPLE.resolve("templates").toString()))
                .as(program.out() + program.err())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void several_pages_have_another_order_and_other_names() throws IOException {
        write("pages.yaml", """
                pages:
                  - { file: index.html, link: Start, sections: [{ name: hello, title: Hello }] }
                  - file: rates/{id}.html
                    about: setting
                    title: Rate
                    link: Rate
                    sections: [{ name: rate, title: What it did, kind: unnumbered }]
                  - { file: gradients.html, link: Gradients, title: Gradients, sections: [{ name: slopes, title: Slopes }] }
                  - file: proof.html
                    title: Proof
                    description: How this site was checked.
                    sections: [{ name: checked, title: Checked }]
                """);
        write(
                "text/hello.md",
                "See [(${ref.to('section', 'slopes')})], [(${ref.list('setting', study.ids())})] and"
                        + " [the proof]([(${page.to('proof.html')})]).\n\n[(${show.table('results')})]\n\n"
                        + "[(${show.table('differences')})]\n");
        write(
                "text/rate.md",
                "<span id=\"[(${ref.anchor('setting', setting.id())})]\">Setting"
                        + " [(${ref.define('setting', setting.id(), setting.id())})]</span>:"
                        + " [(${setting.of('test', 'accuracy').percent()})]\n\n[(${show.figures('confusion', setting)})]\n\n"
                        + "[(${show.table('runs', setting)})]\n");
        write("text/slopes.md", "[(${gradient.compared().count()})] comparisons.\n");
        write("text/checked.md", "[(${show.table('checks')})]\n");

        assertThat(make()).as(program.out() + program.err()).isEqualTo(ExitCode.DONE);

        Path site = program.path("site");
        assertThat(pages(site))
                .containsExactly(
                        "404.html",
                        "gradients.html",
                        "index.html",
                        "proof.html",
                        "rates/plain.html",
                        "rates/strong.html");
        Document index = page(site, "index.html");
        assertThat(index.select("#section-hello a.reference").eachText()).contains("Section 2", "plain", "strong");
        assertThat(index.select("#table-results th a").eachAttr("href"))
                .containsExactly("rates/plain.html", "rates/strong.html");
        assertThat(index.select(".site-footer nav a").eachText())
                .containsExactly("Start", "Rate plain", "Rate strong", "Gradients", "results.json");
        assertThat(page(site, "rates/strong.html").select("h1").text()).isEqualTo("Rate strong");
        Document proof = page(site, "proof.html");
        assertThat(proof.title()).isEqualTo("Proof · Tiny");
        assertThat(proof.select("meta[name=description]").attr("content")).isEqualTo("How this site was checked.");
        assertThat(proof.select("#table-checks tbody tr td:nth-child(2)").eachText())
                .filteredOn(count -> !count.equals("0"))
                .hasSizeGreaterThan(10);
    }

    /** The project's own layouts stand for themselves: none needs what another page has. */
    @Test
    void pages_of_the_project_may_be_among_them() throws IOException {
        write("pages.yaml", """
                pages:
                  - { file: index.html, sections: [{ name: hello, title: Hello }] }
                  - { file: settings/{id}.html, layout: experiment.html, about: setting, link: Setting }
                  - { file: slopes.html, layout: gradient-check.html }
                  - { file: part-two.html, layout: exercise-2.html, about: bonus }
                  - { file: again.html, layout: reproducibility.html, link: Again }
                """.replace("settings/{id}.html", "'settings/{id}.html'"));
        write(
                "text/hello.md",
                "Best: [(${ref.to('setting', finding.accuracy().best())})]; see"
                        + " [the slopes]([(${page.to('slopes.html')})]).\n");

        assertThat(make()).as(program.out() + program.err()).isEqualTo(ExitCode.DONE);

        Path site = program.path("site");
        assertThat(pages(site))
                .containsExactly(
                        "404.html",
                        "again.html",
                        "index.html",
                        "settings/plain.html",
                        "settings/strong.html",
                        "slopes.html");
        assertThat(page(site, "index.html").select("#section-hello a.reference").attr("href"))
                .matches("settings/(plain|strong)\\.html");
        assertThat(page(site, "settings/plain.html").select(".back a").attr("href"))
                .isEqualTo("../index.html");
        assertThat(page(site, "slopes.html").select(".back a").attr("href")).isEqualTo("index.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[x]([(${page.to('exercise-2.html')})]) | no page is named 'exercise-2.html'",
                "[(${ref.to('section', 'method')})] | no target of a cross-reference is named 'section method'",
                "[(${ref.to('source', 'wilson')})] | no target of a cross-reference is named 'source wilson'",
                "[(${show.table('result')})] | no table is named 'result'; did you mean results?",
                "[(${show.figures('curve')})] | no kind of figure is named 'curve'; did you mean curves?",
                "[(${show.formula('modle')})] | no formula is named 'modle'; did you mean model?",
                "[(${prose.of('gone')})] | text/gone.md  is missing; pages are made of it",
            })
    void a_name_that_nothing_has_is_told_before_anything_is_trained(String text, String told) throws IOException {
        write("pages.yaml", "pages: [{ file: index.html, sections: [{ name: hello, title: Hello }] }]\n");
        Path hello = write("text/hello.md", "Hello.\n\n" + text + "\n");

        assertThat(make()).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains(told);
        assertThat(program.err()).contains(told.contains("gone") ? "gone.md" : hello + ":3:");
        assertThat(program.out()).doesNotContain("Training");
    }

    /** So that who writes templates is not told of a fault of the program. */
    @Test
    void a_link_that_leads_nowhere_and_a_picture_without_a_text_are_told_with_their_places() throws IOException {
        write("pages.yaml", "pages: [{ file: index.html, sections: [{ name: hello, title: Hello }] }]\n");
        Path hello = write(
                "text/hello.md",
                "[(${number.images('train').count()})] images, [more](gone.html).\n\n![](figures/none.png)\n");

        assertThat(make()).as(program.out() + program.err()).isEqualTo(ExitCode.USER);
        assertThat(program.out())
                .contains("leads to gone.html, but the site has no file gone.html; " + hello + ":1:")
                .contains("shows figures/none.png without an alternative text; " + hello + ":3:5");
        assertThat(program.path("site")).doesNotExist();
    }

    @Test
    void a_tag_of_html_that_is_never_closed_is_the_users_to_mend() throws IOException {
        write("pages.yaml", "pages: [{ file: index.html, sections: [{ name: hello, title: Hello }] }]\n");
        write("text/hello.md", "<div>Hello.\n");

        assertThat(make()).as(program.out() + program.err()).isEqualTo(ExitCode.USER);
        assertThat(program.out()).contains("is no well-formed HTML");
    }

    /** What only the results decide is found when pages are made; nothing is written then. */
    @Test
    void a_number_by_hand_and_a_figure_in_no_place_are_told() throws IOException {
        write("pages.yaml", "pages: [{ file: index.html, sections: [{ name: hello, title: Hello }] }]\n");
        Path hello = write("text/hello.md", "The accuracy is 37 percent.\n");
        assertThat(make()).isEqualTo(ExitCode.USER);
        assertThat(program.out()).contains(hello + ":1:17", "37");

        write("text/hello.md", "[(${ref.to('figure', 'curves-plain')})]\n");
        assertThat(make()).isEqualTo(ExitCode.USER);
        assertThat(program.err())
                .contains(hello + ":1:3", "no target of a cross-reference is named 'figure curves-plain'");
        assertThat(program.path("site")).doesNotExist();
    }

    @Test
    void the_study_names_its_templates_from_its_own_folder() throws IOException {
        write("text/sample.md", "Of a banner of our own.\n");
        Path study = program.study("study", "title: Tiny", "title: Tiny, templates: ./mine");

        assertThat(program.run("check", "--config", study.toString()))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("Templates: " + folder.resolve("mine"));

        write("text/smaple.md", "Misspelt.\n");
        Path other = program.study("other", "title: Tiny", "title: Tiny, templates: mien");
        assertThat(program.run("check", "--config", other.toString())).isEqualTo(ExitCode.USER);
        assertThat(program.err())
                .contains("other.yaml:1:", "report.templates: \"mien\"; there is no folder " + folder.resolve("mien"));
        Path away = program.study("away", "title: Tiny", "title: Tiny, templates: /mine");
        assertThat(program.run("check", "--config", away.toString())).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("report.templates: \"/mine\"; a path with forward slashes");
    }

    /** The record of a site, and what is kept of its runs, are the same whatever its pages look like. */
    @Test
    void how_it_looks_is_no_part_of_what_it_found() throws IOException {
        write("text/sample.md", "Of a banner of our own.\n");
        assertThat(program.report("plain", "", "")).isEqualTo(ExitCode.DONE);
        assertThat(program.report("site", "title: Tiny", "title: Tiny, templates: mine"))
                .isEqualTo(ExitCode.DONE);

        assertThat(program.out()).contains("in the store 4,");
        assertThat(program.path("site").resolve("data/results.json"))
                .hasSameTextualContentAs(program.path("plain").resolve("data/results.json"));
        assertThat(page(program.path("site"), "index.html").select(".notice").text())
                .isEqualTo("Of a banner of our own.");
    }

    private ExitCode make() throws IOException {
        return program.run(
                "--config",
                program.study("study", "", "").toString(),
                "--templates",
                folder.resolve("mine").toString(),
                "--output",
                program.path("site").toString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("mine").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
