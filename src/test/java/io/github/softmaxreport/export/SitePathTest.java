package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"index.html", ".nojekyll", "data/1.2/W0.npy", "a-b_c/..d", "console.txt", "x/-"})
    void takes_a_relative_path_of_plain_segments(String text) {
        assertThat(SiteFile.text(text, "").path()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a/",
                "a//b",
                "..",
                "../a",
                "a/../b",
                ".",
                "./a",
                "a/.",
                "a\\b",
                "C:/a",
                "a\0b",
                "a b",
                "ä",
                "a\u202eb",
                "a%2e",
                "a?b",
                "a#b",
                "a.",
                "con",
                "a/NUL.txt",
                "Com1.html",
                "lpt9"
            })
    void refuses_what_could_leave_the_folder_or_is_no_plain_name(String text) {
        assertThatThrownBy(() -> SiteFile.text(text, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }
}
