package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.data.SampleImages;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LateMeasurementTest {
    private static final int[] COUNTS = {1, 3, 47, 48, 49, 96, 97, 119, 120, 121, 250};
    private final SplittableRandom random = new SplittableRandom(3);
    private final LinearClassifier start = RandomImages.classifier(random, 10, SampleImages.DIMENSIONS);
    private final ImageBlock block =
            new ImageBlock(Preprocessing.unitRange(SampleImages.DIMENSIONS), new Frame(32, 32, true), Team.ofOne());

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.model.Losses#all")
    void is_that_of_a_pass_at_its_moment_though_the_images_come_in_another_order_and_between_updates(BlockLoss loss) {
        FastLearner learner =
                new FastLearner(start, loss, UpdateRule.plain(0.1), new Workspace(10, SampleImages.DIMENSIONS));
        for (int count : COUNTS) {
            LabelledImages images = SampleImages.of("data_batch_1", count);
            LateMeasurement late = new LateMeasurement(learner, images);
            for (int time = 0; time < 2; time++) {
                Measurement expected = pass(learner, images);
                late.begin();
                inBlocks(images, shuffled(count), 1 + random.nextInt(ImageBlock.CAPACITY), shown -> {
                    late.score(shown);
                    learner.update(shown, new Share(shown.count(), true, true), 1e-3);
                });

                assertThat(late.measurement()).isEqualTo(expected);
                assertThat(pass(learner, images)).isNotEqualTo(expected);
            }
        }
    }

    @Test
    void refuses_to_say_anything_before_all_images_have_been_shown() {
        FastLearner learner =
                new FastLearner(start, new Hinge(), UpdateRule.plain(0), new Workspace(10, SampleImages.DIMENSIONS));
        LabelledImages images = SampleImages.of("data_batch_1", 5);
        LateMeasurement late = new LateMeasurement(learner, images);
        late.begin();
        block.load(images, new int[] {4, 0, 2}, 0, 3);
        late.score(block);

        assertThatThrownBy(late::measurement)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3 images were shown; wanted each of 5");
    }

    private Measurement pass(FastLearner learner, LabelledImages images) {
        Tally tally = new Tally(images.count());
        inBlocks(
                images,
                IntStream.range(0, images.count()).toArray(),
                ImageBlock.LOOK,
                shown -> learner.measure(shown, tally));
        return tally.measurement(learner.penalty());
    }

    private void inBlocks(LabelledImages images, int[] order, int size, Consumer<ImageBlock> visitor) {
        for (int from = 0; from < order.length; from += size) {
            block.load(images, order, from, Math.min(from + size, order.length));
            visitor.accept(block);
        }
    }

    private int[] shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
        return order;
    }
}
