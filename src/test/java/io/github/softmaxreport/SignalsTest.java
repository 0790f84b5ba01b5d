package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl-C, a kill and a closed terminal end the program within a second at every stage, keep the old site, and say how to go
 * on: {@value #SIGNALS_SENT} signals to the program alone, two through Maven.
 */
@Tag("long")
class SignalsTest {
    private static final int SIGNALS_SENT = 10;
    private static final List<String> STAGES = List.of(
            "Configuration",
            "Fonts",
            "Data",
            "Training",
            "Gradient verification",
            "Figures",
            "Pages",
            "Check of the site");

    /** Exit codes by signal. */
    private static final Map<String, Integer> SIGNALS = Map.of("INT", 130, "TERM", 143, "HUP", 129);

    @TempDir
    private Path folder;

    private String[] report = {};
    private SortedMap<String, String> before = new TreeMap<>();

    @BeforeEach
    void make_the_old_site_and_another_study() throws IOException {
        assertThat(new Program(folder).report("site", "", "")).isEqualTo(ExitCode.DONE);
        before = Machine.tree(folder.resolve("site"));
        Path study = new Program(folder).study("study", "epochs: 2", "epochs: 9");
        report = new String[] {
            "--config",
            study.toString(),
            "--output",
            folder.resolve("site").toString(),
            "--store",
            folder.resolve("store").toString(),
            "--checkpoint",
            "0"
        };
    }

    @Test
    void ends_within_a_second_at_every_stage_and_goes_on_the_next_time() throws Exception {
        Path home = Machine.home(folder.resolve("home"));
        int sent = 0;
        for (String stage : STAGES) {
            for (String signal : stage.equals("Training") ? SIGNALS.keySet() : List.of("INT")) {
                interrupt(Machine.quick().around(Machine::withSignals).start(home, report), stage, signal);
                sent++;
            }
        }
        assertThat(sent).isEqualTo(SIGNALS_SENT);

        Machine.Ended last = Machine.quick().run(home, report);

        assertThat(last.code()).as(last.printed()).isZero();
        assertThat(last.printed()).doesNotContain(Interruption.MESSAGE);
        assertThat(folder.resolve(".site.softmax-report")).doesNotExist();
        assertThat(Machine.tree(folder.resolve("site"))).isNotEqualTo(before);
    }

    /** Maven runs the program in its own JVM, and the shell script that starts it gives way to that. */
    @Test
    void ends_within_a_second_through_maven() throws Exception {
        for (String signal : List.of("INT", "TERM")) {
            interrupt(new Maven(folder).start("'" + String.join("' '", report) + "'"), "Training", signal);
        }
    }

    @Test
    void a_script_reads_that_it_was_interrupted() throws Exception {
        Path home = Machine.home(folder.resolve("home"));
        String[] words = Stream.concat(Stream.of("--json"), Stream.of(report)).toArray(String[]::new);
        Process program = Machine.quick().around(Machine::withSignals).start(home, words);
        BufferedReader reader = program.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        while (line != null && !line.startsWith("Training")) {
            line = reader.readLine();
        }
        Maven.signal(program, "INT");

        assertThat(reader.lines())
                .contains("{\"exitCode\":null,\"errors\":[\"" + Interruption.MESSAGE + "\"]}", Interruption.MESSAGE);
        assertThat(program.waitFor()).isEqualTo(130);
    }

    private void interrupt(Process program, String stage, String signal) throws Exception {
        StringBuilder printed = new StringBuilder();
        BufferedReader reader = program.inputReader(StandardCharsets.UTF_8);
        for (String line = ""; line != null && !line.startsWith(stage); line = reader.readLine()) {
            printed.append(line).append('\n');
        }
        long begin = System.nanoTime();
        Maven.signal(program, signal);
        String rest = reader.lines().collect(Collectors.joining("\n"));
        int code = program.waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(signal + " at " + stage + ": exit code " + code + " after " + seconds + " s");

        assertThat(code).as(rest).isEqualTo(SIGNALS.get(signal));
        assertThat(seconds).isLessThan(1);
        assertThat(rest).endsWith(Interruption.MESSAGE).doesNotContain("\tat ");
        assertThat(Machine.tree(folder.resolve("site"))).isEqualTo(before);
    }
}
