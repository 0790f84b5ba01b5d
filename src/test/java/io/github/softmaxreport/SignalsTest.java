package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and a kill end the program within a second at every stage, keep the old site, and say how to go on. */
@Tag("long")
class SignalsTest {
    private static final long SECOND = 1_000_000_000;

    @TempDir
    private Path folder;

    private Path home = Path.of(".");
    private List<String> report = List.of();

    @BeforeEach
    void write_the_study() throws IOException {
        home = ProgramProcess.home(folder.resolve("home"));
        Path study = new Program(folder).study("study", "epochs: 2", "epochs: 40");
        report = List.of(
                "--config",
                study.toString(),
                "--output",
                folder.resolve("site").toString(),
                "--store",
                folder.resolve("store").toString(),
                "--checkpoint",
                "0");
    }

    @ParameterizedTest
    @CsvSource({
        "INT, Configuration, 130",
        "TERM, Data, 143",
        "INT, Training, 130",
        "TERM, Training, 143",
        "HUP, Training, 129",
        "INT, Gradient verification, 130",
        "INT, Figures, 130",
        "INT, Pages, 130",
        "INT, Check of the site, 130"
    })
    void ends_within_a_second_and_goes_on_the_next_time(String signal, String stage, int code) throws Exception {
        assertThat(new Program(folder).report("site", "", "")).isEqualTo(ExitCode.DONE);
        SortedMap<String, String> before = ProgramProcess.tree(folder.resolve("site"));
        ProgramProcess program = ProgramProcess.start(withSignals(report));
        assertThat(program.reads(stage))
                .as("reaches %s: %s", stage, program.printed())
                .isTrue();

        long sent = System.nanoTime();
        program.signal(signal);

        assertThat(program.exitCode()).isEqualTo(code);
        assertThat(System.nanoTime() - sent).isLessThan(SECOND);
        assertThat(program.printed())
                .endsWith("\n" + Interruption.MESSAGE + "\n")
                .doesNotContain("\tat ");
        assertThat(ProgramProcess.tree(folder.resolve("site"))).isEqualTo(before);

        ProgramProcess again = ProgramProcess.start(withSignals(report));
        assertThat(again.exitCode()).as(again.printed()).isEqualTo(ProgramProcess.DONE);
        assertThat(again.printed()).doesNotContain(Interruption.MESSAGE);
        assertThat(folder.resolve(".site.softmax-report")).doesNotExist();
    }

    /** In a process of whose signals none is ignored, as they are where a shell started this test in the background. */
    private List<String> withSignals(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP"));
        command.addAll(ProgramProcess.command(home, List.of(), words.toArray(String[]::new)));
        return command;
    }
}
