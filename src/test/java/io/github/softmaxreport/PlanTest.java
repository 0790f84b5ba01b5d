package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said before a report is made: by {@code check}, and by {@code report --dry-run}. */
final class PlanTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(folder);
    }

    @Test
    void check_tells_what_is_there_and_writes_nothing() throws IOException {
        String study = program.study("study", "", "").toString();
        SortedMap<String, String> before = Machine.tree(folder);

        assertThat(program.run("check", "--config", study)).isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .contains("Configuration: " + study + ": experiments 2, runs 4\n")
                .contains("Templates: " + PROJECT.resolve("templates") + ": readable")
                .contains("Data: CIFAR-10 sample: ", "files 3 of 3 are there and right")
                .endsWith("A report could begin; nothing was trained or written.\n");
        assertThat(program.err()).isEmpty();
        assertThat(Machine.tree(folder)).isEqualTo(before);
    }

    @Test
    void check_tells_what_is_asked_for_and_the_data_has_less_of() throws IOException {
        String study = program.study("large", "{epochs: 2}", "{epochs: 2, batchSize: 5000}")
                .toString();

        assertThat(program.run("check", "--config", study)).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .containsPattern("  batchSize 5000 of plain, strong: \\d+ images train, all of them in each batch\n");

        assertThat(program.run("check", "--dataset", "sample")).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .contains("bonus: comparisons: images 10000: 1000 images train, all of them are taken\n")
                .contains("bonus: learningCurve.images 2000, 5000, 10000, 20000, 49000: 1000 images train,"
                        + " all of them are taken, once\n")
                .doesNotContain("gradientVerification.");
    }

    @Test
    void check_tells_of_part_two_how_much_it_is_at_most() {
        assertThat(program.run("check", "--dataset", "sample")).isEqualTo(ExitCode.DONE);

        assertThat(program.out()).containsPattern("experiments 4, runs 20, part two at most \\d+\n");
    }

    @Test
    void check_names_every_mistake_at_once() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("mine/text"));
        Files.writeString(templates.resolve("method.md"), "[# th:if=\"${true}\"]\ntwo");
        String study =
                program.study("wrong", "learningRate: 0.01", "learnRate: 0.01").toString();

        assertThat(program.run(
                        "check",
                        "--config",
                        study,
                        "--templates",
                        folder.resolve("mine").toString()))
                .isEqualTo(ExitCode.USER);

        assertThat(program.err()).contains("learnRate: unknown key; did you mean learningRate?", "method.md");
        assertThat(program.out()).doesNotContain("could begin");
    }

    @Test
    void check_names_each_unusable_file_of_data_that_the_user_named() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.write(data.resolve("data_batch_1.bin"), new byte[10]);

        assertThat(program.run("check", "--only", "1.1", "--data", data.toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err())
                .contains("data_batch_1.bin: damaged: 10 bytes, wanted 30,730,000")
                .contains("data_batch_2.bin: cannot be read", "test_batch.bin: cannot be read");

        assertThat(program.run(
                        "check",
                        "--only",
                        "1.1",
                        "--data",
                        folder.resolve("none").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("none: there is no such file or folder");

        assertThat(program.run("check", "--dataset", "sample", "--data", data.toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("both the bundled sample and --data");
    }

    @Test
    void a_dry_run_tells_the_plan_and_changes_nothing() throws IOException {
        String study = program.study("study", "", "").toString();
        SortedMap<String, String> before = Machine.tree(folder);

        assertThat(dryRun(study)).isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .contains("plain  stale, 2 of 2 runs to train: never trained before", "strong  stale")
                .contains("Training would take about 1 s on ")
                .contains("It would write:\n  " + program.path("site") + "  the site, which is new\n")
                .contains("  " + program.path("store") + "  what is trained\n")
                .endsWith("Nothing was trained or written.\n");
        assertThat(Machine.tree(folder)).isEqualTo(before);
    }

    @Test
    void a_dry_run_after_a_report_knows_what_is_there() throws IOException {
        program.report("site", "", "");
        String study = folder.resolve("site.yaml").toString();
        Files.writeString(program.path("site").resolve("CNAME"), "report.example\n");
        SortedMap<String, String> before = Machine.tree(folder);

        assertThat(dryRun(study)).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .contains("plain  fresh, runs 2", "Nothing would be trained.")
                .containsPattern(
                        "the site, instead of \\d+ files of the one before; not the program's, so they stay: CNAME\n");

        assertThat(dryRun(study, "--fresh")).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .contains("plain  stale, 2 of 2 runs to train: it is in the store, but not used\n")
                .containsPattern("would take about \\d+ s");
        assertThat(Machine.tree(folder)).isEqualTo(before);
    }

    @Test
    void a_dry_run_refuses_what_a_report_would_refuse() throws IOException {
        String study = program.study("study", "", "").toString();
        Files.createDirectories(program.path("site"));
        Files.writeString(program.path("site").resolve("index.html"), "somebody else's");

        assertThat(dryRun(study)).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("index.html: stands where the site needs a file");
        assertThat(program.run("--dry-run", "--json")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--json tells what came of a report");
        assertThat(program.run("--dry-run", "--shard", "1/2")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--dry-run tells of the whole report; leave out --shard, or --dry-run");
    }

    @ParameterizedTest
    @CsvSource({
        "HOME, holds HOME/src",
        "HOME/src, is HOME/src",
        "HOME/data/site, lies in HOME/data",
        "HOME/templates/new/site, lies in HOME/templates",
        "FOLDER/link/site, lies in HOME/templates",
        "FOLDER/store, is FOLDER/store",
        "FOLDER/store/site, lies in FOLDER/store",
        "FOLDER, holds FOLDER/store"
    })
    void a_site_has_a_folder_for_itself(String output, String problem) throws IOException {
        String study = program.study("study", "", "").toString();
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), Path.of("templates").toAbsolutePath());

        assertThat(program.run("--dry-run", "--config", study, "--output", here(output)))
                .isEqualTo(ExitCode.USER);

        assertThat(program.err())
                .isEqualTo("--output " + here(output) + ": " + here(problem)
                        + ", and a site needs a folder for itself; name one that does not exist yet\n");
        Files.delete(link);
    }

    @Test
    void a_report_lies_neither_in_its_store_nor_around_its_templates() throws IOException {
        String study = program.study("study", "", "").toString();
        Path mine = Files.createDirectories(folder.resolve("site").resolve("mine"));

        assertThat(program.run("--config", study, "--output", here("FOLDER/store/site")))
                .isEqualTo(ExitCode.USER);
        assertThat(program.out()).doesNotContain("Training");
        assertThat(program.run("--config", study, "--output", here("FOLDER/site"), "--templates", mine.toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("FOLDER/site: holds ".replace("FOLDER", folder.toString()) + mine);
    }

    private String here(String text) {
        return text.replace("HOME", Path.of("").toAbsolutePath().toString()).replace("FOLDER", folder.toString());
    }

    private ExitCode dryRun(String study, String... more) {
        String[] words = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "--dry-run",
                    "--config",
                    study,
                    "--output",
                    program.path("site").toString()
                },
                0,
                words,
                0,
                5);
        System.arraycopy(more, 0, words, 5, more.length);
        return program.run(words);
    }
}
