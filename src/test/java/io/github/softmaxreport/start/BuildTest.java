package io.github.softmaxreport.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildTest {
    private static final FileTime WRITTEN = FileTime.from(Instant.parse("2026-11-30T10:00:00Z"));
    private static final FileTime COMPILED = FileTime.from(Instant.parse("2026-11-30T10:00:01Z"));
    private static final String SOURCE = "src/main/java/A.java";
    private static final List<String> SOURCES = List.of(
            SOURCE, "src/main/resources/version.txt", "pom.xml", ".mvn/jvm.config", "data/experiments.schema.json");
    private static final String CLASS = "target/classes/A.class";
    private static final String LIBRARY = "repository/library.jar";
    private static final List<String> OTHERS = List.of(
            ".mvn/start/Start.class",
            "data/experiments.yaml",
            "templates/layout.html",
            "src/test/java/ATest.java",
            "target/timings.json");

    @TempDir
    private Path home;

    @BeforeEach
    void a_project_that_is_compiled() throws IOException {
        for (String file : Stream.of(SOURCES, List.of(CLASS, LIBRARY), OTHERS)
                .flatMap(List::stream)
                .toList()) {
            write(file, "1", WRITTEN);
        }
        build("17").note(COMPILED, classPath());
    }

    @Test
    void what_was_compiled_is_not_compiled_again() {
        assertThat(build("17").noted()).contains(classPath());
    }

    @TestFactory
    Stream<DynamicTest> whatever_the_compiler_reads_or_made_is_looked_at() {
        return Stream.concat(SOURCES.stream(), Stream.of(CLASS, LIBRARY))
                .flatMap(file -> Stream.of(
                        DynamicTest.dynamicTest(file + " is longer", () -> assertNotNoted(file, "12", WRITTEN)),
                        DynamicTest.dynamicTest(file + " is younger", () -> assertNotNoted(file, "2", COMPILED)),
                        DynamicTest.dynamicTest(file + " is deleted", () -> {
                            Files.delete(home.resolve(file));
                            assertThat(build("17").noted()).isEmpty();
                            write(file, "1", WRITTEN);
                            assertThat(build("17").noted()).contains(classPath());
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"src/main/java/B.java", ".mvn/extensions.xml", "data/pages.schema.json", "target/classes/B.class"
            })
    void so_is_what_is_new(String file) throws IOException {
        assertNotNoted(file, "1", WRITTEN);
    }

    @Test
    void another_jdk_compiles_again() {
        assertThat(build("25").noted()).isEmpty();
    }

    @Test
    void nothing_else_is_looked_at() throws IOException {
        for (String file : OTHERS) {
            write(file, "another text", COMPILED);
        }

        assertThat(build("17").noted()).contains(classPath());
    }

    @Test
    void a_source_that_changes_during_the_compilation_is_compiled_again() throws IOException {
        write(SOURCE, "2", COMPILED);

        build("17").note(COMPILED, classPath());

        assertThat(build("17").noted()).isEmpty();
    }

    @Test
    void without_a_note_or_with_half_of_one_everything_is_compiled() throws IOException {
        Path note = home.resolve("target/compiled.txt");
        String text = Files.readString(note);

        Files.writeString(note, text.substring(0, text.length() / 2));
        assertThat(build("17").noted()).isEmpty();

        Files.delete(note);
        assertThat(build("17").noted()).isEmpty();

        Files.createDirectory(note); // and one that can't be written
        build("17").note(COMPILED, classPath());
        assertThat(build("17").noted()).isEmpty();
    }

    @Test
    void sources_behind_a_link_are_looked_at() throws IOException {
        Path elsewhere = Files.move(home.resolve("src"), home.resolve("elsewhere"));
        Files.createSymbolicLink(home.resolve("src"), elsewhere);
        assertThat(build("17").noted()).contains(classPath());

        assertNotNoted("elsewhere/main/java/A.java", "12", WRITTEN);
    }

    private void assertNotNoted(String file, String text, FileTime changed) throws IOException {
        boolean was = Files.exists(home.resolve(file));
        write(file, text, changed);
        assertThat(build("17").noted()).as(file).isEmpty();
        if (was) {
            write(file, "1", WRITTEN);
            assertThat(build("17").noted()).as(file).isPresent();
        }
    }

    private List<Path> classPath() {
        return List.of(home.resolve("target/classes"), home.resolve(LIBRARY));
    }

    private Build build(String jdk) {
        return new Build(home, home.resolve("pom.xml"), jdk);
    }

    private void write(String file, String text, FileTime changed) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, changed);
    }
}
