package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import java.util.Arrays;
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
                .flatMap(d -> IntStream.of(1, 3, 5, 99, 100, 120).mapToObj(n -> Arguments.of(n, d)));
    }

    /** From 1 to 20, whole and broken groups of five and ten among them. */
    private static int classes(int images, int dimensions) {
        return 1 + (images + dimensions) % 20;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void scores_are_sums_over_columns(int images, int dimensions) {
        Setting setting = new Setting(images, dimensions, classes(images, dimensions));
        Lanes lanes = setting.scores(vector, 0, images);
        Lanes same = setting.scores(scalar, 0, images);
        for (int i = 0; i < images; i++) {
            for (int k = 0; k < setting.classes(); k++) {
                assertThat(lanes.sum(i, k)).isEqualTo(same.sum(i, k));
            }
        }
        for (int i = 0; i < images; i += 1 + images / 9) {
            for (int k = 0; k < setting.classes(); k++) {
                assertThat((double) lanes.sum(i, k)).isCloseTo(setting.score(i, k), within(1e-4));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void gradients_are_sums_over_images(int images, int dimensions) {
        Setting setting = new Setting(images, dimensions, classes(images, dimensions));
        Panels sums = setting.gradients(vector, 0, Panels.columns(dimensions));
        assertThat(sums.values())
                .isEqualTo(
                        setting.gradients(scalar, 0, Panels.columns(dimensions)).values());
        for (int k = 0; k < setting.classes(); k++) {
            for (int j = 0; j < dimensions; j += Math.max(1, dimensions / 17)) {
                assertThat((double) sums.values()[sums.index(k, j)]).isCloseTo(setting.gradient(k, j), within(1e-4));
            }
        }
    }

    @Test
    void a_range_of_images_or_columns_leaves_the_others_alone() {
        Setting setting = new Setting(16, 200, 3);
        for (Kernel kernel : new Kernel[] {scalar, vector}) {
            Lanes lanes = setting.scores(kernel, 4, 9);
            for (int k = 0; k < 3; k++) {
                assertThat(lanes.values()[lanes.index(3, k)]).isEqualTo(NOISE);
                assertThat((double) lanes.sum(8, k)).isCloseTo(setting.score(8, k), within(1e-4));
                assertThat(lanes.values()[lanes.index(12, k)]).isEqualTo(NOISE);
            }
            Panels sums = setting.gradients(kernel, 64, 128);
            assertThat(sums.values()[sums.index(2, 63)]).isEqualTo(NOISE);
            assertThat((double) sums.values()[sums.index(2, 64)]).isCloseTo(setting.gradient(2, 64), within(1e-4));
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
            Arrays.fill(x, Float.NEGATIVE_INFINITY);
            kernel.exp(x, 0, 32);
            assertThat(x).containsOnly(x[0]);
            assertThat(x[0]).isBetween(0f, 1e-37f);
        }
    }

    /** Random images, weights and dl/ds of one shape. */
    private static final class Setting {
        private final LabelledImages images;
        private final Preprocessing preprocessing;
        private final LinearClassifier classifier;
        private final PackedWeights weights;
        private final float[] g;

        Setting(int count, int dimensions, int classes) {
            SplittableRandom random = new SplittableRandom(count * 10_000L + dimensions);
            images = RandomImages.images(random, count, dimensions, classes);
            preprocessing = Preprocessing.unitRange(dimensions);
            classifier = RandomImages.classifier(random, classes, dimensions);
            weights = PackedWeights.of(classifier);
            g = new float[weights.panels().rows() * ImageBlock.CAPACITY];
            for (int k = 0; k < classes; k++) {
                for (int i = 0; i < count; i++) {
                    g[k * ImageBlock.CAPACITY + i] = (float) random.nextDouble(-1, 1);
                }
            }
        }

        /** Scores of some images in lanes that held noise. */
        Lanes scores(Kernel kernel, int from, int to) {
            Lanes lanes = new Lanes(ImageBlock.CAPACITY, weights.panels().rows());
            Arrays.fill(lanes.values(), NOISE);
            kernel.forward(inputs(kernel), from, to, weights.panels(), lanes);
            return lanes;
        }

        /** Gradients in some columns of sums that held noise. */
        Panels gradients(Kernel kernel, int from, int to) {
            Panels sums = new Panels(weights.panels().rows(), images.dimensions());
            Arrays.fill(sums.values(), NOISE);
            kernel.backward(inputs(kernel), images.count(), g, from, to, sums);
            return sums;
        }

        private Panels inputs(Kernel kernel) {
            ImageBlock block =
                    new ImageBlock(preprocessing, new Frame(images.dimensions(), 1, true), Team.ofOne(), kernel);
            block.load(images, IntStream.range(0, images.count()).toArray(), 0, images.count());
            return block.inputs();
        }

        int classes() {
            return classifier.classes();
        }

        double score(int i, int k) {
            return IntStream.range(0, images.dimensions())
                    .mapToDouble(j -> images.pixel(i, j) / 255.0 * classifier.weight(k, j))
                    .sum();
        }

        double gradient(int k, int j) {
            return IntStream.range(0, images.count())
                    .mapToDouble(i -> images.pixel(i, j) / 255.0 * g[k * ImageBlock.CAPACITY + i])
                    .sum();
        }
    }
}
