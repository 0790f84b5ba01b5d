package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.study.Effort;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.RunRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees, second by second, on a clock that the test turns. */
class ProgressTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void overwrites_the_state_in_a_terminal_and_clears_it_for_a_line() {
        ProgressLine progress = progress(true);
        progress.state("too soon");
        seconds(1);
        progress.state("a long state");
        seconds(1);
        progress.state("short");
        progress.line("stays");

        assertThat(printed()).isEqualTo("\ra long state\rshort       \r     \rstays\n");
    }

    @Test
    void prints_plain_lines_now_and_then_elsewhere() {
        ProgressLine progress = progress(false);
        seconds(6);
        progress.state("first");
        seconds(1);
        progress.state("dropped");
        seconds(5);
        progress.state("second");

        assertThat(printed()).isEqualTo("first\nsecond\n");
    }

    @Test
    void does_not_say_again_what_was_said_before() {
        ProgressLine progress = progress(false, "one", "two", "two", "three");

        List.of("one", "two", "other", "three", "two", "three").forEach(progress::line);

        assertThat(printed()).isEqualTo("other\ntwo\nthree\n");
        assertThat(progress.said()).containsExactly("one", "two", "other", "three", "two", "three");
    }

    @Test
    void tells_size_speed_and_time_left_of_a_download() {
        DataProgress data = new DataProgress(progress(false), () -> nanos);
        data.message("asking\nthe host");
        data.progress("downloading it", 10_000_000, 110_000_000);
        seconds(10);
        data.progress("downloading it", 60_000_000, 110_000_000);

        assertThat(printed()).isEqualTo("  asking\n  the host\n  downloading it: 60 of 110 MB, 5.0 MB/s, 10 s left\n");
    }

    /**
     * Two runs of twenty epochs, a second each; one goes on from its fifteenth epoch. The first epochs take longer. A
     * minute of other work is ahead, which was expected to take half of that, and then ten seconds.
     */
    @Test
    void tells_the_time_left_for_the_whole_job_by_the_speed_of_warm_loops() {
        Experiment experiment = experiment(20);
        TimeLeft time = new TimeLeft(() -> nanos, 10);
        time.expect("other", 30);
        TrainingProgress training = new TrainingProgress(
                Map.of(new RunRequest(experiment, 7), 10.0, new RunRequest(experiment, 8), 10.0), progress(true), time);
        EpochMetrics metrics = new EpochMetrics(1.5, 1.5, 0.25);
        training.epochEnded(experiment, 7, 0, metrics, metrics);
        for (int epoch = 15; epoch <= 20; epoch++) {
            seconds(epoch == 15 ? 9 : 1);
            training.epochEnded(experiment, 8, epoch, metrics, metrics);
        }
        for (int epoch = 1; epoch <= 20; epoch++) {
            seconds(1);
            training.epochEnded(experiment, 7, epoch, metrics, metrics);
        }

        assertThat(printed().split("\\s*[\r\n]+"))
                .contains(
                        "  some  seed 8  epoch 15 of 20  validation cost 1.5000, accuracy 25.00 %",
                        "  some  seed 7  epoch 3 of 20  validation cost 1.5000, accuracy 25.00 %, 1 min 27 s left",
                        "  some  seed 7  epoch 20 of 20  validation cost 1.5000, accuracy 25.00 %, 1 min 10 s left");
    }

    /** Each run as fast as expected; one that was planned is never trained. */
    @Test
    void tells_the_time_left_for_all_of_part_two() {
        PartProgress parts = new PartProgress(progress(false), new TimeLeft(() -> nanos, 10));
        parts.plans(new Effort(Map.of("search", new Effort.Part(11, 55), "final", new Effort.Part(5, 200))));
        parts.begins("search");
        parts.found(new Effort.Part(1, 5));
        parts.found(new Effort.Part(1, 5));
        for (int i = 0; i < 4; i++) {
            seconds(10);
            parts.trained(new Effort.Part(2, 10));
        }
        parts.begins("final");
        seconds(40);
        parts.trained(new Effort.Part(1, 40));

        assertThat(printed().lines())
                .containsExactly(
                        "Part two, search: runs 11",
                        "  1 need not be trained again",
                        "  4 of 11 runs, 2 of them in the store",
                        "  6 of 11 runs, 2 of them in the store",
                        "  8 of 11 runs, 2 of them in the store, 3 min 45 s left",
                        "  10 of 11 runs, 2 of them in the store, 3 min 35 s left",
                        "Part two, the chosen setting, learning curve, ensembles: runs 5",
                        "  1 of 5 runs, 2 min 50 s left");
        assertThat(parts.trained()).isEqualTo(9);
    }

    @Test
    void says_minutes_as_a_person_does() {
        assertThat(ProgressLine.duration(59.4)).isEqualTo("59 s");
        assertThat(ProgressLine.duration(125)).isEqualTo("2 min 05 s");
        assertThat(ProgressLine.duration(-3)).isEqualTo("0 s");
    }

    @Test
    void writes_the_time_of_every_stage(@TempDir Path folder) throws IOException {
        Timings timings = new Timings(() -> nanos);
        assertThat(timings.stage("train", () -> 20, () -> {
                    seconds(2);
                    return "done";
                }))
                .isEqualTo("done");
        seconds(1);
        timings.write(folder.resolve("target/timings.json"));

        assertThat(Files.readString(folder.resolve("target/timings.json"))).isEqualTo("""
                        {
                          "wallSeconds": 3.000,
                          "stages": [
                            {"name": "train", "seconds": 2.000, "runs": 20}
                          ]
                        }
                        """);
    }

    private static Experiment experiment(int epochs) {
        Hyperparameters hyperparameters = Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.1, epochs, 100, false);
        return new Experiment("some", "Some", hyperparameters, Set.of(), List.of(7L));
    }

    private ProgressLine progress(boolean terminal, String... before) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ProgressLine(stream, terminal, Colours.NONE, () -> nanos, List.of(before));
    }

    private void seconds(long seconds) {
        nanos += TimeUnit.SECONDS.toNanos(seconds);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
