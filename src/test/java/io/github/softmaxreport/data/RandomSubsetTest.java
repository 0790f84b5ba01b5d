package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomSubsetTest {
    private final LabelledImages all = images(100);

    @Test
    void cuts_all_images_in_two_parts_that_keep_their_order() {
        RandomSubset subset = new RandomSubset(all, 30, 1);
        List<Integer> both = new ArrayList<>(numbers(subset.drawn()));
        both.addAll(numbers(subset.others()));

        assertThat(numbers(subset.drawn())).hasSize(30).isSorted();
        assertThat(numbers(subset.others())).hasSize(70).isSorted();
        assertThat(both)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void the_seed_decides_which() {
        assertThat(numbers(new RandomSubset(all, 30, 1).drawn()))
                .isEqualTo(numbers(new RandomSubset(all, 30, 1).drawn()))
                .isNotEqualTo(numbers(new RandomSubset(all, 30, 2).drawn()));
    }

    @Test
    void leaves_something_to_train_on() {
        assertThat(numbers(new RandomSubset(all, 99, 1).others())).hasSize(1);
        assertThatThrownBy(() -> new RandomSubset(all, 100, 1))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("100 images are to be held out of 100");
    }

    /** Each image's number, which its pixel and its label both hold. */
    private static List<Integer> numbers(LabelledImages images) {
        assertThat(IntStream.range(0, images.count())).allMatch(i -> images.pixel(i, 1) == images.label(i));
        return IntStream.range(0, images.count()).mapToObj(images::label).toList();
    }

    private static LabelledImages images(int count) {
        LabelledImages images = new LabelledImages(count, 2);
        for (int i = 0; i < count; i++) {
            images.set(i, i, new byte[] {7, (byte) i}, 0);
        }
        return images;
    }
}
