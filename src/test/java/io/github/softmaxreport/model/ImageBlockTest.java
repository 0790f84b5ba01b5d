package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.data.SampleImages;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageBlockTest {
    private static final int D = SampleImages.DIMENSIONS;
    private final LabelledImages images = SampleImages.of("data_batch_1", 130);
    private final Preprocessing preprocessing = Preprocessing.standardized(images);

    /** Images as they are and others between them, cut into tiles and shared by threads in every way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 48, 119, 120})
    void every_pixel_becomes_its_input_in_both_kernels(int count) {
        SplittableRandom random = new SplittableRandom(count);
        int[] order = random.ints(count, 0, 130)
                .map(i -> random.nextBoolean() ? i : Variant.of(i, random.nextBoolean(), random.nextInt(3), -1))
                .toArray();
        for (Kernel kernel : new Kernel[] {new VectorKernel(), new ScalarKernel()}) {
            for (int threads = 1; threads <= 3; threads++) {
                try (Team team = new Team(threads)) {
                    ImageBlock block = new ImageBlock(preprocessing, new Frame(32, 32, true), team, kernel);
                    block.load(images, order, 0, count);
                    agree(block, order);
                }
            }
        }
    }

    private void agree(ImageBlock block, int[] order) {
        Frame frame = new Frame(32, 32, true);
        for (int i = 0; i < order.length; i++) {
            float[] expected = new float[D];
            float[] actual = new float[D];
            for (int j = 0; j < D; j++) {
                int u = images.pixel(Variant.image(order[i]), frame.source(order[i], j)) - 128;
                expected[j] = (u - (float) (preprocessing.shift(j) - 128)) * (float) preprocessing.scale(j);
                actual[j] = block.inputs().values()[block.inputs().index(i, j)];
            }
            assertThat(actual).isEqualTo(expected);
        }
    }
}
