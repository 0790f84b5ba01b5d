package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LossTest {
    private static final double TINY = 1e-30;

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.model.Losses#all")
    void gradient_agrees_with_the_complex_step(Loss loss) {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 200; trial++) {
            double[] scores = random.doubles(2 + trial % 9, -4, 4).toArray();
            int label = trial % scores.length;
            double[] gradient = random.doubles(scores.length).toArray();
            loss.gradient(scores, label, gradient);
            for (int k = 0; k < scores.length; k++) {
                double referee = loss.imaginaryPart(scores, label, k, TINY) / TINY;
                assertThat(gradient[k]).isCloseTo(referee, within(1e-14 * (1 + Math.abs(referee))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.model.Losses#all")
    void complex_step_agrees_with_centred_differences(Loss loss) {
        SplittableRandom random = new SplittableRandom(2);
        double h = 1e-6;
        for (int trial = 0; trial < 50; trial++) {
            double[] scores = random.doubles(5, -2, 2).toArray();
            int label = trial % 5;
            for (int k = 0; k < 5; k++) {
                double[] up = scores.clone();
                double[] down = scores.clone();
                up[k] += h;
                down[k] -= h;
                double difference = (loss.value(up, label) - loss.value(down, label)) / (2 * h);
                assertThat(loss.imaginaryPart(scores, label, k, TINY) / TINY).isCloseTo(difference, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.model.Losses#all")
    void stays_finite_at_extreme_scores(Loss loss) {
        double[] scores = {-1e6, 0, 1e6};
        double[] gradient = new double[3];
        for (int label = 0; label < 3; label++) {
            loss.gradient(scores, label, gradient);
            assertThat(loss.value(scores, label)).isFinite().isNotNegative();
            for (int k = 0; k < 3; k++) {
                assertThat(gradient[k]).isFinite();
                assertThat(loss.imaginaryPart(scores, label, k, TINY)).isFinite();
            }
        }
    }

    @Test
    void equal_scores_cost_the_logarithm_of_the_number_of_classes() {
        assertThat(new CrossEntropy().value(new double[10], 3)).isCloseTo(Math.log(10), within(1e-15));
        assertThat(new BinaryCrossEntropy().value(new double[10], 3)).isCloseTo(Math.log(2), within(1e-15));
    }

    /** p = 1/4 for each of four classes: -Σ y ln p = ln 4 whatever y is; at other scores y counts. */
    @Test
    void smoothed_targets_spread_over_all_classes() {
        double[] scores = {1, 0, 0, 0};
        double lnZ = Math.log(Math.E + 3);

        assertThat(new CrossEntropy(0.4).value(new double[4], 1)).isCloseTo(Math.log(4), within(1e-15));
        assertThat(new CrossEntropy(0.4).value(scores, 0)).isCloseTo(lnZ - (0.6 + 0.1), within(1e-15));
        assertThat(new CrossEntropy(0.4).value(scores, 1)).isCloseTo(lnZ - 0.1, within(1e-15));
        double softplus = Math.log(1 + Math.E) + 3 * Math.log(2);
        assertThat(new BinaryCrossEntropy(0.4).value(scores, 0)).isCloseTo((softplus - 0.7) / 4, within(1e-15));
    }

    @Test
    void hinge_sums_margins_that_are_violated() {
        double[] scores = {2, 1.5, 4, -7};

        assertThat(new Hinge().value(scores, 0)).isEqualTo(0.5 + 3);
        assertThat(new SquaredHinge().value(scores, 0)).isEqualTo(0.25 + 9);
    }
}
