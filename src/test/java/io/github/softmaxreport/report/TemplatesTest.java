package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplatesTest {
    @TempDir
    private Path folder;

    private Numbers number;

    @BeforeEach
    void names_come_from_the_real_words() {
        number = new Numbers(Fixtures.study(), Findings.of(Fixtures.study()), Words.read(Pages.TEMPLATES));
    }

    @Test
    void a_line_of_tags_alone_leaves_no_empty_line() throws IOException {
        assertThat(render("""
                One
                [# th:if="${yes}"]
                two
                [/]
                [# th:unless="${yes}"]
                never
                [/]
                three.
                """, Map.of("yes", true))).isEqualTo("One\ntwo\nthree.\n");
    }

    @Test
    void a_wrong_name_is_told_with_file_and_line_and_the_nearest_name() {
        assertThatThrownBy(() -> render("One\n\n[(${number.of('1.1', 'tset', 'accuracy').mean().percent()})]\n"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("t.md") + ":3:")
                .hasMessageContaining("no split is named 'tset'; did you mean test?");
    }

    @Test
    void a_setting_that_does_not_exist_is_told_with_those_that_do() {
        assertThatThrownBy(() -> render("[(${number.of('1.7', 'test', 'accuracy').mean().percent()})]"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no experiment is named '1.7'")
                .hasMessageContaining("1.1, 1.2");
    }

    @Test
    void a_variable_that_does_not_exist_is_an_error() {
        assertThatThrownBy(() -> render("One\n[(${numbr})]"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("t.md") + ":2:")
                .hasMessageContaining("did you mean number?");
    }

    @Test
    void a_method_that_does_not_exist_is_an_error_with_its_line() {
        assertThatThrownBy(() -> render("[(${number.off('1.1')})]"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("t.md") + ":1:")
                .hasMessageContaining("no method of Numbers is named 'off'; did you mean of?");
        assertThatThrownBy(() -> render("[(${number.setings})]"))
                .hasMessageContaining("no method of Numbers is named 'setings'");
    }

    @Test
    void a_method_that_wants_other_values_is_told_with_them() {
        assertThatThrownBy(() -> render("[(${number.of('1.1', 'test')})]"))
                .isInstanceOf(UserError.class)
                .hasMessageEndingWith(
                        "Numbers can't be asked for of(String, String); wanted of(String, String, String)");
    }

    @Test
    void a_message_about_a_whole_object_is_short() {
        String name = "n".repeat(1000);
        assertThatThrownBy(() -> render("[(${number.of('1.1', 'test', '" + name + "')})]"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nnn…'")
                .satisfies(thrown -> assertThat(thrown.getMessage().length())
                        .isLessThan(300 + folder.toString().length()));
    }

    @Test
    void a_tag_that_is_never_closed_is_an_error_with_its_line() {
        assertThatThrownBy(() -> render("One\n[# th:if=\"${true}\"]\ntwo"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(folder.resolve("t.md").toString())
                .hasMessageContaining("never closed");
    }

    @Test
    void a_template_that_is_missing_is_named() {
        assertThatThrownBy(() -> new Templates(new TemplateFolders(List.of(folder))).render("text/absent.md", Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("absent.md");
    }

    @Test
    void a_single_run_has_no_spread_to_ask_for() {
        StudyResult study = Fixtures.study(Fixtures.experiment("1.1", 0, 0.1, 0.5));
        Numbers single = new Numbers(study, Findings.of(study), Words.read(Pages.TEMPLATES));
        assertThatThrownBy(() -> render(
                        "[(${number.of('1.1', 'test', 'accuracy').deviation().percent()})]", Map.of("number", single)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("measured once");
    }

    @Test
    void a_number_carries_its_value_and_says_what_it_is() throws IOException {
        assertThat(render("[(${number.of('1.1', 'test', 'accuracy').mean().percent()})]"))
                .startsWith("<data value=\"0.51\" title=\"")
                .contains("test accuracy of setting 1&#46;1 at the end of training", "mean over 2 seeds")
                .endsWith(">51&#46;00\u202f&#37;</data>");
    }

    private String render(String template) throws IOException {
        return render(template, Map.of("number", number));
    }

    private String render(String template, Map<String, Object> variables) throws IOException {
        Files.writeString(folder.resolve("t.md"), template);
        return new Templates(new TemplateFolders(List.of(folder))).render("t.md", variables);
    }
}
