package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Templates that are missing, unreadable or endless are told of, before anything is trained where that can be. */
@Timeout(60)
final class PreparedTemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void the_projects_own_are_complete() {
        assertThatCode(() -> Report.prepare(Pages.TEMPLATES)).doesNotThrowAnyException();
    }

    @Test
    void every_template_that_is_missing_is_named() throws IOException {
        copyTemplates();
        Set<String> removed = new TreeSet<>(Set.of(
                "404.html",
                "figure.html",
                "text/summary.md",
                "text/title.txt",
                "text/linked-data.json",
                "text/replay.py",
                "text/claim-best.md",
                "text/claim-evidence.md",
                "text/loss-hinge.md",
                "text/bonus-losses.md",
                "figures/curves.alt.txt"));
        for (String name : removed) {
            Files.delete(folder.resolve(name));
        }

        String told = refusal(new TemplateFolders(List.of(folder)));

        assertThat(told.lines())
                .containsExactlyElementsOf(removed.stream()
                        .map(name -> folder.resolve(name) + "  is missing; pages are made of it")
                        .toList());
    }

    @Test
    void every_template_that_can_not_be_read_is_told_with_its_line() throws IOException {
        Path tag = write("text/summary.md", "One\n\n[# th:if=\"${true}\"]\ntwo");
        Path html = write("404.html", "<html>\n<p th:text=\"${1}></p>\n</html>\n");
        Path bytes = folder.resolve("text/method.md");
        Files.write(bytes, new byte[] {'a', (byte) 0xff});

        String told = refusal(overlay());

        assertThat(told).contains(tag.toString(), "never closed", html.toString(), bytes.toString(), "UTF-8");
    }

    @Test
    void words_that_can_not_be_read_are_told() throws IOException {
        Path words = write("words.properties", "a=\\uxyz\n");

        assertThat(refusal(overlay())).startsWith(words.toString());
    }

    @Test
    void misspelt_words_and_files_are_told_with_their_places() throws IOException {
        Path section = write(
                "text/summary.md",
                "One\n[(${words.of('standing.BETS')})]\n  [(${words.of('verdicts.' + compared)})]\n");
        Path page = write("404.html", "<html>\n<link th:href=\"${page.to('styles.css')}\">\n</html>\n");

        assertThat(refusal(overlay()).lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(section + ":2:15  no entry of words.properties is named 'standing.BETS'")
                        .contains("standing.BEST"))
                .anySatisfy(
                        line -> assertThat(line).startsWith(section + ":3:17  ").contains("'verdicts.'"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(page + ":2:27  no file in static is named 'styles.css'")
                        .contains("style.css"));
    }

    @Test
    void a_loop_without_an_end_is_stopped() throws IOException {
        write("t.md", """
                [# th:each="a : ${#numbers.sequence(1, 100000)}"]
                [# th:each="b : ${#numbers.sequence(1, 100000)}"]
                [/]
                [/]
                """);

        assertEndless("t.md", "t.md");
    }

    @Test
    void a_loop_too_long_for_the_memory_is_stopped() throws IOException {
        write("t.md", "[# th:each=\"a : ${#numbers.sequence(1, 2000000000)}\"]x[/]\n");

        assertThatThrownBy(() -> render("t.md"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("t.md").toString())
                .hasMessageContaining("memory");
    }

    @Test
    void a_fragment_that_includes_itself_is_stopped() throws IOException {
        write("t.html", "<p><b th:fragment=\"f\"><i th:replace=\"~{u.html :: g}\">x</i></b></p>\n");
        write("u.html", "<p><b th:fragment=\"g\"><i th:replace=\"~{t.html :: f}\">x</i></b></p>\n");

        assertThatThrownBy(() -> render("t.html"))
                .isInstanceOf(UserError.class)
                .message()
                .matches(".*/[tu]\\.html.*come to no end.*");
    }

    @Test
    void a_section_that_holds_itself_is_stopped() throws IOException {
        write("text/t.md", "[(${prose.part('t', 'x', 1)})]\n");
        Templates templates = new Templates(new TemplateFolders(List.of(folder)));

        assertThatThrownBy(() -> templates.render("text/t.md", Map.of("prose", new Itself(templates))))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("text/t.md").toString())
                .hasMessageContaining("come to no end");
    }

    /** Hands itself on, as the report's prose does. */
    public record Itself(Templates templates) {
        public String part(String name, String variable, Object value) {
            return templates.render("text/" + name + ".md", Map.of("prose", this));
        }
    }

    private void assertEndless(String name, String told) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> render(name))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve(told).toString())
                .hasMessageContaining("come to no end");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    private void render(String name) {
        new Templates(new TemplateFolders(List.of(folder))).render(name, Map.of());
    }

    private TemplateFolders overlay() {
        return new TemplateFolders(List.of(folder, Path.of("templates")));
    }

    private static String refusal(TemplateFolders folders) {
        try {
            Report.prepare(folders);
            throw new AssertionError("nothing was refused");
        } catch (UserError e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void copyTemplates() throws IOException {
        for (Map.Entry<String, Path> template : Pages.TEMPLATES.under("").entrySet()) {
            Path copy = folder.resolve(template.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(template.getValue(), copy);
        }
    }
}
