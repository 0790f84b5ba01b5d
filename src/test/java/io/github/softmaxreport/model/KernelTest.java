package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each loop of each kernel against the sum that it stands for, and the two kernels against each other, bit by bit. */
class KernelTest {
    private static final float NOISE = 1234.5f;
    private final Kernel scalar = new ScalarKernel();
    private final Kernel vector = new VectorKernel();

    static Stream<Arguments> shapes() {
        return IntStream.of(1, 15, 16, 17, 31, 32, 33, 767, 769, 3072)
                .boxed()
                .flatMap(d -> IntStream.of(1, 3, 5, 99, 100, 128).mapToObj(n -> Arguments.of(n, d)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void scores_are_sums_over_columns(int images, int dimensions) {
        Setting setting = new Setting(images, dimensions, 7);
        for (int group = 0; group < setting.weights.groups(); group++) {
            float[] lanes = noise(ImageBlock.CAPACITY * Kernel.IMAGE);
            vector.forward(setting.inputs(vector), 0, images, setting.weights, group, lanes);
            float[] same = noise(lanes.length);
            scalar.forward(setting.inputs(scalar), 0, images, setting.weights, group, same);
            assertThat(lanes).isEqualTo(same);
            for (int i = 0; i < images; i += 1 + images / 9) {
                for (int c = 0; c < PackedWeights.GROUP; c++) {
                    double score = setting.score(i, group * PackedWeights.GROUP + c);
                    assertThat((double) Kernel.close(lanes, i * Kernel.IMAGE + c * PackedWeights.LANES))
                            .isCloseTo(score, within(1e-4));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void gradients_are_sums_over_images(int images, int dimensions) {
        Setting setting = new Setting(images, dimensions, 7);
        PackedWeights sums = noise(new PackedWeights(7, dimensions));
        vector.backward(setting.inputs(vector), images, setting.g, 0, sums.columns(), 0, sums);
        PackedWeights same = noise(new PackedWeights(7, dimensions));
        scalar.backward(setting.inputs(scalar), images, setting.g, 0, sums.columns(), 0, same);
        assertThat(sums.values()).isEqualTo(same.values());
        for (int k = 0; k < 7; k++) {
            for (int j = 0; j < dimensions; j += Math.max(1, dimensions / 17)) {
                assertThat((double) sums.values()[sums.index(k, j)]).isCloseTo(setting.gradient(k, j), within(1e-4));
            }
        }
    }

    @Test
    void a_range_of_images_or_columns_leaves_the_others_alone() {
        Setting setting = new Setting(10, 200, 3);
        for (Kernel kernel : new Kernel[] {scalar, vector}) {
            float[] lanes = noise(ImageBlock.CAPACITY * Kernel.IMAGE);
            kernel.forward(setting.inputs(kernel), 4, 9, setting.weights, 0, lanes);
            assertThat(lanes[4 * Kernel.IMAGE - 1]).isEqualTo(NOISE);
            assertThat(lanes[9 * Kernel.IMAGE]).isEqualTo(NOISE);
            PackedWeights sums = noise(new PackedWeights(3, 200));
            kernel.backward(setting.inputs(kernel), 10, setting.g, 64, 128, 0, sums);
            assertThat(sums.values()[sums.index(2, 63)]).isEqualTo(NOISE);
            assertThat(sums.values()[sums.index(0, 128)]).isEqualTo(NOISE);
        }
    }

    @Test
    void exponentials_are_right_to_two_units_in_the_last_place_and_the_same_bits() {
        float[] x = new float[87_001];
        for (int i = 0; i < x.length; i++) {
            x[i] = -i / 1000f;
        }
        float[] vectors = x.clone();
        float[] scalars = x.clone();
        vector.exp(vectors, 3, x.length - 2);
        scalar.exp(scalars, 3, x.length - 2);

        assertThat(vectors).isEqualTo(scalars);
        double worst = 0;
        for (int i = 3; i < x.length - 2; i++) {
            worst = Math.max(worst, Math.abs(vectors[i] - StrictMath.exp(x[i])) / Math.ulp(vectors[i]));
        }
        assertThat(worst).isLessThan(2);
        for (int i : new int[] {0, 1, 2, x.length - 2, x.length - 1}) {
            assertThat(vectors[i]).isEqualTo(x[i]);
        }
    }

    @Test
    void exponentials_of_very_low_scores_are_finite_and_tiny() {
        for (Kernel kernel : new Kernel[] {scalar, vector}) {
            float[] x = new float[32];
            java.util.Arrays.fill(x, Float.NEGATIVE_INFINITY);
            kernel.exp(x, 0, 32);
            assertThat(x).containsOnly(x[0]);
            assertThat(x[0]).isBetween(0f, 1e-37f);
        }
    }

    private static float[] noise(int length) {
        float[] array = new float[length];
        java.util.Arrays.fill(array, NOISE);
        return array;
    }

    private static PackedWeights noise(PackedWeights packed) {
        java.util.Arrays.fill(packed.values(), NOISE);
        return packed;
    }

    /** Random images, weights and dl/ds of one shape. */
    private static final class Setting {
        private final LabelledImages images;
        private final Preprocessing preprocessing;
        private final LinearClassifier classifier;
        private final PackedWeights weights;
        private final float[][] g;

        Setting(int count, int dimensions, int classes) {
            SplittableRandom random = new SplittableRandom(count * 10_000L + dimensions);
            images = RandomImages.images(random, count, dimensions, classes);
            preprocessing = Preprocessing.unitRange(dimensions);
            classifier = RandomImages.classifier(random, classes, dimensions);
            weights = PackedWeights.of(classifier);
            g = new float[weights.groups() * PackedWeights.GROUP][ImageBlock.CAPACITY];
            for (int k = 0; k < classes; k++) {
                for (int i = 0; i < count; i++) {
                    g[k][i] = (float) random.nextDouble(-1, 1);
                }
            }
        }

        InputPanels inputs(Kernel kernel) {
            ImageBlock block = new ImageBlock(preprocessing, images.dimensions(), Team.ofOne(), kernel);
            block.load(images, IntStream.range(0, images.count()).toArray(), 0, images.count());
            return block.inputs();
        }

        double score(int i, int k) {
            return k >= classifier.classes()
                    ? 0
                    : IntStream.range(0, images.dimensions())
                            .mapToDouble(j -> images.pixel(i, j) / 255.0 * classifier.weight(k, j))
                            .sum();
        }

        double gradient(int k, int j) {
            return IntStream.range(0, images.count())
                    .mapToDouble(i -> images.pixel(i, j) / 255.0 * g[k][i])
                    .sum();
        }
    }
}
