package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every text file that is kept here. */
final class RepositoryTest {
    private static final List<String> PLACES = List.of(
            ".ci", ".github", ".mvn", "data", "site", "src", "templates", "pom.xml", "README.md", "CHANGELOG.md");
    private static final Set<String> TEXT = Set.of(
            "java",
            "xml",
            "md",
            "yaml",
            "yml",
            "json",
            "csv",
            "html",
            "css",
            "js",
            "txt",
            "svg",
            "config",
            "run",
            "properties");

    /** A home folder, or the host of a package registry: true on one machine only. */
    private static final Pattern MACHINE =
            Pattern.compile("/(root|home|Users)/\\w|\\b(repo\\d*|registry|deb)\\.[a-z]+\\.");

    @Test
    void names_no_path_or_registry_of_one_machine() throws IOException {
        for (Path file : texts()) {
            assertThat(Files.readString(file).lines())
                    .as("%s", file)
                    .noneMatch(line -> MACHINE.matcher(line).find());
        }
    }

    @Test
    void ends_lines_as_unix_does() throws IOException {
        for (Path file : texts()) {
            assertThat(Files.readString(file))
                    .as("%s", file)
                    .doesNotContain("\r")
                    .endsWith("\n");
        }
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> places = PLACES.stream().map(Path::of).filter(Files::exists)) {
            return places.flatMap(RepositoryTest::filesUnder)
                    .filter(file -> TEXT.contains(extension(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> filesUnder(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
