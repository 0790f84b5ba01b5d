package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on the bundled sample: two settings, two seeds, two epochs. */
@Tag("slow")
class MainTest {
    private static final String STUDY = """
            report:
              institution: Institution
              course: Course
              title: A <b>small</b> study
              author: Author
              date: 2026-01-02
            dataset: {name: sample, train: [data_batch_1], validation: [data_batch_2], test: [test_batch]}
            seeds: [1, 2]
            training: {epochs: 2}
            experiments:
              - {id: plain, title: Plain, regularization: 0, learningRate: 0.01}
              - {id: strong, title: Strong, regularization: 1, learningRate: 0.01}
            gradientVerification:
              tolerance: TOLERANCE
              writeUp: {images: 1, dimensions: 30, regularization: 0, starts: 2}
              images: [2]
              dimensions: [20]
              regularization: [0.1]
            published: {citation: A write-up, testAccuracies: [], gradientErrors: []}
            """;

    private static final String BONUS = """
            bonus:
              finalDataset: {train: [data_batch_1], holdOut: {images: 100}}
              recipe: {shuffle: true}
              rangeTest: {updates: 12}
              search:
                grid: {learningRate: [0.01, 0.03]}
                epochs: 1
                random: {cells: 1, epochs: 1}
              comparisons:
                - id: steps
                  kind: ablation
                  images: 300
                  trials:
                    - {id: base, title: Base}
                    - {id: flips, title: Flips, change: {augmentation: {flips: true}}}
                    - {id: all, title: All images, change: {images: 0}}
                - id: losses
                  kind: losses
                  tuning: {learningRate: [0.001, 0.01]}
                  trials:
                    - {id: soft, title: Softmax}
                    - {id: sigmoid, title: Sigmoids, change: {loss: binary-cross-entropy}}
              learningCurve: {images: [200, 900]}
              ensembles: {members: 2}
              probabilities:
                - {id: soft, title: Softmax}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_the_study() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("TOLERANCE", "1e-9"));
    }

    @Test
    void writes_a_page_for_every_experiment_and_says_where() throws IOException {
        assertThat(run("site")).isEqualTo(ExitCode.DONE);

        assertThat(files("site"))
                .containsKeys(
                        "index.html",
                        "experiments/plain.html",
                        "experiments/strong.html",
                        "gradient-check.html",
                        "reproducibility.html",
                        "404.html",
                        ".nojekyll",
                        "data/results.json",
                        "data/plain/W.npy");
        assertThat(printed())
                .contains("settings 2, runs 4")
                .endsWith("index.html\n")
                .doesNotContain("\r");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void part_two_has_a_page_of_its_own_that_can_be_checked_and_repeated() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("TOLERANCE", "1e-9") + BONUS);

        assertThat(run("site", "--threads", "1")).isEqualTo(ExitCode.DONE);
        assertThat(run("again", "--threads", "3", "--fresh")).isEqualTo(ExitCode.DONE);
        assertThat(run("alone", "--only", "plain", "strong")).isEqualTo(ExitCode.DONE);

        assertThat(files("again")).isEqualTo(files("site"));
        assertThat(files("site"))
                .containsKeys("exercise-2.html", "data/figures/search.csv", "data/figures/comparison-steps.json");
        assertThat(files("alone")).doesNotContainKeys("exercise-2.html", "data/figures/search.csv");
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("href=\"exercise-2.html\"");
        assertThat(Files.readString(folder.resolve("alone/index.html"))).doesNotContain("exercise-2.html");
        assertThat(new Program(folder).run("lint", folder.resolve("site").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(new Program(folder).run("verify", folder.resolve("site").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(new Program(folder).run("verify", folder.resolve("site").toString(), "--all"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void gives_the_same_bytes_with_one_thread_and_with_three() throws IOException {
        assertThat(run("one", "--threads", "1")).isEqualTo(ExitCode.DONE);
        assertThat(run("three", "--threads", "3", "--fresh")).isEqualTo(ExitCode.DONE);

        assertThat(files("one")).isEqualTo(files("three"));
    }

    @Test
    void trains_nothing_twice_and_gives_the_same_bytes() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("TOLERANCE", "1e-9") + BONUS);
        assertThat(run("first")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).contains("epoch 2 of 2");
        out.reset();

        assertThat(run("second")).isEqualTo(ExitCode.DONE);

        assertThat(printed()).doesNotContain("epoch 2 of 2").contains("runs 4, in the store 4");
        assertThat(files("second")).isEqualTo(files("first"));
    }

    @Test
    void keeps_foreign_files_and_drops_pages_that_are_no_longer_asked_for() throws IOException {
        run("site");
        Files.writeString(folder.resolve("site/CNAME"), "example.org");

        assertThat(run("site", "--only", "plain")).isEqualTo(ExitCode.DONE);

        assertThat(files("site"))
                .containsKeys("CNAME", "experiments/plain.html")
                .doesNotContainKey("experiments/strong.html");
    }

    @Test
    void says_at_the_top_of_the_report_that_the_gradients_failed_and_ends_with_three() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("TOLERANCE", "1e-30"));

        assertThat(run("site")).isEqualTo(ExitCode.CHECKS_FAILED);

        String page = Files.readString(folder.resolve("site/index.html"));
        assertThat(page.indexOf("class=\"notice failure\"")).isPositive().isLessThan(page.indexOf("<h1"));
        assertThat(printed()).contains("gradient verification failed");
    }

    @Test
    void ends_with_three_where_strictness_is_asked_for_and_a_required_claim_does_not_hold() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("TOLERANCE", "1e-9") + """
                claims:
                  - {id: never, text: T, kind: agrees-with, setting: {}, value: 0.99, margin: 0.01, required: true}
                  - {id: optional, text: T, kind: agrees-with, setting: {}, value: 0.98, margin: 0.01}
                  - {id: surely, text: T, kind: agrees-with, setting: {}, value: 0.1, margin: 1, required: true}
                """);

        assertThat(run("site")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).doesNotContain("Required claim");
        assertThat(run("site", "--strict")).isEqualTo(ExitCode.CHECKS_FAILED);

        assertThat(printed()).contains("Required claim never: does-not-hold").doesNotContain("optional", "surely");
        assertThat(files("site")).containsKey("index.html");
    }

    @Test
    void answers_a_wrong_study_with_two_and_touches_nothing() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), STUDY.replace("epochs: 2", "epoch: 2"));

        assertThat(run("site")).isEqualTo(ExitCode.USER);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("study.yaml:9:12")
                .contains("did you mean epochs?");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(printed()).doesNotContain("Training");
    }

    @Test
    void answers_a_template_that_is_wrong_with_two_and_keeps_the_old_site() throws IOException {
        run("site");
        Map<String, String> before = files("site");
        Path templates = folder.resolve("my templates");
        Files.createDirectories(templates.resolve("text"));
        Path summary = Files.writeString(templates.resolve("text/summary.md"), "One\n\n[(${words.of('absent')})]\n");

        assertThat(run("site", "--templates", templates.toString())).isEqualTo(ExitCode.USER);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(summary + ":3:")
                .contains("no entry of words.properties is named 'absent'");
        assertThat(files("site")).isEqualTo(before);
    }

    @Test
    void answers_templates_that_can_not_be_read_before_it_trains() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("mine").resolve("text"));
        Path summary = Files.writeString(templates.resolve("summary.md"), "[# th:if=\"${true}\"]\n");
        Path title = Files.write(templates.resolve("title.txt"), new byte[] {(byte) 0xff});

        assertThat(run("site", "--templates", folder.resolve("mine").toString()))
                .isEqualTo(ExitCode.USER);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(summary.toString()))
                .anyMatch(line -> line.startsWith(title.toString()));
        assertThat(printed()).doesNotContain("Training");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void replaces_single_templates_from_another_folder() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/summary.md"), "In *other* words.\n");

        assertThat(run("site", "--templates", folder.toString())).isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("In <em>other</em> words.");
    }

    @Test
    void answers_a_folder_of_templates_that_does_not_exist_before_it_trains() {
        assertThat(run("site", "--templates", folder.resolve("absent").toString()))
                .isEqualTo(ExitCode.USER);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(folder.resolve("absent").toString());
        assertThat(printed()).doesNotContain("Training");
    }

    @Test
    void answers_unknown_options_with_two() {
        assertThat(run("site", "--thread", "2")).isEqualTo(ExitCode.USER);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--thread");
    }

    @Test
    void prints_the_help() {
        assertThat(new Main(stream(out), stream(err), System::nanoTime).run(new String[] {"--help"}, false))
                .isEqualTo(ExitCode.DONE);
        assertThat(printed()).contains("--config", "--output", "--only", "--threads", "--data", "--offline");
    }

    private ExitCode run(String site, String... more) {
        String[] given = {
            "--config",
            folder.resolve("study.yaml").toString(),
            "--output",
            folder.resolve(site).toString(),
            "--store",
            folder.resolve("store").toString()
        };
        String[] words = Stream.of(given, more).flatMap(Stream::of).toArray(String[]::new);
        return new Main(stream(out), stream(err), System::nanoTime).run(words, false);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Path to contents in hexadecimal. */
    private Map<String, String> files(String site) throws IOException {
        Path root = folder.resolve(site);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
