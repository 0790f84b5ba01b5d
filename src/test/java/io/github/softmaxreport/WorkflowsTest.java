package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What GitHub runs is sound: the shell's text, Maven's and the program's words, and what each job may do. */
final class WorkflowsTest {
    private static final Set<String> MAVEN = Set.of("-B", "-q", "exec:java", "verify");
    private static final Pattern PROFILE = Pattern.compile("-P[a-z0-9]+");

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github", "workflows"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void says_what_it_is_when_it_runs_and_what_it_may_do(Path file) throws IOException {
        Map<?, ?> workflow = read(file);

        assertThat(file.toString()).endsWith(".yml");
        assertThat(workflow.keySet().stream().map(String::valueOf)).contains("name", "on", "permissions", "jobs");
        assertThat(map(workflow.get("permissions")).values()).allMatch("read"::equals);
        assertThat(Files.readString(file)).doesNotContain("pull_request_target");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_job_that_may_write_runs_nothing_of_the_repository(Path file) throws IOException {
        for (Object job : map(read(file).get("jobs")).values()) {
            Map<?, ?> own = map(map(job).containsKey("permissions") ? map(job).get("permissions") : Map.of());
            if (own.containsValue("write")) {
                assertThat(own.keySet().stream().map(String::valueOf))
                        .isSubsetOf("pages", "id-token", "pull-requests", "actions");
                assertThat(steps(job))
                        .noneMatch(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout"));
                assertThat(steps(job))
                        .noneMatch(step -> String.valueOf(step.get("run")).contains("mvn"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_job_ends_and_every_step_is_one_of_a_fixed_version_or_a_command(Path file) throws IOException {
        for (Object job : map(read(file).get("jobs")).values()) {
            assertThat(map(job).get("runs-on")).isEqualTo("ubuntu-latest");
            assertThat((Integer) map(job).get("timeout-minutes")).isBetween(1, 120);
            for (Map<?, ?> step : steps(job)) {
                if (step.containsKey("uses")) {
                    assertThat((String) step.get("uses")).matches("actions/[a-z-]+@v[0-9]+");
                } else {
                    assertThat(step.get("name")).isInstanceOf(String.class);
                    assertThat(step.get("run")).isInstanceOf(String.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void commands_are_shell_that_takes_what_comes_from_outside_by_variables(Path file)
            throws IOException, InterruptedException {
        for (String command : commands(file)) {
            assertThat(command).doesNotContain("${{");
            Machine.Ended ended = bash(Path.of(""), Map.of(), "-n", "-c", command);
            assertThat(ended.code()).as("%s%n%s", command, ended.printed()).isZero();
        }
    }

    @Test
    void the_proof_fails_on_a_changed_a_missing_and_a_new_file(@TempDir Path repository)
            throws IOException, InterruptedException {
        String proof = command("report.yml", "Prove that the committed site is what the code makes");
        Path page = Files.createDirectories(repository.resolve("site")).resolve("index.html");
        Files.writeString(page, "as committed");
        String commit = "git init -q . && git add -A && git -c user.name=a -c user.email=a@b commit -qm a";
        assertThat(bash(repository, Map.of(), "-c", commit).code()).isZero();

        assertThat(bash(repository, Map.of(), "-e", "-c", proof).code()).isZero();
        Files.writeString(page, "otherwise");
        assertThat(bash(repository, Map.of(), "-e", "-c", proof).code()).isEqualTo(1);
        Files.delete(page);
        assertThat(bash(repository, Map.of(), "-e", "-c", proof).code()).isEqualTo(1);
        Files.writeString(page, "as committed");
        Files.writeString(repository.resolve("site").resolve("new.html"), "new");
        Machine.Ended ended = bash(repository, Map.of(), "-e", "-c", proof);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.printed()).contains("site/ has files that are not committed:\nsite/new.html");
    }

    @ParameterizedTest
    @CsvSource({"us, feature", "fork, fork:feature"})
    void the_comment_is_posted_as_text_on_the_pull_request_of_the_branch(
            String owner, String head, @TempDir Path runner) throws IOException, InterruptedException {
        Path gh = Files.writeString(
                Files.createDirectory(runner.resolve("bin")).resolve("gh"),
                "#!/bin/bash\necho \"gh $*\" >>calls\n[[ $2 == view ]] && echo $NUMBER\nexit 0\n");
        assertThat(gh.toFile().setExecutable(true)).isTrue();
        Path diff = Files.createDirectory(runner.resolve("diff")).resolve("diff.md");
        Files.writeString(diff, "# Changes, @all\n" + "é".repeat(40_000));
        Map<String, String> variables = Map.of(
                "PATH", runner.resolve("bin") + ":" + System.getenv("PATH"),
                "GH_REPO", "us/report",
                "OWNER", owner,
                "BRANCH", "feature",
                "HEAD", "abc");
        String comment = command("diff-comment.yml", "Comment");

        Machine.Ended ended = bash(runner, with(variables, "NUMBER", "7"), "-e", "-c", comment);

        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(Files.readAllLines(runner.resolve("calls")))
                .hasSize(2)
                .anyMatch(call -> call.startsWith("gh pr view " + head + " --json number,headRefOid"))
                .contains("gh pr comment 7 --body-file comment.md --edit-last --create-if-none");
        assertThat(Files.readString(runner.resolve("comment.md")))
                .startsWith("# Changes, @<!-- -->all\né")
                .hasSizeBetween(29_000, 60_000);

        Files.delete(runner.resolve("calls"));
        assertThat(bash(runner, with(variables, "NUMBER", ""), "-e", "-c", comment)
                        .printed())
                .contains("has moved on");
        assertThat(Files.readAllLines(runner.resolve("calls"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void the_words_of_maven_and_of_the_program_exist(Path file) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> calls = commands(file).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.startsWith("mvn "))
                .toList();
        assertThat(calls.isEmpty()).isEqualTo(file.endsWith("diff-comment.yml"));
        for (String call : calls) {
            for (String word : words(call.substring("mvn ".length()))) {
                if (word.startsWith("-Dexec.args=")) {
                    String[] own =
                            words(word.substring("-Dexec.args=".length())).toArray(String[]::new);
                    assertThat(Arguments.parse(own)).as(call).isNotInstanceOf(Request.Answer.class);
                } else if (PROFILE.matcher(word).matches()) {
                    assertThat(pom).as(call).contains("<id>" + word.substring(2) + "</id>");
                } else {
                    assertThat(MAVEN).as(call).contains(word);
                }
            }
        }
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    private static Map<?, ?> map(Object node) {
        return (Map<?, ?>) node;
    }

    private static List<Map<?, ?>> steps(Object job) {
        List<Map<?, ?>> steps = new ArrayList<>();
        for (Object step : (List<?>) map(job).get("steps")) {
            steps.add(map(step));
        }
        return steps;
    }

    private static String command(String file, String name) throws IOException {
        for (Object job :
                map(read(Path.of(".github", "workflows", file)).get("jobs")).values()) {
            for (Map<?, ?> step : steps(job)) {
                if (name.equals(step.get("name"))) {
                    return (String) step.get("run");
                }
            }
        }
        throw new AssertionError(file + " has no step " + name);
    }

    private static Map<String, String> with(Map<String, String> variables, String name, String value) {
        Map<String, String> all = new HashMap<>(variables);
        all.put(name, value);
        return all;
    }

    private static Machine.Ended bash(Path folder, Map<String, String> variables, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Machine.Ended(process.waitFor(), printed);
    }

    private static List<String> commands(Path file) throws IOException {
        List<String> commands = new ArrayList<>();
        for (Object job : map(read(file).get("jobs")).values()) {
            for (Map<?, ?> step : steps(job)) {
                if (step.get("run") instanceof String command) {
                    commands.add(command);
                }
            }
        }
        return commands;
    }

    /** As a shell splits a line of words in which each variable is 1. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        var matcher = Pattern.compile("((?:[^\\s\"']|\"[^\"]*\"|'[^']*')+)")
                .matcher(line.replaceAll("\\$\\{?[A-Z_]+\\}?", "1"));
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("[\"']", ""));
        }
        return words;
    }
}
