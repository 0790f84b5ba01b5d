package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StudyTest {
    private static final Study ASSIGNMENT = StudyReader.read(Path.of("data", "experiments.yaml"));

    @Test
    void keeps_the_wanted_experiments_in_its_own_order() {
        assertThat(ASSIGNMENT.only(List.of("1.4", "1.2", "1.4")).experiments())
                .extracting(Experiment::id)
                .containsExactly("1.2", "1.4");
    }

    @Test
    void names_every_experiment_that_it_does_not_have() {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> ASSIGNMENT.only(List.of("1.22", "1.1", "bonsu")))
                .withMessage(
                        "--only 1.22: no such experiment; one of 1.1, 1.2, 1.3, 1.4, bonus is wanted; did you mean 1.2?\n"
                                + "--only bonsu: no such experiment; one of 1.1, 1.2, 1.3, 1.4, bonus is wanted; did you mean bonus?");
    }

    @Test
    void another_data_set_keeps_the_files_unless_it_is_the_sample() {
        DatasetChoice chosen = new DatasetChoice(
                "CIFAR-10", List.of("data_batch_3", "data_batch_4"), List.of("data_batch_5"), List.of("test_batch"));

        assertThat(chosen.named("CIFAR-10")).isEqualTo(chosen);
        assertThat(chosen.named(DatasetChoice.SAMPLE))
                .isEqualTo(new DatasetChoice(
                        "sample", List.of("data_batch_1"), List.of("data_batch_2"), List.of("test_batch")));
    }

    @Test
    void refuses_a_data_set_with_fewer_images_than_the_gradient_verification_asks_for() {
        DatasetChoice small = new DatasetChoice("sample", List.of("data_batch_2"), List.of(), List.of());
        GradientVerification asked = ASSIGNMENT.gradientVerification();
        GradientVerification larger = new GradientVerification(
                asked.step(),
                asked.complexStep(),
                asked.epsilon(),
                asked.tolerance(),
                asked.writeUp(),
                List.of(501),
                asked.dimensions(),
                asked.regularization(),
                asked.steps());
        Study study = new Study(
                ASSIGNMENT.report(),
                ASSIGNMENT.dataset(),
                larger,
                ASSIGNMENT.experiments(),
                ASSIGNMENT.published(),
                ASSIGNMENT.stability(),
                ASSIGNMENT.claims(),
                ASSIGNMENT.requirements());

        assertThat(ASSIGNMENT.on(small).dataset()).isEqualTo(small);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> study.on(small))
                .withMessage("--dataset sample: gradientVerification asks for a batch of 501 images, and this data"
                        + " set's training files hold 500; a smaller batch in the study is wanted, or another data"
                        + " set");
    }

    @Test
    void lists_what_an_experiment_states_itself_in_a_fixed_order() {
        Experiment first = ASSIGNMENT.experiments().get(0);
        Set<String> given = new LinkedHashSet<>(List.of("shuffle", "batchSize", "loss", "epochs"));

        Experiment experiment = new Experiment("a", "A", first.hyperparameters(), given, List.of(1L));

        assertThat(experiment.given()).containsExactly("batchSize", "epochs", "loss", "shuffle");
    }

    @Test
    void no_experiment_is_without_seeds_or_has_one_twice() {
        Experiment first = ASSIGNMENT.experiments().get(0);

        for (List<Long> seeds : List.of(List.<Long>of(), List.of(1L, 1L))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Experiment("a", "A", first.hyperparameters(), Set.of(), seeds))
                    .withMessage("seeds = " + seeds);
        }
    }

    @Test
    void no_hyperparameter_is_impossible() {
        Hyperparameters h = ASSIGNMENT.experiments().get(0).hyperparameters();

        assertThatIllegalArgumentException().isThrownBy(() -> h.with("learningRate", 0.0));
        assertThatIllegalArgumentException().isThrownBy(() -> h.with("learningRate", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> h.with("regularization", -1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> h.with("regularization", Double.POSITIVE_INFINITY));
    }
}
