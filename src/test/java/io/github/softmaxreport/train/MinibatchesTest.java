package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.Augmentation;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.Frame;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.Share;
import io.github.softmaxreport.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinibatchesTest {
    private static final Augmenter PLAIN = new Augmenter(Augmentation.NONE, new SplittableRandom(1));
    private final ImageBlock block = new ImageBlock(Preprocessing.unitRange(1), new Frame(1, 1, true), Team.ofOne());

    @Test
    void the_last_batch_is_smaller() {
        List<Share> shares = new ArrayList<>();
        new Minibatches(images(10), 4, false, new SplittableRandom(1), PLAIN).forEach(block, shares::add);

        assertThat(shares)
                .containsExactly(new Share(4, true, true), new Share(4, true, true), new Share(2, true, true));
    }

    @Test
    void a_batch_longer_than_a_block_comes_in_several() {
        List<Share> shares = new ArrayList<>();
        new Minibatches(images(300), 300, false, new SplittableRandom(1), PLAIN).forEach(block, shares::add);

        assertThat(shares)
                .containsExactly(
                        new Share(300, true, false), new Share(300, false, false), new Share(300, false, true));
    }

    @Test
    void file_order_unless_shuffled() {
        assertThat(visited(new Minibatches(images(100), 7, false, new SplittableRandom(1), PLAIN)))
                .isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void every_shuffled_epoch_sees_each_image_once_in_a_new_order() {
        Minibatches batches = new Minibatches(images(100), 7, true, new SplittableRandom(1), PLAIN);
        List<Integer> first = visited(batches);
        List<Integer> second = visited(batches);

        assertThat(first).isNotEqualTo(second);
        assertThat(first)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void refuses_an_empty_batch() {
        assertThatThrownBy(() -> new Minibatches(images(3), 0, false, new SplittableRandom(1), PLAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batch size 0");
    }

    /** Labels in the order of visit; image i has label i. */
    private List<Integer> visited(Minibatches batches) {
        List<Integer> labels = new ArrayList<>();
        batches.forEach(block, share -> IntStream.range(0, block.count()).forEach(i -> labels.add(block.label(i))));
        return labels;
    }

    private static LabelledImages images(int count) {
        LabelledImages images = new LabelledImages(count, 1);
        for (int i = 0; i < count; i++) {
            images.set(i, i % 128, new byte[] {1}, 0);
        }
        return images;
    }
}
