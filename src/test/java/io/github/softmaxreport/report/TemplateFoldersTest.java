package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts and words are changed from a folder that holds only what is to be different. */
@Tag("slow")
final class TemplateFoldersTest {
    private static final StudyResult STUDY = Fixtures.study();

    @TempDir
    private Path folder;

    @Test
    void a_section_and_a_fragment_are_replaced_and_all_others_stay() throws IOException {
        replace("text/summary.md", "Changed *here*: [(${study.title()})].\n");
        replace("figure.html", """
                <figure th:fragment="numbered(figure)" class="figure plain" th:id="${ref.anchor('figure', figure.id())}">
                <figcaption>Picture [(${ref.define('figure', figure.id())})]: [(${figure.caption()})]</figcaption>
                </figure>
                """);
        Document index = index();
        assertThat(index.select("#summary em").text()).isEqualTo("here");
        assertThat(index.select("#summary p:contains(Changed)").text()).isEqualTo("Changed here: Assignment 1.");
        assertThat(index.select("figure.plain figcaption"))
                .hasSize(8)
                .allSatisfy(caption -> assertThat(caption.text()).matches("Picture \\d: .{40,}"));
        assertThat(index.select("#section-method").outerHtml())
                .isEqualTo(Pages.standard()
                        .get("index.html")
                        .select("#section-method")
                        .outerHtml());
    }

    @Test
    void a_word_is_replaced_and_all_others_stay() throws IOException {
        replace("words.properties", "lossFunction.cross-entropy=surprise\n");
        Words words = Words.read(folders());
        assertThat(words.of("lossFunction.cross-entropy")).isEqualTo("surprise");
        assertThat(words.of("lossFunction.hinge"))
                .isEqualTo(Words.read(Pages.TEMPLATES).of("lossFunction.hinge"));
    }

    @Test
    void a_file_that_is_copied_as_it_is_is_replaced_or_added_and_all_others_stay() throws IOException {
        replace("static/style.css", "p { color: #111 }\n");
        replace("static/img/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        List<SiteFile> files = write(folders());
        assertThat(Pages.text(files, "style.css")).startsWith("p {");
        assertThat(Pages.text(files, "img/logo.svg")).startsWith("<svg");
        assertThat(Pages.text(files, "report.js")).isNotEmpty();
        assertThat(files).extracting(SiteFile::path).doesNotHaveDuplicates();
    }

    @Test
    void a_new_section_may_be_added_by_a_layout_that_asks_for_it() throws IOException {
        replace("text/thanks.md", "Thanks to *all*.\n");
        replace(
                "404.html",
                "<html lang=\"en\"><title>T</title><h1>T</h1><p th:utext=\"${prose.of('thanks')}\">T</p></html>");
        assertThat(Pages.text(write(folders()), "404.html")).contains("<em>all</em>");
    }

    @Test
    void files_that_replace_nothing_are_refused_with_the_nearest_name() throws IOException {
        replace("text/sumary.md", "Changed.\n");
        replace("figures/curve.alt.txt", "Changed.\n");
        replace("README.md", "Notes.\n");
        assertThatThrownBy(this::index)
                .isInstanceOf(UserError.class)
                .hasMessage(folder.resolve("figures/curve.alt.txt")
                        + "  no template is named 'figures/curve.alt.txt'; did you mean figures/curves.alt.txt?\n"
                        + folder.resolve("text/sumary.md")
                        + "  no template is named 'text/sumary.md'; did you mean text/summary.md?");
    }

    @Test
    void a_folder_that_does_not_exist_is_refused() {
        TemplateFolders misspelt = new TemplateFolders(List.of(folder.resolve("absent"), Path.of("templates")));
        assertThatThrownBy(misspelt::mustExist)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("absent").toString());
    }

    @Test
    void what_is_no_file_where_a_template_should_be_is_told() throws IOException {
        Path section = Files.createDirectories(folder.resolve("text/summary.md"));
        Path words = Files.createSymbolicLink(folder.resolve("words.properties"), Path.of("/dev/zero"));
        Path page = Files.createSymbolicLink(folder.resolve("new.html"), folder.resolve("absent"));

        assertThatThrownBy(() -> folders().mustExist())
                .isInstanceOf(UserError.class)
                .hasMessage(Stream.of(page, section, words)
                        .map(path -> path + ": is no file; a template is wanted there, or nothing")
                        .collect(Collectors.joining("\n")));
        Files.delete(words);
    }

