package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run prints at its end, for people and for scripts, is what results.json says. */
@Tag("slow")
class SummaryTest {
    @TempDir
    private Path folder;

    private Program program = new Program(Path.of("."));

    @BeforeEach
    void start_in_an_empty_folder() {
        program = new Program(folder);
    }

    @Test
    void the_table_has_the_numbers_of_results_json() throws IOException {
        assertThat(program.report("site", "", "")).isEqualTo(ExitCode.DONE);

        List<String> expected = new ArrayList<>();
        expected.add("  setting  runs  test accuracy  over seeds");
        for (JsonNode experiment : results().get("experiments")) {
            JsonNode accuracy = experiment.at("/summary/test/accuracy");
            List<Double> runs = experiment
                    .get("runs")
                    .valueStream()
                    .map(run -> run.at("/test/accuracy").doubleValue())
                    .sorted()
                    .toList();
            expected.add(String.format(
                    "  %-7s     2  %13s  sd %s, %s to %s",
                    experiment.get("id").stringValue(),
                    percent(accuracy.get("mean").doubleValue()),
                    percent(accuracy.get("standardDeviation").doubleValue()),
                    percent(runs.get(0)),
                    percent(runs.get(1))));
        }
        assertThat(expected).hasSize(3);
        assertThat(program.out().lines()).containsSequence(expected);
        assertThat(program.err()).isEmpty();
    }

    @Test
    void a_script_reads_one_object_and_nothing_else() throws IOException {
        JsonNode told = told(program.study("study", "seeds: [1, 2]", "seeds: [1]"), ExitCode.DONE);

        assertThat(program.out().lines()).hasSize(1);
        assertThat(told.propertyNames())
                .containsExactly("site", "exitCode", "seconds", "dataset", "experiments", "failures", "errors");
        assertThat(told.get("site").stringValue())
                .isEqualTo(program.path("site").toString());
        assertThat(told.get("exitCode").intValue()).isZero();
        assertThat(told.get("failures")).isEmpty();
        assertThat(told.get("errors")).isEmpty();
        assertThat(told.get("experiments")).hasSize(2);
        JsonNode first = told.get("experiments").get(0);
        assertThat(first.get("runs").intValue()).isEqualTo(1);
        assertThat(first.at("/testAccuracy/standardDeviation").isNull()).isTrue();
        assertThat(first.at("/testAccuracy/mean")).isEqualTo(results().at("/experiments/0/summary/test/accuracy/mean"));
        assertThat(program.err()).contains("Training: ", "  plain       1  ", "one run", "Done in ");
    }

    @Test
    void a_script_reads_what_failed() throws IOException {
        JsonNode told = told(
                program.study("study", "gradientVerification:", "gradientVerification:\n  tolerance: 1e-30"),
                ExitCode.CHECKS_FAILED);

        assertThat(told.get("exitCode").intValue()).isEqualTo(3);
        assertThat(told.get("errors").get(0).stringValue()).startsWith("The gradient verification failed");
    }

    @Test
    void a_script_reads_the_mistakes_that_people_read() {
        Path none = folder.resolve("none.yaml");
        assertThat(program.run("--json", "--config", none.toString())).isEqualTo(ExitCode.USER);

        assertThat(program.err()).contains("none.yaml: no such file");
        assertThat(JsonMapper.shared().readTree(program.out()))
                .isEqualTo(mistakes(program.err().lines().toList().get(1)));

        assertThat(program.run("--json", "--thread", "2", "--threads", "0")).isEqualTo(ExitCode.USER);

        List<String> lines = program.err().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(JsonMapper.shared().readTree(program.out())).isEqualTo(mistakes(lines.get(0), lines.get(1)));
    }

    /** What a script reads of a report that ends so. */
    private JsonNode told(Path study, ExitCode end) {
        ExitCode code = program.run(
                "--json",
                "--config",
                study.toString(),
                "--output",
                program.path("site").toString());
        assertThat(code).isEqualTo(end);
        return JsonMapper.shared().readTree(program.out());
    }

    private static JsonNode mistakes(String... lines) {
        ObjectNode object = JsonMapper.shared().createObjectNode().put("exitCode", 2);
        ArrayNode errors = object.putArray("errors");
        List.of(lines).forEach(errors::add);
        return object;
    }

    @Test
    void colours_are_for_terminals_whose_user_wants_them() {
        assertThat(Colours.of(true, Map.of())).isEqualTo(Colours.ANSI);
        assertThat(Colours.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Colours.ANSI);
        assertThat(Colours.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Colours.NONE);
        assertThat(Colours.of(true, Map.of("TERM", "dumb"))).isEqualTo(Colours.NONE);
        assertThat(Colours.of(false, Map.of())).isEqualTo(Colours.NONE);
        assertThat(Colours.ANSI.of(Colours.Tone.GOOD, "Done")).isEqualTo("\u001b[32mDone\u001b[0m");
        assertThat(Colours.ANSI.of(Colours.Tone.PLAIN, "Done")).isEqualTo("Done");
        assertThat(Colours.NONE.of(Colours.Tone.BAD, "Done")).isEqualTo("Done");
    }

    private JsonNode results() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(program.path("site").resolve("data").resolve("results.json")));
    }

    private static String percent(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).setScale(2, RoundingMode.HALF_EVEN) + " %";
    }
}
