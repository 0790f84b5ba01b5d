package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrainingCostTest {
    private static final TrainingCost CIFAR = new TrainingCost(3072, 10);
    private static final Hyperparameters PLAIN = Hyperparameters.plain(
            LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.1, 40, 100, false);

    @Test
    void images_are_read_once_for_runs_in_step() {
        double alone = CIFAR.learnt(runs(PLAIN, 1), 10_000, 0);

        assertThat(alone).isCloseTo(40 * CIFAR.epochAlone(10_000), within(1e-12));
        assertThat(CIFAR.learnt(runs(PLAIN, 5), 10_000, 0)).isBetween(2 * alone, 4 * alone);
    }

    @Test
    void grows_with_images_numbers_and_classes() {
        double one = CIFAR.epochAlone(10_000);

        assertThat(CIFAR.epochAlone(20_000)).isCloseTo(2 * one, within(1e-12));
        assertThat(new TrainingCost(1536, 10).epochAlone(10_000)).isCloseTo(one / 2, within(1e-12));
        assertThat(new TrainingCost(3072, 100).epochAlone(10_000)).isGreaterThan(4 * one);
    }

    @Test
    void varied_images_and_those_that_are_validated_take_more() {
        double plain = CIFAR.learnt(runs(PLAIN, 1), 10_000, 5_000);
        double flipped = CIFAR.learnt(runs(PLAIN.with("augmentation.flips", true), 1), 10_000, 5_000);

        assertThat(flipped).isGreaterThan(plain);
        assertThat(CIFAR.learnt(
                        runs(PLAIN.with("augmentation.flips", true).with("augmentation.jitter", 1), 1), 10_000, 5_000))
                .isGreaterThan(flipped);
        assertThat(CIFAR.learnt(runs(PLAIN.with("earlyStopping.criterion", Criterion.ACCURACY), 1), 10_000, 5_000))
                .isGreaterThan(plain);
        assertThat(CIFAR.followed(runs(PLAIN, 1), 10_000, 5_000)).isGreaterThan(plain);
    }

    @Test
    void a_thread_waits_for_the_last_group() {
        assertThat(TrainingCost.elapsed(List.of(3.0, 3.0, 3.0), 2)).isEqualTo(6);
        assertThat(TrainingCost.elapsed(List.of(5.0, 2.0, 2.0), 2)).isEqualTo(5);
        assertThat(TrainingCost.elapsed(List.of(3.0), 1)).isEqualTo(3);
        assertThat(TrainingCost.elapsed(List.of(3.0), 2)).isBetween(1.5, 3.0);
        assertThat(TrainingCost.elapsed(List.of(), 2)).isZero();
    }

    private static List<RunRequest> runs(Hyperparameters h, int count) {
        Experiment experiment = new Experiment(
                "some", "Some", h, Set.of(), LongStream.range(0, count).boxed().toList());
        return experiment.seeds().stream()
                .map(seed -> new RunRequest(experiment, seed))
                .toList();
    }
}
