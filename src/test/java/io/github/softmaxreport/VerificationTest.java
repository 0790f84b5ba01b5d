package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

final class VerificationTest {
    private static final String RESULTS = "data/results.json";

    @TempDir
    private static Path folder;

    private static String results;

    private final Program program = new Program(folder);
    private final Path site = folder.resolve("site");

    @BeforeAll
    static void write_a_site() throws IOException {
        assertThat(new Program(folder).report("site", "", "")).isEqualTo(ExitCode.DONE);
        results = Files.readString(folder.resolve("site").resolve(RESULTS));
    }

    @BeforeEach
    void restore_the_site() throws IOException {
        Files.writeString(site.resolve(RESULTS), results);
    }

    @Test
    void repeats_one_run_from_the_record_alone() {
        assertThat(verify()).isEqualTo(ExitCode.DONE);

        assertThat(program.out())
                .contains("settings 1, runs 1")
                .contains("1 of 4 runs, ")
                .endsWith("values compared: all are equal\n");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void repeats_the_runs_that_are_named() {
        assertThat(verify("--run", "plain:2", "strong:1")).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("settings 2, runs 2");

        assertThat(verify("--only", "strong")).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("settings 1, runs 2");
    }

    @Test
    void repeats_everything_on_any_number_of_threads() {
        assertThat(verify("--all", "--threads", "1")).isEqualTo(ExitCode.DONE);

        assertThat(program.out()).contains("settings 2, runs 4", "Gradient verification");
    }

    @Test
    void tells_each_number_of_a_run_that_is_not_the_recorded_one() throws IOException {
        String cost = first("\"test\": \\{\\s+\"cost\": ([0-9.E-]+)");
        replace(cost, "2.5");

        assertThat(verify()).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out())
                .contains("/experiments/0/runs/0/test/cost: recorded 2.5, now " + cost)
                .contains(
                        " values compared: 1 differ\n",
                        "  plain seed 1: it trains to the recorded weights, so the record's numbers were changed",
                        "make the site again with mvn exec:java");
    }

    @Test
    void tells_other_weights_of_a_run_whose_weights_are_not_in_the_site() throws IOException {
        String hash = first("\"seed\": 2,[\\s\\S]+?\"weightsSha256\": \"([0-9a-f]+)\"");
        replace(hash, "0".repeat(64));

        assertThat(verify("--run", "plain:2")).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out()).contains("/experiments/0/runs/1/weightsSha256: recorded \"000");
    }

    @Test
    void tells_a_changed_hash_of_weights_that_are_in_the_site() throws IOException {
        replace(first("\"seed\": 1,[\\s\\S]+?\"weightsSha256\": \"([0-9a-f]+)\""), "0".repeat(64));

        assertThat(verify()).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out())
                .contains(
                        "/experiments/0/runs/0/weightsSha256: recorded \"000",
                        "  plain seed 1: it gives the recorded numbers, so the record's hash of the weights was changed");
    }

    @Test
    void tells_changed_weights_of_a_repeated_run() throws IOException {
        Path weights = site.resolve("data/plain/W.npy");
        byte[] before = Files.readAllBytes(weights);
        byte[] after = before.clone();
        after[after.length - 1] ^= 1;
        Files.write(weights, after);

        assertThat(verify("--run", "plain:1")).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(program.out()).contains("data/plain/W.npy: recorded ", "now as many, but others");
        assertThat(verify("--run", "plain:2")).isEqualTo(ExitCode.DONE);

        Files.write(weights, before);
    }

    @Test
    void another_seed_is_told_list_by_list_and_as_such() throws IOException {
        replace("\"seed\": 2,", "\"seed\": 9,");

        assertThat(verify("--only", "plain")).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out())
                .containsOnlyOnce("/experiments/0/runs/1/curve/train/cost: 3 values differ, the first at /0: recorded ")
                .contains("  plain seed 9: it trains to other weights: its seed")
                .doesNotContain("plain seed 1: ");
    }

    @Test
    void a_run_that_was_taken_out_of_the_record_is_missed() throws IOException {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(results);
        ((ArrayNode) root.at("/experiments/1/runs")).remove(1);
        Files.writeString(site.resolve(RESULTS), root.toString());

        assertThat(verify()).isEqualTo(ExitCode.USER);

        assertThat(program.err())
                .contains(
                        "data/strong/right.npy: its rows are the runs, of which results.json has 1;", "of shape (2, ");
    }

    @Test
    void a_number_that_follows_from_the_runs_is_compared_with_all() throws IOException {
        String mean = first("\"test\": \\{\\s+\"cost\": \\{\\s+\"n\": 2,\\s+\"mean\": ([0-9.E-]+)");
        replace(mean, "7.25");

        assertThat(verify()).isEqualTo(ExitCode.DONE);
        assertThat(verify("--all")).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out()).contains("/experiments/0/summary/test/cost/mean: recorded 7.25, now " + mean);
    }

    @Test
    void a_changed_array_beside_the_record_is_told_with_all() throws IOException {
        Path runs = site.resolve("data/strong/runs.csv");
        String before = Files.readString(runs);
        Files.writeString(runs, before + "\n");

        assertThat(verify("--all")).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(program.out()).contains("data/strong/runs.csv: recorded ");
        Files.writeString(runs, before);
    }

    @Test
    void a_record_of_other_data_cannot_be_repeated() throws IOException {
        replace(first("\"sha256\": \"([0-9a-f]+)\""), "0".repeat(64));

        assertThat(verify()).isEqualTo(ExitCode.USER);

        assertThat(program.err())
                .startsWith("The data is not that of the record")
                .contains("  data_batch_1.bin  000");
        assertThat(program.out()).doesNotContain("Training");
    }

    @Test
    void refuses_what_is_no_record() throws IOException {
        Files.writeString(site.resolve(RESULTS), "{}");
        assertThat(verify()).isEqualTo(ExitCode.USER);
        assertThat(program.err())
                .contains("results.json  the file: keys and values; required property 'configuration'");

        assertThat(program.run("verify", folder.resolve("absent").toString())).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("absent: is no folder");
    }

    @Test
    void refuses_runs_that_the_record_does_not_have() {
        assertThat(verify("--run", "plan:1", "--only", "x")).isEqualTo(ExitCode.USER);

        assertThat(program.err())
                .contains("--only x: the record has no such experiment; it has plain, strong")
                .contains("--run plan:1: the record has no such run", "did you mean plain:1?");
    }

    private ExitCode verify(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "verify";
        all[1] = site.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return program.run(all);
    }

    private static String first(String pattern) {
        return Pattern.compile(pattern)
                .matcher(results)
                .results()
                .map(match -> match.group(match.groupCount()))
                .findFirst()
                .orElseThrow();
    }

    private void replace(String text, String other) throws IOException {
        int at = results.indexOf(text);
        Files.writeString(
                site.resolve(RESULTS), results.substring(0, at) + other + results.substring(at + text.length()));
    }
}
