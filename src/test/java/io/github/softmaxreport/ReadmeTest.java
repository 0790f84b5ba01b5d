package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the README says is so. */
final class ReadmeTest {
    private static final Path PACKAGES = Path.of("src", "main", "java", "io", "github", "softmaxreport");
    private static final Set<String> NOT_KEPT = Set.of(".git", "target", ".idea", ".vscode", ".settings");
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void its_links_and_paths_lead_somewhere() {
        Stream<String> links = all("\\]\\(([^)]+)\\)", readme).filter(link -> !link.startsWith("https://"));
        Stream<String> paths = all("`((?:\\.?[a-zA-Z0-9_-]+/)+[a-zA-Z0-9._-]*)`", readme);
        Stream<String> pictures = all("(?:src|srcset)=\"([^\"]+)\"", readme);
        assertThat(Stream.of(links, paths, pictures).flatMap(all -> all))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void its_commands_are_those_that_ci_runs() throws IOException {
        String ci = Files.readString(Path.of(".ci", "run"));
        List<String> commands = all("```sh\n(.+?)\n```", readme).toList();
        assertThat(commands).containsExactly("mvn exec:java", "mvn verify");
        assertThat(commands).allSatisfy(command -> assertThat(ci.lines()).contains(command.replace("mvn ", "mvn -B ")));
    }

    @Test
    void every_build_it_describes_is_run_by_ci() throws IOException {
        String ci = Files.readString(Path.of(".ci", "run"));
        assertThat(all("`mvn (-P[a-z0-9]+) verify`", readme))
                .containsExactlyInAnyOrder("-Pcheck", "-Pe2e")
                .allSatisfy(profile -> assertThat(ci).containsPattern("mvn -B " + profile + "( clean)? verify"));
    }

    @Test
    void its_map_lists_the_top_level() throws IOException {
        List<String> entries = names(Path.of(""), path -> !NOT_KEPT.contains(path.toString())).stream()
                .map(name -> Files.isDirectory(Path.of(name)) ? name + "/" : name)
                .toList();
        assertThat(rows("| where | what |")).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void its_map_lists_the_packages() throws IOException {
        assertThat(rows("| package |")).containsExactlyInAnyOrderElementsOf(names(PACKAGES, Files::isDirectory));
    }

    @Test
    void the_classes_it_names_exist() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(all("`([A-Z][a-z]+[A-Za-z]*)`", readme))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes).contains(name));
    }

    @Test
    void its_options_are_those_of_the_command() {
        List<String> options = CommandSpec.forAnnotatedObject(new ReportCommand()).options().stream()
                .map(OptionSpec::longestName)
                .toList();
        assertThat(all("(?m)^\\| (`--.+?`) \\|", readme).flatMap(cell -> all("(--[a-z-]+)", cell)))
                .containsExactlyInAnyOrderElementsOf(options);
    }

    @Test
    void its_commands_are_those_of_the_program() {
        assertThat(rows("| command |"))
                .containsExactlyElementsOf(Subcommand.ALL.stream()
                        .map(command ->
                                CommandSpec.forAnnotatedObject(command.get()).name())
                        .toList());
    }

    /** The setting of the tutorial, put where the tutorial says. */
    @Test
    void the_setting_that_it_adds_is_read(@TempDir Path folder) throws IOException {
        String added = all("(?s)   ```yaml\n(.+?)   ```", readme)
                .findFirst()
                .orElseThrow()
                .replaceAll("(?m)^   ", "");
        String study = Files.readString(Path.of("data", "experiments.yaml"));
        int end = study.indexOf("\n\n", study.indexOf("\nexperiments:")) + 1;
        Path file =
                Files.writeString(folder.resolve("added.yaml"), study.substring(0, end) + added + study.substring(end));

        assertThat(StudyReader.read(file).experiments())
                .hasSize(StudyReader.read(Path.of("data", "experiments.yaml"))
                                .experiments()
                                .size()
                        + 1)
                .last()
                .satisfies(experiment -> assertThat(experiment.id()).isEqualTo("1.5"));
    }

    /** What users are helped with is what they read. */
    @Test
    void the_messages_that_it_explains_are_the_programs() throws IOException {
        StringBuilder program = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                program.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
            }
        }
        assertThat(rows("| message |"))
                .hasSizeGreaterThan(5)
                .filteredOn(message -> !message.contains("incubator")) // the JVM's
                .allMatch(message -> program.indexOf(message) >= 0);
    }

    @Test
    void its_least_study_is_read(@TempDir Path folder) throws IOException {
        String study = all("(?s)\n```yaml\n(.+?)```", readme).findFirst().orElseThrow();
        assertThat(StudyReader.read(Files.writeString(folder.resolve("least.yaml"), study))
                        .experiments())
                .hasSize(1);
    }

    /** The first cells, in backticks, of the table under this head. */
    private static List<String> rows(String head) {
        return readme.substring(readme.indexOf(head))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(line -> all("^\\| `([^`]+)` \\|", line))
                .toList();
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
