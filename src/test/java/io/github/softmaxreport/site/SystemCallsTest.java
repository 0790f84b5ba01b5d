package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemCallsTest {
    private static final boolean CAN = Platform.isLinux() || Platform.isMac();

    @TempDir
    private Path parent;

    private Path one;
    private Path other;

    @BeforeEach
    void two_folders() throws IOException {
        one = Files.createDirectory(parent.resolve("one"));
        other = Files.createDirectory(parent.resolve("the other"));
        Files.writeString(one.resolve("file"), "of one");
        Files.writeString(other.resolve("file"), "of the other");
    }

    @Test
    void two_folders_change_places() {
        assertThat(SystemCalls.exchange(one, other)).isEqualTo(CAN);

        assertThat(one.resolve("file")).hasContent(CAN ? "of the other" : "of one");
        assertThat(other.resolve("file")).hasContent(CAN ? "of one" : "of the other");
    }

    @Test
    void nothing_changes_where_one_is_missing() {
        assertThat(SystemCalls.exchange(parent.resolve("none"), other)).isFalse();
        assertThat(SystemCalls.exchange(one, parent.resolve("none"))).isFalse();

        assertThat(one.resolve("file")).hasContent("of one");
        assertThat(other.resolve("file")).hasContent("of the other");
        assertThat(parent.resolve("none")).doesNotExist();
    }

    @Test
    void nothing_changes_where_one_is_within_the_other() throws IOException {
        Path inner = Files.createDirectory(one.resolve("inner"));

        assertThat(SystemCalls.exchange(one, inner)).isFalse();

        assertThat(one.resolve("file")).hasContent("of one");
        assertThat(inner).isEmptyDirectory();
    }
}
