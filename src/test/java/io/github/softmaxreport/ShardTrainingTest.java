package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a report's runs, each trained by a process of its own. */
@Tag("slow")
final class ShardTrainingTest {
    private static final String BONUS = """
            bonus:
              recipe: {shuffle: true, epochs: 2}
              rangeTest: {updates: 12}
              search:
                grid: {learningRate: [0.1, 0.02], regularization: [0, 0.01]}
                epochs: 1
                random: {cells: 2, epochs: 2}
              comparisons:
                - id: decay
                  kind: schedules
                  trials:
                    - {id: constant, title: Constant}
                    - {id: cosine, title: Cosine, change: {schedule: {decay: cosine}}}
                - id: losses
                  kind: losses
                  tuning: {learningRate: [0.001, 0.01]}
                  trials:
                    - {id: ce, title: Cross-entropy}
                    - {id: svm, title: Hinge, change: {loss: hinge}}
              learningCurve: {images: [100, 1000]}
              ensembles: {members: 3}
              probabilities:
                - {id: stated, title: Stated, change: {learningRate: 0.05, regularization: 0}}
                - {id: chosen, title: Chosen}
            """;

    private static final int SHARDS = 8;

    @TempDir
    private static Path folder;

    private static String study;
    private static SortedMap<String, String> whole;

    @BeforeAll
    static void make_the_report_in_one_run() throws IOException {
        Program program = program("whole");
        study = program.study("study", "gradientVerification:", BONUS + "gradientVerification:")
                .toString();
        assertThat(report(program)).isEqualTo(ExitCode.DONE);
        whole = Machine.tree(program.path("site"));
        assertThat(whole).isNotEmpty();
    }

    @Test
    void shards_in_one_store_and_a_report_give_the_bytes_of_one_run() throws IOException {
        Program program = program("one store");
        for (int number = 1; number <= SHARDS; number++) {
            assertThat(shard(program, number)).isEqualTo(ExitCode.DONE);
            assertThat(program.out()).contains("Shard " + number + "/8 is done", "without --shard makes the report");
        }
        assertThat(program.path("site")).doesNotExist();

        assertThat(report(program)).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("runs 4, in the store 4");
        assertThat(Machine.tree(program.path("site"))).isEqualTo(whole);
    }

    @Test
    void the_stores_of_shards_are_copied_together() throws IOException {
        Program all = program("together");
        for (int number = 1; number <= SHARDS; number++) {
            Program alone = program("alone " + number);
            assertThat(shard(alone, number)).isEqualTo(ExitCode.DONE);
            assertThat(number("Part two: runs ([0-9]+) of 13 that are known", alone.out()))
                    .isBetween(1, 2);
            FileUtils.copyDirectory(
                    alone.path("store").toFile(), all.path("store").toFile());
        }

        assertThat(report(all)).isEqualTo(ExitCode.DONE);
        assertThat(all.out())
                .contains(
                        "runs 4, in the store 4",
                        "search: runs 7\n  4 need not",
                        "tuning of the compared settings: runs 4\n  4 need not");
        assertThat(Machine.tree(all.path("site"))).isEqualTo(whole);
    }

    @Test
    void each_round_trains_what_has_become_known() throws IOException {
        Program program = program("rounds");
        List<Integer> known = new ArrayList<>();
        for (int round = 1; round <= 3; round++) {
            for (int number = 1; number <= 2; number++) {
                assertThat(program.run("--shard", number + "/2", "--config", study))
                        .isEqualTo(ExitCode.DONE);
                known.add(number("of ([0-9]+) that are known", program.out()));
            }
        }
        assertThat(known.get(0)).isEqualTo(13);
        assertThat(known.get(5))
                .isGreaterThan(known.get(2))
                .isEqualTo(number("of ([0-9]+) that are known", program.out()));
        assertThat(known).isSorted();
        long weights = entries(program, "weights");

        assertThat(report(program)).isEqualTo(ExitCode.DONE);
        assertThat(entries(program, "weights")).isEqualTo(weights);
        assertThat(Machine.tree(program.path("site"))).isEqualTo(whole);
    }

