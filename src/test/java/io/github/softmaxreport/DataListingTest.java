package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that tells where the data is. */
final class DataListingTest {
    private static final Path SAMPLE = Path.of("data", "cifar-10-sample").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void lists_the_cache_and_the_sample_that_the_project_brings() {
        Program program = new Program(folder);

        assertThat(program.run("data")).isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .containsPattern("(?m)^CIFAR-10: .*cifar-10$")
                .contains("CIFAR-10 sample: " + SAMPLE)
                .containsPattern("  data_batch_2\\.bin +30,730,000 bytes  SHA-256 a591ca11fa17…  (missing|there|right)")
                .containsPattern("  data_batch_2\\.bin +1,536,500 bytes  SHA-256 4554f79f47a8…  there, content not");
    }

    @Test
    void verifying_tells_damage_from_absence_and_fails() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.write(data.resolve("data_batch_1.bin"), new byte[30_730_000]);
        Files.write(data.resolve("data_batch_2.bin"), new byte[7]);
        Program program = new Program(folder);

        assertThat(program.run("data", "--data", data.toString())).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .containsPattern("data_batch_1\\.bin .*there, content not looked at")
                .containsPattern("data_batch_2\\.bin .*damaged: 7 bytes, wanted 30,730,000")
                .containsPattern("test_batch\\.bin .*missing");

        assertThat(program.run("data", "--verify", "--data", data.toString())).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(program.out())
                .containsPattern("data_batch_1\\.bin .*damaged: its SHA-256 is [0-9a-f]{64}, wanted cee9");
    }

    @Test
    void an_archive_is_named_as_one() throws IOException {
        Path archive = Files.writeString(folder.resolve("cifar-10-binary.tar.gz"), "not the official one");
        Program program = new Program(folder);

        assertThat(program.run("data", "--verify", "--data", folder.toString())).isEqualTo(ExitCode.DONE);

        assertThat(program.out()).contains("CIFAR-10: " + archive, "SHA-256 c4a38c50a1bc…  there, content not");
    }

    @Test
    void where_something_is_missing_it_is_said_how_to_get_it() throws IOException, InterruptedException {
        Machine empty = Machine.quick()
                .where(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));

        Machine.Ended ended = empty.run(Path.of("").toAbsolutePath(), "data", "--dataset", "CIFAR-100");

        assertThat(ended.code()).isEqualTo(ExitCode.DONE.code());
        assertThat(ended.printed())
                .containsPattern("train\\.bin .*missing")
                .contains("mvn exec:java -Dexec.args=\"data --dataset CIFAR-100 --fetch\"");
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void fetching_into_a_cache_that_cannot_be_written_is_told() throws IOException, InterruptedException {
        Machine cut = Machine.quick()
                .where(Map.of(
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "PATH", folder.toString()));
        Path refused = Files.writeString(folder.resolve("cache"), "a file where a folder is wanted");

        Machine.Ended ended = cut.run(Path.of("").toAbsolutePath(), "data", "--fetch");

        assertThat(ended.code()).isEqualTo(ExitCode.USER.code());
        assertThat(ended.printed()).contains(refused.toString(), "cannot be written", "XDG_CACHE_HOME");
    }

    @Test
    void fetching_where_no_source_answers_is_told() throws IOException, InterruptedException {
        Machine cut = Machine.quick()
                .with("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=1")
                .where(Map.of(
                        "XDG_CACHE_HOME", folder.resolve("empty").toString(),
                        "PATH", folder.toString()));

        Machine.Ended ended = cut.run(Path.of("").toAbsolutePath(), "data", "--fetch");

        assertThat(ended.code()).isEqualTo(ExitCode.USER.code());
        assertThat(ended.printed()).contains("The data can't be had from any source", "--data DIR");
    }

    @Test
    void answers_mistakes() {
        Program program = new Program(folder);

        assertThat(program.run("data", "--fetch", "--data", "x")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--fetch completes the user's cache; leave out --data, or --fetch");
        assertThat(program.run("data", "--data", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("none: there is no such file or folder");
        assertThat(program.run("data", "--data=")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--data is empty");
    }
}
