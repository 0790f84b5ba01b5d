package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that verifies the gradients alone. */
final class GradientsTest {
    private static final String BONUS = """
            bonus:
              recipe: {epochs: 2}
              rangeTest: {updates: 12}
              search: {grid: {learningRate: [0.1]}, epochs: 1}
              probabilities:
                - {id: binary, title: Binary, change: {loss: binary-cross-entropy}}
            """;

    @TempDir
    private Path folder;

    @Test
    void prints_the_largest_error_of_each_case() throws IOException {
        Program program = new Program(folder);

        assertThat(gradients(program, "", "")).isEqualTo(ExitCode.DONE);

        List<String> rows = program.out()
                .lines()
                .filter(line -> line.matches("  (forward|centred|complex)-.* \\d\\.\\d\\de[-+]\\d\\d"))
                .toList();
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0)).containsPattern("forward-difference +W +1 +30 +0\\.0 +2  ");
        assertThat(rows.get(11)).containsPattern("complex-step +b +2 +20 +0\\.1 +1  ");
        assertThat(program.out()).contains("passed: of ", "tolerance 1e-09");
        assertThat(program.out()).doesNotContain("Training");
        assertThat(program.path("store")).doesNotExist();
    }

    @Test
    void prints_those_of_part_twos_losses() throws IOException {
        Program program = new Program(folder);

        assertThat(gradients(program, "gradientVerification:", BONUS + "gradientVerification:"))
                .isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .contains("\npart two, cross-entropy\n", "\npart two, binary-cross-entropy\n")
                .endsWith("  passed\n");
    }

    @Test
    void an_error_beyond_the_tolerance_fails() throws IOException {
        Program program = new Program(folder);

        assertThat(gradients(program, "gradientVerification:\n", BONUS + "gradientVerification:\n  tolerance: 1e-30\n"))
                .isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out())
                .contains("FAILED: of ", "tolerance 1e-30")
                .containsPattern("complex-step .*, aggregated \\d")
                .contains("FAILED: an aggregated error of the complex step exceeds the tolerance");
    }

    @Test
    void answers_mistakes() {
        Program program = new Program(folder);

        assertThat(program.run("gradients", "--threads", "0", "--dataset", "smaple"))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("--threads 0", "did you mean sample?", "\"gradients --help\"");
        assertThat(program.run(
                        "gradients", "--config", folder.resolve("none.yaml").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("none.yaml");
    }

    private static ExitCode gradients(Program program, String text, String replacement) throws IOException {
        return program.run(
                "gradients",
                "--config",
                program.study("study", text, replacement).toString());
    }
}