    @Test
    void no_shard_asks_part_two_for_a_test_image() throws IOException {
        Program program = program("sealed");
        shard(program, 1);
        shard(program, 2);

        assertThat(program.path("store").resolve("weights")).isNotEmptyDirectory();
        assertThat(program.path("store").resolve("ensemble")).doesNotExist();
        assertThat(program.path("store").resolve("probabilities")).doesNotExist();
        try (var answers = Files.list(program.path("store").resolve("answers"))) {
            assertThat(answers.toList())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(
                                    new String(Files.readAllBytes(entry), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .contains("data.validation")
                            .doesNotContain("data.test"));
        }
    }

    @Test
    void a_shard_may_have_nothing_to_do() {
        Program program = program("many");

        assertThat(program.run("--shard", "999/1000", "--config", study, "--only", "plain"))
                .isEqualTo(ExitCode.DONE);

        assertThat(program.out()).contains("Shard 999/1000: runs 0 of 2", "Shard 999/1000 is done");
        assertThat(program.path("store").resolve("run")).doesNotExist();
    }

    @Test
    void a_store_that_cannot_be_written_is_told_before_anything_is_trained() throws IOException {
        Program program = program("no folder");
        Files.writeString(program.path("store"), "a file");

        assertThat(shard(program, 1)).isEqualTo(ExitCode.USER);

        assertThat(program.err())
                .contains("store: can't be written", "a shard leaves nothing but its runs", "--store DIR");
        assertThat(program.out()).doesNotContain("Training");
    }

    @Test
    void runs_on_the_sample_do_not_replace_those_that_were_wanted() throws IOException, InterruptedException {
        Path home = Machine.home(folder.resolve("home"));
        Machine.Ended ended = Machine.quick()
                .where(Map.of("XDG_CACHE_HOME", folder.resolve("empty").toString()))
                .run(home, "--shard", "1/2", "--offline", "--only", "1.2");

        assertThat(ended.code()).isEqualTo(ExitCode.USER.code());
        assertThat(ended.printed()).contains("--shard 1/2: the data can't be had here", "--data DIR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0/8    | --shard 0/8; a part from 1 to 8 is wanted",
                "9/8    | --shard 9/8; a part from 1 to 8 is wanted",
                "x      | --shard x; a part and how many there are",
                "1/1    | --shard 1/1; from 2 to 1000 parts are wanted",
                "1/1001 | --shard 1/1001; from 2 to 1000 parts are wanted"
            })
    void answers_a_shard_that_cannot_be(String words, String answer) {
        Program program = program("wrong");

        assertThat(program.run("--shard", words)).isEqualTo(ExitCode.USER);

        assertThat(program.err()).startsWith(answer);
    }

    @Test
    void answers_an_option_that_would_do_nothing() {
        Program program = program("wrong");

        assertThat(program.run("--shard", "1/2", "--output", "x")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--shard writes no site; leave out --output");
        assertThat(program.run("--shard", "1/2", "--strict")).isEqualTo(ExitCode.USER);
        assertThat(program.run("--shard", "1/2", "--templates", "x")).isEqualTo(ExitCode.USER);
    }

    private static Program program(String name) {
        Path own = folder.resolve(name);
        own.toFile().mkdirs();
        return new Program(own);
    }

    private static ExitCode report(Program program) {
        return program.run("--config", study, "--output", program.path("site").toString());
    }

    private static ExitCode shard(Program program, int number) {
        return program.run("--shard", number + "/" + SHARDS, "--config", study);
    }

    private static int number(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static long entries(Program program, String kind) throws IOException {
        try (var files = Files.list(program.path("store").resolve(kind))) {
            return files.count();
        }
    }
}
