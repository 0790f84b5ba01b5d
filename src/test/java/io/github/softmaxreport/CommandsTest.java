package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Every command as a user calls it, through Maven and from another folder: its help, every exit code that the help names,
 * and what is printed then.
 */
@Tag("long")
final class CommandsTest {
    /** A fault of the program, which no call leads to. */
    private static final int FAULT = 1;

    private static final int INTERRUPTED = 130;

    private static final String RUNS = " --offline --store store";

    /** A call of a command, the exit code that the shell sees, and what is printed on the stream that the code stands for. */
    private record Call(String command, String words, int code, String printed) {
        /** On standard error what the user has to put right, on standard output all else. */
        String stream(Maven.Ended ended) {
            return code == ExitCode.USER.code() ? ended.err() : ended.out();
        }

        @Override
        public String toString() {
            return command + " " + words + ": " + code;
        }
    }

    private static final List<Call> CALLS = List.of(
            new Call("report", "--config study.yaml --output new" + RUNS, 0, "Done in "),
            new Call("report", "report --thread 2", 2, "--thread: unknown option; did you mean --threads?"),
            new Call("report", "--config strict.yaml --strict --output new" + RUNS, 3, "Required claim never: "),
            new Call("report", "--config slow.yaml --output new" + RUNS, INTERRUPTED, "Training"),
            new Call("check", "check --config study.yaml", 0, "Configuration: FOLDER/study.yaml: experiments 2"),
            new Call(
                    "check",
                    "check --config wrong.yaml",
                    2,
                    "wrong.yaml:4:12  training.epoch: unknown key; did you mean epochs?"),
            new Call("data", "data", 0, "data_batch_1.bin"),
            new Call("data", "data --fetch --data new", 2, "leave out --data, or --fetch"),
            new Call("data", "data --verify --data empty", 3, "missing"),
            new Call("gradients", "gradients --offline --config study.yaml", 0, "  passed: of "),
            new Call("gradients", "gradients --dataset simple", 2, "--dataset simple; one of CIFAR-10, "),
            new Call("gradients", "gradients --offline --config exact.yaml", 3, "  FAILED: of "),
            new Call("verify", "verify 'my site' --offline", 0, "values compared: all are equal"),
            new Call("verify", "verify absent", 2, "FOLDER/absent: is no folder; one with a site is wanted"),
            new Call("verify", "verify changed --offline", 3, "values compared: 1 differ"),
            new Call("diff", "diff 'my site' changed", 0, "#"),
            new Call("diff", "diff 'my site'", 2, "diff needs the folders of two sites, the old one first; given: 1"),
            new Call("lint", "lint 'my site'", 0, "Files are as the program wrote them: 0 are not"),
            new Call("lint", "lint absent", 2, "FOLDER/absent: is no folder; one with a site is wanted"),
            new Call("lint", "lint changed", 3, "No file of a site is changed by hand: make it again"),
            new Call("serve", "serve --port 65536", 2, "--port 65536; a number from 0 to 65535 is wanted"),
            new Call("serve", "serve --port 0 --config study.yaml --output preview" + RUNS, INTERRUPTED, "Done in "),
            new Call("export", "export 'my site' --single-file 'one file.html'", 0, "Written: FOLDER/one file.html"),
            new Call("export", "export 'my site'", 2, "export is told nothing to write"),
            new Call("status", "status --config study.yaml --store store", 0, "plain  fresh, runs 2"),
            new Call("status", "status --config study.yaml --only plane", 2, "did you mean plain?"),
            new Call("gc", "gc --store 'another store'", 0, "entries removed 0, left 0"),
            new Call("gc", "gc --days some", 2, "--days some; a whole number of days is wanted"),
            new Call("completion", "completion", 0, "softmax-report() {"),
            new Call("completion", "completion --output empty", 2, "FOLDER/empty: can't be written"));

    @TempDir
    private static Path temporary;

    private static Path folder = Path.of("");

    @BeforeAll
    static void make_studies_and_sites() throws IOException {
        folder = Files.createDirectory(temporary.resolve("a user's folder"));
        Program program = new Program(folder);
        assertThat(program.report("my site", "", "")).isEqualTo(ExitCode.DONE);
        program.study("study", "", "");
        program.study("wrong", "epochs: 2", "epoch: 2");
        program.study("slow", "epochs: 2", "epochs: 5000");
        program.study("exact", "gradientVerification:", "gradientVerification:\n  tolerance: 1e-30");
        program.study("strict", "experiments:", """
                claims:
                  - {id: never, text: T, kind: agrees-with, setting: {}, value: 0.99, margin: 0.01, required: true}
                experiments:""");
        Files.createDirectory(folder.resolve("empty"));
        Path changed = folder.resolve("changed");
        PathUtils.copyDirectory(folder.resolve("my site"), changed);
        Path results = changed.resolve("data").resolve("results.json");
        Files.writeString(
                results, Files.readString(results).replaceFirst("(\"test\": \\{\\s+\"cost\": )[0-9.E-]+", "$12.5"));
    }

    static List<Call> calls() {
        return CALLS;
    }

    static List<String> commands() {
        return Subcommand.ALL.stream()
                .map(command -> CommandSpec.forAnnotatedObject(command.get()).name())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void there_is_a_call_for_every_exit_code_of_a_help(String command) {
        Set<Integer> told = Pattern.compile("(?m)^  (\\d+)  (?!never$)")
                .matcher(help(command).substring(help(command).indexOf("Exit codes:")))
                .results()
                .map((MatchResult code) -> Integer.valueOf(code.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(CALLS.stream().filter(call -> call.command().equals(command)))
                .extracting(Call::code)
                .containsExactlyElementsOf(
                        told.stream().filter(code -> code != FAULT).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_help_is_printed_as_it_is(String command) throws Exception {
        Maven.Ended ended = new Maven(folder).run(command + " --help");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).isEqualTo(help(command));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void ends_with_its_exit_code_and_says_why(Call call) throws Exception {
        String printed = call.printed().replace("FOLDER", folder.toString());
        Maven maven = new Maven(folder);

        Maven.Ended ended =
                call.code() == INTERRUPTED ? maven.interrupt(call.words(), printed) : maven.run(call.words());

        assertThat(ended.code()).as("%s%n%s", ended.out(), ended.err()).isEqualTo(call.code());
        assertThat(call.stream(ended)).contains(printed);
        assertThat(ended.out() + ended.err()).doesNotContain("\tat ", "[ERROR]");
        assertThat(ended.err()
                        .lines()
                        .filter(line -> !line.startsWith("WARNING: "))
                        .toList())
                .as("standard error is for what the user has to put right")
                .matches(lines -> lines.isEmpty() == (call.code() != ExitCode.USER.code()));
    }

    @Test
    void a_script_reads_nothing_but_the_object() throws Exception {
        Maven.Ended ended = new Maven(folder).run("--config study.yaml --output new --json" + RUNS);

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("{\"site\":").endsWith("}\n").hasLineCount(1);
    }

    @Test
    void a_command_that_does_not_exist_is_told_which_do() throws Exception {
        Maven.Ended ended = new Maven(folder).run("verfy --all");

        assertThat(ended.code()).isEqualTo(ExitCode.USER.code());
        assertThat(ended.err())
                .contains("verfy: unknown command; one of " + String.join(", ", commands()), "did you mean verify?");
        assertThat(ended.out()).isEmpty();
    }

    private static String help(String command) {
        return ((Request.Answer) Arguments.parse(command, "--help")).text();
    }
}
