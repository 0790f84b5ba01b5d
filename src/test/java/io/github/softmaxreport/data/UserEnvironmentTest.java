package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserEnvironmentTest {
    @TempDir
    private Path home;

    @Test
    void the_cache_is_where_xdg_says() {
        Path cache = home.resolve("my cache");

        assertThat(on("Linux", Map.of("XDG_CACHE_HOME", cache.toString())).cacheFolder())
                .isEqualTo(cache);
        assertThat(on("Mac OS X", Map.of("XDG_CACHE_HOME", cache.toString())).cacheFolder())
                .isEqualTo(cache);
    }

    @Test
    void the_cache_follows_the_custom_of_the_system() {
        Path local = home.resolve("Local");

        assertThat(on("Linux", Map.of()).cacheFolder()).isEqualTo(home.resolve(".cache"));
        assertThat(on("Mac OS X", Map.of()).cacheFolder()).isEqualTo(home.resolve("Library/Caches"));
        assertThat(on("Windows 11", Map.of()).cacheFolder()).isEqualTo(home.resolve("AppData/Local"));
        assertThat(on("Windows 11", Map.of("LOCALAPPDATA", local.toString())).cacheFolder())
                .isEqualTo(local);
    }

    @Test
    void an_empty_or_relative_cache_folder_is_ignored() {
        assertThat(on("Linux", Map.of("XDG_CACHE_HOME", "")).cacheFolder()).isEqualTo(home.resolve(".cache"));
        assertThat(on("Linux", Map.of("XDG_CACHE_HOME", "cache")).cacheFolder()).isEqualTo(home.resolve(".cache"));
    }

    @Test
    void a_program_is_the_first_on_the_path() throws IOException {
        Path first = program("first", "npm");
        program("second", "npm");
        String path = String.join(File.pathSeparator, "", "relative", home + "/first", home + "/second");

        assertThat(on("Linux", Map.of("PATH", path)).program("npm")).contains(first);
        assertThat(on("Linux", Map.of("PATH", path)).program("node")).isEmpty();
        assertThat(on("Linux", Map.of()).program("npm")).isEmpty();
    }

    @Test
    void a_program_on_windows_has_an_extension() throws IOException {
        program("bin", "npm");
        Path command = program("bin", "npm.cmd");

        assertThat(on("Windows 11", Map.of("Path", home + "/bin")).program("npm"))
                .contains(command);
    }

    private Path program(String folder, String name) throws IOException {
        Path file = Files.createDirectories(home.resolve(folder)).resolve(name);
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private UserEnvironment on(String system, Map<String, String> variables) {
        return new UserEnvironment(variables, system, home);
    }
}
