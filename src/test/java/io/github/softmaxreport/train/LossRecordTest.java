package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LossRecordTest {
    private static final int IMAGES = 260;
    private final Trainer trainer = new Trainer(dataset());

    @Test
    void records_the_loss_of_each_batch_before_its_own_update() {
        List<Integer> asked = new ArrayList<>();
        Hyperparameters h = plain(130);

        List<Double> losses = LossRecord.of(
                trainer,
                h,
                1,
                update -> {
                    asked.add(update);
                    return 1e-9;
                },
                5);

        // nothing is learnt, so both batches of an epoch come again
        assertThat(losses).hasSize(5);
        assertThat(losses.get(2)).isCloseTo(losses.get(0), within(1e-6));
        assertThat(losses.get(3)).isCloseTo(losses.get(1), within(1e-6));
        assertThat((losses.get(0) + losses.get(1)) / 2)
                .isCloseTo(
                        trainer.train(new Experiment("one", "", h, Set.of(), List.of(1L)), 1, (e, s, p, t, v) -> {})
                                .curve()
                                .train()
                                .get(0)
                                .loss(),
                        within(1e-6));
        assertThat(asked).containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4, 4); // a batch is two blocks
    }

    @Test
    void ends_before_the_first_loss_that_is_not_finite() {
        List<Double> losses = LossRecord.of(trainer, plain(20), 1, update -> update < 3 ? 0.01 : 1e38, 12);

        assertThat(losses).hasSizeBetween(4, 6).allMatch(Double::isFinite);
    }

    private static Hyperparameters plain(int batchSize) {
        return Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.1, 1, batchSize, false);
    }

    private static Dataset dataset() {
        SplittableRandom random = new SplittableRandom(4);
        LabelledImages images = new LabelledImages(IMAGES, 12);
        byte[] pixels = new byte[12];
        for (int i = 0; i < IMAGES; i++) {
            random.nextBytes(pixels);
            images.set(i, random.nextInt(3), pixels, 0);
        }
        return new Dataset(
                "tiny", "made up", false, List.of("a", "b", "c"), 2, 2, 3, images, images, images, List.of());
    }
}
