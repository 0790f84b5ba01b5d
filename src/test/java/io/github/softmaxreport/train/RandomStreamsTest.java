package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomStreamsTest {
    @Test
    void gaussians_have_mean_0_and_deviation_1() {
        Gaussians gaussians = new RandomStreams(1).start();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double x = gaussians.next();
            sum += x;
            squares += x * x;
        }
        assertThat(sum / 100_000).isCloseTo(0, within(0.01));
        assertThat(squares / 100_000).isCloseTo(1, within(0.01));
    }

    @Test
    void the_numbers_of_a_seed_are_the_same_on_every_jdk() {
        Gaussians gaussians = new RandomStreams(42).start();

        assertThat(new double[] {gaussians.next(), gaussians.next(), gaussians.next()})
                .containsExactly(0.7290155895824504, -1.6231904899489118, -0.6017201851653231);
        assertThat(new RandomStreams(42).order().nextInt(1_000_000)).isEqualTo(863_050);
    }

    @Test
    void drawing_a_start_leaves_the_order_alone() {
        RandomStreams used = new RandomStreams(9);
        used.start().next();

        assertThat(used.order().nextLong())
                .isEqualTo(new RandomStreams(9).order().nextLong());
    }
}
