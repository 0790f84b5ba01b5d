package io.github.softmaxreport.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With scripts in the place of browsers. */
final class BrowserTest {
    /** Prints the page's own text. */
    private static final String PRINTS = """
            for word; do
              case "$word" in
                --print-to-pdf=*) pdf="${word#*=}" ;;
                file:*) page="${word#file://}" ;;
              esac
            done
            cat "$page" > "$pdf"
            """;

    @TempDir
    private Path folder;

    @Test
    void the_first_on_the_path_is_taken_chromium_before_others() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path chrome = script(folder.resolve("google-chrome"), PRINTS);
        Path chromium = script(other.resolve("chromium"), PRINTS);
        Files.writeString(folder.resolve("chromium"), "no program");

        String path = folder + File.pathSeparator + folder.resolve("absent") + File.pathSeparator + other;
        assertThat(Browser.on(path).program()).isEqualTo(chromium);
        assertThat(Browser.on(folder.toString()).program()).isEqualTo(chrome);
    }

    @Test
    void without_one_the_answer_names_those_that_would_do() {
        assertThatThrownBy(() -> Browser.on(folder.toString()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("none is on the PATH: chromium, ")
                .hasMessageContaining("--browser");
        assertThatThrownBy(() -> Browser.at(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is no program");
    }

    @Test
    void a_page_is_printed() throws IOException {
        assertThat(Browser.at(script(folder.resolve("b"), PRINTS)).pdf("<p>ö</p>"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>ö</p>");
    }

    @Test
    void a_browser_that_fails_or_hangs_is_told_with_its_last_words() throws IOException {
        Browser fails = Browser.at(script(folder.resolve("f"), "echo no display; exit 7\n"));
        assertThatThrownBy(() -> fails.pdf(""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("printed nothing; it ended with code 7 and said: no display. Name another");

        Browser silent = Browser.at(script(folder.resolve("s"), "exit 0\n"));
        assertThatThrownBy(() -> silent.pdf(""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("ended with code 0.");

        Browser hangs = new Browser(script(folder.resolve("h"), "sleep 60\n"), 1);
        assertThatThrownBy(() -> hangs.pdf(""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("did not end within 1 s");
    }

    private static Path script(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
