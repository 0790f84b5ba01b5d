package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FastLearnerTest {
    private static final double RATE = 0.01;
    private static final double LAMBDA = 0.1;

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.model.Losses#all")
    void follows_the_reference(BlockLoss loss) {
        for (int[] shape : new int[][] {{1, 1, 2}, {3, 17, 3}, {99, 33, 10}, {100, 200, 11}, {300, 65, 16}}) {
            Problem problem = new Problem(shape[0], shape[1], shape[2]);
            FastLearner fast = problem.fast(loss, new VectorKernel());
            ReferenceLearner reference = new ReferenceLearner(problem.start, loss, UpdateRule.plain(LAMBDA));
            Measurement fastResult = problem.train(fast, Team.ofOne(), new VectorKernel());
            Measurement referenceResult = problem.train(reference, Team.ofOne(), new VectorKernel());

            assertThat(largest(
                            fast.classifier().weights(), reference.classifier().weights()))
                    .isLessThan(2e-5);
            assertThat(largest(
                            fast.classifier().biases(), reference.classifier().biases()))
                    .isLessThan(2e-5);
            assertThat(fastResult.loss())
                    .isCloseTo(referenceResult.loss(), within(1e-4 * (1 + referenceResult.loss())));
            assertThat(fastResult.cost() - fastResult.loss())
                    .isCloseTo(referenceResult.cost() - referenceResult.loss(), within(1e-5));
            assertThat(fastResult.correct()).isEqualTo(referenceResult.correct());
        }
    }

    @Property(tries = 60, seed = "1")
    void kernels_and_teams_agree_bit_by_bit(
            @ForAll @IntRange(min = 1, max = 260) int images,
            @ForAll @IntRange(min = 1, max = 1700) int dimensions,
            @ForAll @IntRange(min = 2, max = 16) int classes,
            @ForAll @IntRange(min = 0, max = 5) int lossIndex,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        Problem problem = new Problem(images, dimensions, classes);
        BlockLoss loss = Losses.all().toList().get(lossIndex);
        Kernel vectorKernel = new VectorKernel();
        Kernel scalarKernel = new ScalarKernel();
        FastLearner vector = problem.fast(loss, vectorKernel);
        FastLearner scalar = problem.fast(loss, scalarKernel);
        Measurement onVectors;
        try (Team team = new Team(threads)) {
            onVectors = problem.train(vector, team, vectorKernel);
        }

        assertThat(onVectors).isEqualTo(problem.train(scalar, Team.ofOne(), scalarKernel));
        assertThat(vector.classifier()).isEqualTo(scalar.classifier());
    }

    @Test
    void mirrored_images_are_learnt_as_if_they_had_been_stored_mirrored() {
        Problem problem = new Problem(20, 60, 3);
        LabelledImages turned = new LabelledImages(20, 60);
        byte[] pixels = new byte[60];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 60; j++) {
                pixels[j] = (byte) problem.images.pixel(i, j / 12 * 12 + 11 - j % 12);
            }
            turned.set(i, problem.images.label(i), pixels, 0);
        }
        int[] order = IntStream.range(0, 20).toArray();
        int[] mirrored = IntStream.of(order).map(i -> Variant.of(i, true, 0, 0)).toArray();
        for (Learner[] pair : new Learner[][] {
            {problem.fast(new Hinge(), new VectorKernel()), problem.fast(new Hinge(), new VectorKernel())},
            {
                new ReferenceLearner(problem.start, new Hinge(), UpdateRule.plain(0)),
                new ReferenceLearner(problem.start, new Hinge(), UpdateRule.plain(0))
            }
        }) {
            ImageBlock block = new ImageBlock(problem.preprocessing(), new Frame(12, 5, true), Team.ofOne());
            block.load(problem.images, mirrored, 0, 20);
            pair[0].update(block, new Share(20, true, true), RATE);
            block.load(turned, order, 0, 20);
            pair[1].update(block, new Share(20, true, true), RATE);
            assertThat(pair[0].classifier()).isEqualTo(pair[1].classifier());
        }
    }

    @Test
    void a_finished_classifier_taken_up_again_is_the_same_to_the_bit() {
        Problem problem = new Problem(100, 300, 10);
        FastLearner learner = problem.fast(new CrossEntropy(), new VectorKernel());
        Measurement before = problem.train(learner, Team.ofOne(), new VectorKernel());
        Workspace workspace = new Workspace(10, 300);
        FastLearner again =
                new FastLearner(learner.classifier(), new CrossEntropy(), UpdateRule.plain(LAMBDA), workspace);

        assertThat(again.classifier()).isEqualTo(learner.classifier());
        assertThat(problem.measure(again, Team.ofOne(), new VectorKernel())).isEqualTo(before);
    }

    @Test
    void weights_that_are_no_numbers_have_the_same_bits_in_every_kernel() {
        Problem problem = new Problem(90, 300, 10);
        for (Kernel kernel : new Kernel[] {new VectorKernel(), new ScalarKernel()}) {
            FastLearner learner = problem.fast(new SquaredHinge(), kernel);
            for (int step = 0; step < 60; step++) {
                problem.forEachBlock(Team.ofOne(), kernel, (block, share) -> learner.update(block, share, 1e30));
            }
            long noNumber = Double.doubleToRawLongBits(Double.NaN);
            assertThat(DoubleStream.of(learner.classifier().weights())
                            .mapToLong(Double::doubleToRawLongBits)
                            .toArray())
                    .containsOnly(noNumber);
            assertThat(DoubleStream.of(learner.classifier().biases())
                            .mapToLong(Double::doubleToRawLongBits)
                            .toArray())
                    .containsOnly(noNumber);
        }
    }

    @Test
    void of_equal_scores_the_lowest_class_is_predicted() {
        LinearClassifier zero = new LinearClassifier(3, 4, new double[12], new double[3]);
        Problem problem = new Problem(5, 4, 3);
        FastLearner learner = new FastLearner(zero, new CrossEntropy(), UpdateRule.plain(0), new Workspace(3, 4));
        ImageBlock block = new ImageBlock(problem.preprocessing(), new Frame(4, 1, true), Team.ofOne());
        block.load(problem.images, new int[] {0, 1, 2, 3, 4}, 0, 5);
        Tally tally = new Tally(5);
        learner.measure(block, tally);

        assertThat(tally.predictions()).containsOnly(0);
    }

    /** The largest difference of two arrays of the same length. */
    private static double largest(double[] a, double[] b) {
        assertThat(a).hasSameSizeAs(b);
        return IntStream.range(0, a.length)
                .mapToDouble(q -> Math.abs(a[q] - b[q]))
                .max()
                .orElseThrow();
    }

    /** Images, a start, and three steps on all of them. */
    private static final class Problem {
        private final LabelledImages images;
        private final LinearClassifier start;

        Problem(int count, int dimensions, int classes) {
            SplittableRandom random = new SplittableRandom(count + 1000L * dimensions + classes);
            images = RandomImages.images(random, count, dimensions, classes);
            start = RandomImages.classifier(random, classes, dimensions);
        }

        Preprocessing preprocessing() {
            return Preprocessing.unitRange(images.dimensions());
        }

        FastLearner fast(BlockLoss loss, Kernel kernel) {
            Workspace workspace = new Workspace(start.classes(), start.dimensions(), kernel);
            return new FastLearner(start, loss, UpdateRule.plain(LAMBDA), workspace);
        }

        Measurement train(Learner learner, Team team, Kernel kernel) {
            for (int step = 0; step < 3; step++) {
                forEachBlock(team, kernel, (block, share) -> learner.update(block, share, RATE));
            }
            return measure(learner, team, kernel);
        }

        Measurement measure(Learner learner, Team team, Kernel kernel) {
            Tally tally = new Tally(images.count());
            forEachBlock(team, kernel, (block, share) -> learner.measure(block, tally));
            return tally.measurement(learner.penalty());
        }

        void forEachBlock(Team team, Kernel kernel, java.util.function.BiConsumer<ImageBlock, Share> visitor) {
            ImageBlock block = new ImageBlock(preprocessing(), new Frame(images.dimensions(), 1, true), team, kernel);
            int n = images.count();
            int[] order = IntStream.range(0, n).toArray();
            for (int from = 0; from < n; from += ImageBlock.CAPACITY) {
                int to = Math.min(from + ImageBlock.CAPACITY, n);
                block.load(images, order, from, to);
                visitor.accept(block, new Share(n, from == 0, to == n));
            }
        }
    }
}
