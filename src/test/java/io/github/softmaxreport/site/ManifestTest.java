package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    @Test
    void reads_back_what_it_wrote() throws IOException {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of("index.html", HASH, "data/W.npy", HASH)));
        manifest.write(folder);
        assertThat(Manifest.of(folder)).isEqualTo(manifest);
        assertThat(manifest.lists(Path.of("data", "W.npy"))).isTrue();
        assertThat(manifest.lists(Path.of(Manifest.NAME))).isTrue();
        assertThat(manifest.lists(Path.of("data"))).isFalse();
    }

    @Test
    void is_empty_where_there_is_none() throws IOException {
        assertThat(Manifest.of(folder).hashes()).isEmpty();
    }

    @Test
    void bears_another_systems_line_ends() throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), HASH + "  a\r\n" + HASH + "  b\r\n");
        assertThat(Manifest.of(folder).hashes()).containsOnlyKeys("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "", "  a", "HASH  /etc/passwd", "HASH  ../a", "HASH a", "HASH0  a"})
    void names_the_line_that_it_did_not_write(String pattern) throws IOException {
        String line = pattern.replace("HASH", HASH);
        Files.writeString(folder.resolve(Manifest.NAME), HASH + "  a\n" + line + "\n");
        assertThatThrownBy(() -> Manifest.of(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(Manifest.NAME + ":2: read \"" + line + "\"");
    }
}
