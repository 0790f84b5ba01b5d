package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BonusReaderTest {
    private final Study study = StudyReader.read(Path.of("src", "test", "resources", "config", "bonus.yaml"));
    private final Bonus bonus = study.bonus().orElseThrow();

    @Test
    void what_part_two_leaves_out_stands_in_part_one() {
        assertThat(bonus.dataset()).isEqualTo(study.dataset()).isEqualTo(bonus.finalDataset());
        assertThat(bonus.seeds()).containsExactly(3L, 4L);
        assertThat(bonus.recipe().epochs()).isEqualTo(3);
        assertThat(bonus.recipe().momentum().coefficient()).isEqualTo(0.5);
        assertThat(bonus.recipe().loss()).isEqualTo(LossFunction.BINARY_CROSS_ENTROPY);
        assertThat(bonus.recipe().schedule().decay()).isEqualTo(Decay.COSINE);
    }

    @Test
    void the_values_of_a_grid_are_put_in_order() {
        assertThat(bonus.search().grid())
                .containsExactly(
                        new Axis("learningRate", List.of(0.02, 0.1)), new Axis("regularization", List.of(0.0, 0.01)));
    }

    @Test
    void an_ablation_tries_each_improvement_alone_and_then_one_after_another() {
        List<Trial> trials = bonus.comparisons().get(0).trials();

        assertThat(trials)
                .extracting(Trial::id)
                .containsExactly("base", "shuffle", "momentum", "data", "+shuffle", "+momentum", "+data");
        assertThat(trials)
                .extracting(Trial::against)
                .containsExactly("", "base", "base", "base", "base", "+shuffle", "+momentum");
        assertThat(trials).extracting(Trial::images).containsExactly(40, 40, 40, 0, 40, 40, 0);
        assertThat(trials)
                .extracting(t -> t.hyperparameters().shuffle())
                .containsExactly(false, true, false, false, true, true, true);
        assertThat(trials)
                .extracting(t -> t.hyperparameters().momentum().coefficient())
                .containsExactly(0.5, 0.5, 0.0, 0.5, 0.5, 0.0, 0.0);
        assertThat(trials.get(6).changes()).containsExactly("batchSize", "images");
        assertThat(trials).allMatch(t -> t.hyperparameters().learningRate() == 0.02);
    }

    @Test
    void other_trials_are_compared_with_the_first_of_their_group() {
        assertThat(bonus.comparisons().get(1).trials())
                .extracting(Trial::against)
                .containsExactly("", "ce", "", "ce-penalty");
        assertThat(bonus.comparisons().get(2).trials())
                .extracting(Trial::against)
                .containsExactly("", "constant");
    }

    @Test
    void may_leave_out_what_others_published(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("src", "test", "resources", "config", "bonus.yaml"))
                        .replaceFirst(" +published: .*\n", ""));

        assertThat(StudyReader.read(file).bonus().orElseThrow().published()).isEmpty();
        assertThat(bonus.published()).contains(new Bonus.PublishedBest(0.4, "somebody else"));
    }

    @Test
    void is_written_and_read_back() {
        assertThat(StudyJson.read(StudyJson.write(study))).isEqualTo(study);
    }

    @Test
    void is_left_out_where_only_experiments_are_named() {
        assertThat(study.only(List.of("1.2")).bonus()).isEmpty();
        assertThat(study.only(List.of("1.2", "bonus")).bonus()).contains(bonus);
    }
}
