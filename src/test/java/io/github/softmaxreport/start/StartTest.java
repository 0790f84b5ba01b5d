package io.github.softmaxreport.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn exec:java} in a copy of the project, with its sources and classes in every state. */
@Tag("long")
final class StartTest {
    private static final String CLASSES = "target/classes/io/github/softmaxreport/";
    private static final String VERSION = "src/main/resources/io/github/softmaxreport/version.txt";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void a_fresh_copy() throws IOException {
        home = folder.resolve("a copy");
        for (String part : List.of("src/main", ".mvn", "data")) {
            Files.createDirectories(home.resolve(part));
            PathUtils.copyDirectory(Path.of(part), home.resolve(part));
        }
        PathUtils.delete(home.resolve(".mvn/start"));
        Files.copy(Path.of("pom.xml"), home.resolve("pom.xml"));
    }

    @Test
    void compiles_what_has_changed_and_only_that() throws IOException, InterruptedException {
        assertThat(version()).startsWith("softmax-report 0.");
        Path note = home.resolve("target/compiled.txt");
        FileTime noted = Files.getLastModifiedTime(note);
        assertThat(version()).startsWith("softmax-report 0.");
        assertThat(Files.getLastModifiedTime(note))
                .as("Maven was not started again")
                .isEqualTo(noted);

        Files.writeString(home.resolve(VERSION), "another");
        assertThat(version()).isEqualTo("softmax-report another");

        Files.writeString(home.resolve(VERSION), "${project.version}");
        replace("pom.xml", "softmax-report</artifactId>\n  <version>0.", "softmax-report</artifactId>\n  <version>9.");
        assertThat(version()).startsWith("softmax-report 9.");

        Files.delete(home.resolve(CLASSES + "Main.class"));
        assertThat(version()).as("without a class").startsWith("softmax-report 9.");
        PathUtils.deleteDirectory(home.resolve("target"));
        assertThat(version()).as("as after mvn clean").startsWith("softmax-report 9.");

        replace("src/main/java/io/github/softmaxreport/Version.java", "final class", "final klass");
        Maven.Ended wrong = run("--version");
        assertThat(wrong.code()).as("what does not compile is not run").isNotZero();
        assertThat(wrong.out()).contains("Version.java").doesNotContain("softmax-report 9.");

        replace("src/main/java/io/github/softmaxreport/Version.java", "final klass", "final class");
        assertThat(version()).startsWith("softmax-report 9.");
    }

    /** As after a compilation that was killed. */
    @Test
    void what_starts_needs_none_of_the_compiled_classes_and_what_compiles_none_of_the_copies()
            throws IOException, InterruptedException {
        assertThat(version()).startsWith("softmax-report 0.");
        for (String broken : List.of("Main", "start/Build", "start/Start")) {
            Files.write(home.resolve(CLASSES + broken + ".class"), new byte[0]);
            assertThat(version()).as(broken).startsWith("softmax-report 0.");
        }
        PathUtils.deleteDirectory(home.resolve(".mvn/start"));
        assertThat(version()).as("as after the first start").startsWith("softmax-report 0.");
        assertThat(home.resolve(".mvn/start/io/github/softmaxreport/start/Start.class"))
                .hasSameBinaryContentAs(home.resolve(CLASSES + "start/Start.class"));
    }

    @Test
    void a_source_that_is_older_than_its_class_is_compiled() throws IOException, InterruptedException {
        assertThat(version()).startsWith("softmax-report 0.");

        replace("src/main/java/io/github/softmaxreport/Version.java", ".strip()", ".strip() + \" restored\"");
        Files.setLastModifiedTime(
                home.resolve("src/main/java/io/github/softmaxreport/Version.java"), FileTime.fromMillis(0));

        assertThat(version()).endsWith(" restored");
    }

    @Test
    void words_and_exit_code_are_the_same_with_and_without_compilation() throws IOException, InterruptedException {
        String words = "check --config 'no such \"file\".yaml'";

        Maven.Ended compiled = run(words);
        Maven.Ended again = run(words);

        assertThat(compiled.code()).isEqualTo(2);
        assertThat(compiled.err()).contains("no such \"file\".yaml");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err().lines())
                .containsAll(compiled.err()
                        .lines()
                        .filter(line -> line.contains("no such"))
                        .toList());
    }

    private String version() throws IOException, InterruptedException {
        Maven.Ended ended = run("--version");
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.err().lines()).allMatch(line -> line.startsWith("WARNING: Using incubator modules"));
        return ended.out().strip();
    }

    private Maven.Ended run(String words) throws IOException, InterruptedException {
        return new Maven(folder, home.resolve("pom.xml")).run(words);
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = home.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, by));
    }
}
