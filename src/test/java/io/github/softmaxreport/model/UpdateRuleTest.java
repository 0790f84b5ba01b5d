package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Momentum, the mean of W and b, and the gradient's norm: against the reference in float64, and bit by bit. */
class UpdateRuleTest {
    private static final int STEPS = 5;
    private static final double RATE = 0.05;

    @ParameterizedTest
    @CsvSource({
        "0, false, 0, 100",
        "0, false, 0.1, 100",
        "0.9, false, 0, 100",
        "0.9, false, 0.1, 100",
        "0.9, true, 0, 100",
        "0.9, true, 0.1, 100",
        "0.5, true, 0.1, 300"
    })
    void steps_means_and_norms_follow_the_reference(double momentum, boolean nesterov, double lambda, int images) {
        Task task = new Task(images, 200, 10);
        UpdateRule rule = new UpdateRule(lambda, momentum, nesterov, true);
        FastLearner fast = task.fast(rule, new VectorKernel());
        ReferenceLearner reference = new ReferenceLearner(task.start, new CrossEntropy(), rule);
        task.train(fast, Team.ofOne(), new VectorKernel());
        task.train(reference, Team.ofOne(), new VectorKernel());

        assertThat(fast.classifier().weights())
                .containsExactly(reference.classifier().weights(), within(2e-6));
        assertThat(fast.classifier().biases())
                .containsExactly(reference.classifier().biases(), within(2e-6));
        assertThat(fast.takeGradientNorm()).isCloseTo(reference.takeGradientNorm(), within(1e-5));
        fast.beginMean();
        reference.beginMean();
        LinearClassifier last = reference.classifier();
        task.train(fast, Team.ofOne(), new VectorKernel());
        task.train(reference, Team.ofOne(), new VectorKernel());

        assertThat(fast.classifier().weights())
                .containsExactly(reference.classifier().weights(), within(4e-6));
        assertThat(fast.classifier().biases())
                .containsExactly(reference.classifier().biases(), within(4e-6));
        assertThat(fast.classifier()).isNotEqualTo(last);
        assertThat(fast.takeGradientNorm()).isCloseTo(reference.takeGradientNorm(), within(1e-5));
    }

    @Property(tries = 40, seed = "2")
    void kernels_and_teams_agree_bit_by_bit(
            @ForAll @IntRange(min = 1, max = 260) int images,
            @ForAll @IntRange(min = 1, max = 1700) int dimensions,
            @ForAll boolean nesterov,
            @ForAll @IntRange(min = 0, max = 1) int momentum,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        Task task = new Task(images, dimensions, 7);
        UpdateRule rule = new UpdateRule(0.1, 0.9 * momentum, nesterov, true);
        FastLearner vector = task.fast(rule, new VectorKernel());
        FastLearner scalar = task.fast(rule, new ScalarKernel());
        vector.beginMean();
        scalar.beginMean();
        try (Team team = new Team(threads)) {
            task.train(vector, team, new VectorKernel());
        }
        task.train(scalar, Team.ofOne(), new ScalarKernel());

        assertThat(vector.classifier()).isEqualTo(scalar.classifier());
        assertThat(vector.penalty()).isEqualTo(scalar.penalty());
        assertThat(vector.takeGradientNorm()).isEqualTo(scalar.takeGradientNorm());
    }

    /** Some steps, each on all images. */
    private static final class Task {
        private final LabelledImages images;
        private final LinearClassifier start;

        Task(int count, int dimensions, int classes) {
            SplittableRandom random = new SplittableRandom(count + 1000L * dimensions);
            images = RandomImages.images(random, count, dimensions, classes);
            start = RandomImages.classifier(random, classes, dimensions);
        }

        FastLearner fast(UpdateRule rule, Kernel kernel) {
            Workspace workspace = new Workspace(start.classes(), start.dimensions(), kernel);
            return new FastLearner(start, new CrossEntropy(), rule, workspace);
        }

        void train(Learner learner, Team team, Kernel kernel) {
            int n = images.count();
            Preprocessing preprocessing = Preprocessing.unitRange(images.dimensions());
            ImageBlock block = new ImageBlock(preprocessing, new Frame(images.dimensions(), 1, true), team, kernel);
            int[] order = IntStream.range(0, n).toArray();
            for (int step = 0; step < STEPS; step++) {
                for (int from = 0; from < n; from += ImageBlock.CAPACITY) {
                    int to = Math.min(from + ImageBlock.CAPACITY, n);
                    block.load(images, order, from, to);
                    learner.update(block, new Share(n, from == 0, to == n), RATE);
                }
            }
        }
    }
}
