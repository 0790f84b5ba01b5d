package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the run store, and how it is trimmed. */
@Tag("slow")
final class StatusTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(folder);
    }

    @Test
    void before_anything_was_trained_everything_is_stale() throws IOException {
        assertThat(status("", "")).isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .contains("plain  stale, 2 of 2 runs to train: never trained before", "strong  stale", "about 1 s");
    }

    @Test
    void what_was_trained_is_fresh_until_its_key_changes() throws IOException {
        program.report("site", "", "");
        assertThat(status("", "")).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .contains("plain  fresh, runs 2", "strong  fresh, runs 2", "Nothing would be trained.");

        status("title: Plain", "title: Another title");
        assertThat(program.out()).contains("plain  fresh", "strong  fresh");

        status("id: strong", "id: renamed");
        assertThat(program.out()).contains("renamed  fresh");

        status("regularization: 1, learningRate: 0.01", "regularization: 1, learningRate: 0.02");
        assertThat(program.out())
                .contains("plain  fresh", "strong  stale, 2 of 2 runs to train: learningRate 0.01 → 0.02\n");

        status("seeds: [1, 2]", "seeds: [2, 7]");
        assertThat(program.out()).contains("plain  stale, 1 of 2 runs to train: seed ");

        status("validation: [data_batch_2]", "holdOut: {images: 100}");
        assertThat(program.out())
                .contains("dataset.holdOut {images: 0, seed: 1} → {images: 100, seed: 1},"
                        + " dataset.validation [data_batch_2] → []\n");
    }

    @Test
    void values_are_told_as_the_study_writes_them() throws IOException {
        program.report("site", "", "");

        status("training: {epochs: 2}", "training: {epochs: 2, loss: binary-cross-entropy, start: {method: he}}");
        assertThat(program.out())
                .contains("to train: loss cross-entropy → binary-cross-entropy, start.method gaussian → he");
    }

    @Test
    void without_data_and_network_the_sample_is_told_of() throws Exception {
        Machine machine = Machine.quick()
                .where(Map.of("XDG_CACHE_HOME", folder.resolve("empty").toString()));
        Path home = Path.of("").toAbsolutePath();
        String store = folder.resolve("store").toString();

        assertThat(machine.run(home, "status", "--only", "1.1", "--offline", "--store", store)
                        .printed())
                .contains("On the bundled sample, as the cache is not complete", "1.1  stale");
        assertThat(machine.run(home, "status", "--only", "1.1", "--store", store)
                        .printed())
                .contains("1.1  stale")
                .doesNotContain("sample");
    }

    @Test
    void data_that_a_report_would_refuse_is_refused() throws IOException {
        Path study = program.study("study", "", "");

        assertThat(program.run("status", "--config", study.toString(), "--data", folder.toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("both the bundled sample and --data");
        assertThat(program.run(
                        "status",
                        "--only",
                        "1.1",
                        "--data",
                        program.path("none").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("none: there is no such file or folder");
    }

    @Test
    void trimming_by_age_and_size_leaves_what_was_asked_for() throws IOException {
        program.report("site", "", "");
        long all = entries();

        assertThat(program.run("gc", "--store", program.path("store").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("entries removed 0, left " + all);
        program.run("gc", "--megabytes", "1", "--store", program.path("store").toString());
        assertThat(entries()).isPositive().isLessThan(all);
        program.run("gc", "--days", "0", "--store", program.path("store").toString());
        assertThat(entries()).isZero();
        assertThat(program.report("again", "", "")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_damaged_entry_is_named_and_its_run_trained_again() throws IOException {
        program.report("site", "", "");
        Path entry = anyRun();
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length / 2] ^= 1;
        Files.write(entry, bytes);

        assertThat(program.report("again", "", "")).isEqualTo(ExitCode.DONE);

        assertThat(program.out()).contains(entry.toString(), "is damaged; it is computed again");
        assertThat(Files.readAllBytes(program.path("again").resolve("data/results.json")))
                .isEqualTo(Files.readAllBytes(program.path("site").resolve("data/results.json")));
        assertThat(entry).exists();
    }

    @Test
    void wrong_values_are_answered() {
        assertThat(program.run("gc", "--days", "x", "--megabytes", "-1")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("--days x", "--megabytes -1");
        assertThat(program.run("status", "--checkpoint", "often")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("--checkpoint often");
    }

    private ExitCode status(String text, String replacement) throws IOException {
        return program.run(
                "status",
                "--config",
                program.study("status", text, replacement).toString(),
                "--store",
                program.path("store").toString());
    }

    private long entries() throws IOException {
        try (Stream<Path> files = Files.walk(program.path("store"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private Path anyRun() throws IOException {
        try (Stream<Path> files = Files.list(program.path("store").resolve("run"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