    @Test
    void what_editors_leave_beside_a_template_is_left_alone() throws IOException {
        replace("text/.summary.md.swp", "Half.");
        replace("text/summary.md~", "Before.\n");
        Files.createSymbolicLink(folder.resolve("text/.#summary.md"), Path.of("somebody@somewhere.1234"));
        Files.createDirectories(folder.resolve("text/drafts"));

        folders().mustExist();

        assertThat(index().text()).doesNotContain("Half", "Before");
    }

    @Test
    void a_reference_to_nothing_is_told_with_file_line_and_the_nearest_target() throws IOException {
        replace("text/summary.md", "Fine.\n\nSee [(${ref.to('figure', 'curve-1.1')})].\n");
        assertThatThrownBy(this::index)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("text/summary.md") + ":3:")
                .hasMessageContaining("figure curves-1.1");
    }

    @Test
    void an_error_in_a_fragment_is_told_with_file_and_line() throws IOException {
        String figure = Files.readString(Path.of("templates", "figure.html"));
        int line = (int)
                figure.substring(0, figure.indexOf("figure.caption()")).lines().count();
        replace("figure.html", figure.replace("figure.caption()", "figure.kaption()"));
        assertThatThrownBy(this::index)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("figure.html") + ":" + line + ":")
                .hasMessageContaining("kaption");
    }

    @Test
    void whatever_template_is_wrong_it_is_told_with_file_and_line() throws IOException {
        int told = 0;
        for (String name : Pages.TEMPLATES.under("").keySet()) {
            if (name.matches("(text|figures)/.*\\.(md|txt)") && chosen(name)) {
                String text = Files.readString(Path.of("templates", name)).stripTrailing();
                Path file = replace(name, text + "\n[(${absent})]\n");
                try {
                    write(folders());
                } catch (UserError e) {
                    long line = text.lines().count() + 1;
                    assertThat(e)
                            .hasMessageStartingWith(file + ":" + line + ":")
                            .hasMessageContaining("'absent'");
                    told++;
                }
                Files.delete(file);
            }
        }
        assertThat(told).as("templates that this study asks for").isGreaterThan(10);
    }

    @Test
    void whatever_word_is_missing_it_is_told_with_the_file_and_line_that_ask_for_it() throws IOException {
        Path complete = Files.createDirectory(folder.resolve("complete"));
        for (var template : Pages.TEMPLATES.under("").entrySet()) {
            Path copy = complete.resolve(template.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(template.getValue(), copy);
        }
        Path words = complete.resolve("words.properties");
        List<String> lines = Files.readAllLines(words);
        int told = 0;
        for (String line : lines) {
            if (line.matches("[a-zA-Z].*=.*") && chosen(line)) {
                Files.write(
                        words,
                        lines.stream().filter(other -> !other.equals(line)).toList());
                try {
                    write(new TemplateFolders(List.of(complete)));
                } catch (UserError e) {
                    assertThat(e.getMessage())
                            .as(line)
                            .startsWith(complete.toString())
                            .matches("[^ ]+:\\d+:\\d+  .*" + line.replaceFirst("[ =].*", "") + ".*");
                    told++;
                }
            }
        }
        assertThat(told).as("words that this study asks for").isGreaterThan(10);
    }

    /** A quarter of them, as each takes a rendering of its own. */
    private static boolean chosen(String name) {
        return Math.floorMod(name.hashCode(), 4) == 0;
    }

    private Path replace(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private TemplateFolders folders() {
        return new TemplateFolders(List.of(folder, Path.of("templates")));
    }

    private Document index() {
        return Jsoup.parse(Pages.text(write(folders()), "index.html"));
    }

    private static List<SiteFile> write(TemplateFolders templates) {
        return new Report(STUDY, Findings.of(STUDY), Fixtures.figures(STUDY), Report.prepare(templates))
                .write(Pages.NO_CHECKS);
    }
}
