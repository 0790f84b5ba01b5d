package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class StudyReaderTest {
    private static final Path REFUSED = Path.of("src", "test", "resources", "config", "refused");
    private static final String REPORT =
            "report: { institution: I, course: C, title: T, author: A, date: 2026-01-31 }\n";
    private static final String SMALLEST = REPORT + "experiments: [{ id: a, title: T }]\n";

    @TempDir
    private Path folder;

    @Test
    void reads_the_assignment() {
        Study study = StudyReader.read(Path.of("data", "experiments.yaml"));

        assertThat(study.report())
                .isEqualTo(new TitleBlock(
                        "KTH Royal Institute of Technology",
                        "DD2424 Deep Learning in Data Science",
                        "Assignment 1",
                        "The softmax-report maintainers",
                        LocalDate.of(2026, 11, 23),
                        ""));
        assertThat(study.dataset())
                .isEqualTo(new DatasetChoice(
                        "CIFAR-10", List.of("data_batch_1"), List.of("data_batch_2"), List.of("test_batch")));
        assertThat(study.experiments()).extracting(Experiment::id).containsExactly("1.1", "1.2", "1.3", "1.4");
        assertThat(study.experiments())
                .extracting(Experiment::hyperparameters)
                .containsExactly(assigned(0, 0.1), assigned(0, 0.01), assigned(0.1, 0.01), assigned(1, 0.01));
        assertThat(study.experiments()).allSatisfy(experiment -> {
            assertThat(experiment.given()).containsExactly("learningRate", "regularization");
            assertThat(experiment.seeds()).containsExactly(1L, 2L, 3L, 4L, 5L);
        });
        assertThat(study.gradientVerification())
                .isEqualTo(new GradientVerification(
                        1e-6,
                        1e-30,
                        1e-6,
                        1e-9,
                        new GradientVerification.Setting(1, 3072, 0, 20),
                        List.of(1, 20, 100),
                        List.of(20, 3072),
                        List.of(0.0, 0.1),
                        List.of(1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1)));
    }

    @Test
    void reads_what_the_write_up_printed() {
        Study study = StudyReader.read(Path.of("data", "experiments.yaml"));
        Published published = study.published();

        assertThat(published.citation()).contains("M. Herrera Sarrias", "2019");
        assertThat(published.testAccuracies()).hasSize(1).allSatisfy(accuracy -> {
            assertThat(accuracy.value()).isEqualTo(0.3651);
            assertThat(study.experiments().stream().filter(accuracy.setting()::has))
                    .extracting(Experiment::id)
                    .containsExactly("1.2");
        });
        assertThat(published.gradientErrors())
                .containsExactly(
                        new Published.GradientError(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.W, 2.33e-7),
                        new Published.GradientError(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.B, 2.33e-7),
                        new Published.GradientError(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.W, 7.21e-8),
                        new Published.GradientError(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.B, 1.32e-9));
    }

    @Test
    void fills_what_is_left_out_with_the_assignments_values() throws IOException {
        Study assignment = StudyReader.read(Path.of("data", "experiments.yaml"));

        Study smallest = read(SMALLEST);

        assertThat(smallest.dataset()).isEqualTo(assignment.dataset());
        assertThat(smallest.gradientVerification()).isEqualTo(assignment.gradientVerification());
        assertThat(smallest.published()).isEqualTo(new Published("", List.of(), List.of()));
        Experiment experiment = smallest.experiments().get(0);
        assertThat(experiment.hyperparameters()).isEqualTo(assigned(0, 0.01));
        assertThat(experiment.given()).isEmpty();
        assertThat(experiment.seeds()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_experiments_own_value_counts_before_that_of_all_and_that_before_the_default() throws IOException {
        Study study = read(REPORT + """
                seeds: [7]
                training: { epochs: 3, batchSize: 50 }
                experiments:
                  - { id: a, title: A }
                  - { id: b, title: B, seeds: [8, 9], epochs: 4, shuffle: true, loss: hinge }
                """);

        Hyperparameters shared = Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 3, 50, false);
        Hyperparameters own =
                Hyperparameters.plain(LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 4, 50, true);
        Experiment a = study.experiments().get(0);
        Experiment b = study.experiments().get(1);
        assertThat(a.hyperparameters()).isEqualTo(shared);
        assertThat(a.seeds()).containsExactly(7L);
        assertThat(b.hyperparameters()).isEqualTo(own);
        assertThat(b.seeds()).containsExactly(8L, 9L);
        assertThat(b.given()).containsExactly("epochs", "loss", "shuffle");
    }

    @Test
    void a_group_is_taken_over_key_by_key() throws IOException {
        Study study = read(REPORT + """
                        training:
                          schedule: { decay: step, factor: 0.5, warmUp: 2 }
                        experiments:
                          - { id: a, title: A }
                          - { id: b, title: B, schedule: { every: 4, warmUp: 0 }, momentum: { coefficient: 0.9 } }
                        """);
        Experiment a = study.experiments().get(0);
        Experiment b = study.experiments().get(1);

        assertThat(a.hyperparameters().schedule()).isEqualTo(new LearningRateSchedule(Decay.STEP, 0.5, 10, 2));
        assertThat(a.given()).isEmpty();
        assertThat(b.hyperparameters().schedule()).isEqualTo(new LearningRateSchedule(Decay.STEP, 0.5, 4, 0));
        assertThat(b.hyperparameters().momentum()).isEqualTo(new Momentum(0.9, false));
        assertThat(b.given()).containsExactly("momentum.coefficient", "schedule.every", "schedule.warmUp");
    }

    @Test
    void held_out_images_stand_in_for_validation_files() throws IOException {
        String files = "dataset: { name: CIFAR-10, train: [data_batch_1, data_batch_2], holdOut: { images: 500 } }\n";
        DatasetChoice choice = read(SMALLEST + files).dataset();

        assertThat(choice.validation()).isEmpty();
        assertThat(choice.holdOut()).isEqualTo(new HoldOut(500, 1));
        assertThat(choice.trainImages()).hasValue(19_500);
        assertThat(read(SMALLEST).dataset().holdOut()).isEqualTo(HoldOut.NONE);
    }

    @Test
    void other_data_sets_have_their_own_usual_files_and_smaller_inputs() throws IOException {
        Study study = read(SMALLEST + "dataset: { name: Fashion-MNIST }\n");

        assertThat(study.dataset().train()).containsExactly("train");
        assertThat(study.dataset().test()).containsExactly("test");
        assertThat(study.dataset().validation()).isEmpty();
        assertThat(study.dataset().holdOut().images()).isEqualTo(10_000);
        assertThat(study.gradientVerification().dimensions()).containsExactly(20, 784);
        assertThat(study.gradientVerification().writeUp().dimensions()).isEqualTo(784);
        assertThat(read(SMALLEST + "dataset: { name: CIFAR-100 }\n")
                        .gradientVerification()
                        .dimensions())
                .containsExactly(20, 30);
    }

    @Test
    void what_is_said_of_one_data_set_is_not_held_against_another() {
        Study own = StudyReader.read(Path.of("data", "experiments.yaml"));
        Study other = own.on(own.dataset().named("Fashion-MNIST"));

        assertThat(other.published().testAccuracies()).isEmpty();
        assertThat(other.published().gradientErrors()).isEmpty();
        assertThat(other.claims()).isEmpty();
        assertThat(other.requirements()).isEmpty();
        assertThat(other.bonus().orElseThrow().published()).isEmpty();
        assertThat(own.on(own.dataset().named("sample")).claims()).isEqualTo(own.claims());
        assertThat(own.on(own.dataset().named("sample"))
                        .on(own.dataset().named("CIFAR-10"))
                        .claims())
                .isEqualTo(own.claims());
    }

    @Test
    void a_folder_of_images_has_the_usual_parts_and_size() throws IOException {
        DatasetChoice choice = read(SMALLEST + "dataset: { name: images, images: { folder: own } }\n")
                .dataset();

        assertThat(choice.images())
                .contains(new ImageFolder("own", ImageFolder.SIDE, ImageFolder.SIDE, ImageFolder.CHANNELS));
        assertThat(List.of(choice.train(), choice.validation(), choice.test()))
                .containsExactly(List.of("train"), List.of("validation"), List.of("test"));
        assertThat(choice.trainImages()).isEmpty();
    }

    @Test
    void reads_numbers_however_they_are_written() throws IOException {
        Hyperparameters read = read(REPORT + """
                        experiments:
                          - id: a
                            title: A
                            epochs: 1e1
                            batchSize: 20.0
                            learningRate: .01
                            regularization: -0.0
                            start: { deviation: +1E-2 }
                        """).experiments().get(0).hyperparameters();

        assertThat(read)
                .isEqualTo(Hyperparameters.plain(
                        LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 10, 20, false));
    }

    @Test
    void reads_text_in_any_script() throws IOException {
        String title = "عنوان \u200dعربي, 标题, η = 0.1 👩\u200d🔬 & <b>";

        Study study = read(REPORT + "experiments: [{ id: a, title: \"" + title + "\" }]\n");

        assertThat(study.experiments().get(0).title()).isEqualTo(title);
    }

    @Test
    void reads_a_file_with_byte_order_mark_and_the_line_ends_of_windows() throws IOException {
        assertThat(read("\ufeff" + SMALLEST.replace("\n", "\r\n"))).isEqualTo(read(SMALLEST));
    }

    /** Each file under refused/ is answered with the lines of the .txt beside it, to the letter. */
    @TestFactory
    Stream<DynamicTest> names_every_problem_at_its_place() throws IOException {
        try (Stream<Path> files = Files.list(REFUSED)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String wanted = Files.readString(Path.of(file.toString().replace(".yaml", ".txt")));
                        String shown = file.toString().replace('\\', '/');
                        assertThat(refusal(file).lines())
                                .containsExactlyElementsOf(wanted.lines()
                                        .map(line -> shown + ":" + line)
                                        .toList());
                    }));
        }
    }

    @Test
    void shows_a_file_from_the_working_folder_or_as_it_was_given() throws IOException {
        Path relative = REFUSED.resolve("tab.yaml");
        String shown = relative.toString().replace('\\', '/');
        Path elsewhere = write("a: 1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(relative.toAbsolutePath())).startsWith(shown + ":3:1  ");
        assertThat(refusal(folder.resolve(".").resolve("study.yaml")))
                .startsWith(elsewhere.toString().replace('\\', '/') + ":1:1  ");
        assertThat(refusal(elsewhere)).startsWith(elsewhere.toString().replace('\\', '/') + ":1:1  ");
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        Path file = Path.of("no", "such.yaml");

        assertThat(refusal(file))
                .isEqualTo("no/such.yaml: no such file; name the study's YAML file with --config FILE");
    }

    @Test
    void refuses_a_folder() {
        assertThat(refusal(Path.of("data"))).isEqualTo("data: a folder; a YAML file is wanted");
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        assertThat(refusal(write(new byte[0]))).endsWith("study.yaml:1:1  nothing to read; a study is wanted");
    }

    @Test
    void refuses_a_file_too_large_for_a_study() throws IOException {
        assertThat(refusal(write(new byte[(1 << 20) + 1])))
                .endsWith("study.yaml:1:1  more than 1048576 bytes; a study takes a few kilobytes");
    }

    @Test
    void refuses_bytes_that_are_no_text() throws IOException {
        byte[] latin1 = "report:\n  author: J\u00f6rg\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(write(latin1))).endsWith("study.yaml:2:12  byte 0xf6; text in UTF-8 is wanted");
    }

    @Test
    void refuses_characters_that_yaml_refuses() throws IOException {
        byte[] bell = "report:\n  author: 👩 \u0007\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(write(bell)))
                .endsWith("study.yaml:2:14  character U+0007, which YAML refuses; visible text is wanted");
    }

    @Test
    void stops_at_endless_nesting() throws IOException {
        String problem = "can't be read as YAML: more than 20 blocks or lists in each other";

        for (String opening : List.of("[", "{ a: ", "- ", "? ")) {
            byte[] nested = opening.repeat((1 << 20) / opening.length()).getBytes(StandardCharsets.UTF_8);
            assertThat(refusal(write(nested))).contains("study.yaml:1:").endsWith(problem);
        }
    }

    @Test
    void lists_the_first_problems_of_a_file_that_has_too_many_to_mend() throws IOException {
        String seeds = "seeds: [" + "1, ".repeat(5_000) + "1]\n";
        String experiments = REPORT + "experiments:\n" + "  - { id: a, title: T }\n".repeat(1_000);

        assertThat(refusal(write((SMALLEST + seeds).getBytes(StandardCharsets.UTF_8)))
                        .lines())
                .hasSize(101)
                .first(STRING)
                .endsWith("study.yaml:3:8  seeds: a list of 5001 items; a list of 1 to 1000 items is wanted");
        assertThat(refusal(write(experiments.getBytes(StandardCharsets.UTF_8))).lines())
                .hasSize(101)
                .last(STRING)
                .endsWith("study.yaml: and 900 more problems");
    }

    private static Hyperparameters assigned(double regularization, double learningRate) {
        return Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY,
                PreprocessingMethod.UNIT_RANGE,
                0.01,
                regularization,
                learningRate,
                40,
                100,
                false);
    }

    private Study read(String yaml) throws IOException {
        return StudyReader.read(write(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("study.yaml"), bytes);
    }

    private static String refusal(Path file) {
        return String.valueOf(catchThrowableOfType(UserError.class, () -> StudyReader.read(file))
                .getMessage());
    }
}
