package io.github.softmaxreport.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.evaluate.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers from SciPy 1.17.1: {@code ttest_1samp([0.011, 0.004, -0.002, 0.009, 0.003], end)} and its confidence_interval. */
final class MeanTestTest {
    private static final double EXACT = 1e-9;
    private static final Statistic SOME = new Statistic(List.of(0.011, 0.004, -0.002, 0.009, 0.003));

    @Test
    void tests_one_end_two_sided() {
        MeanTest test = new MeanTest(SOME, Region.ABOVE_ZERO, 0.05);

        assertThat(test.pValue()).isCloseTo(0.09561078073827974, within(EXACT));
        assertThat(test.interval().low()).isCloseTo(-0.0013918566424425518, within(EXACT));
        assertThat(test.interval().high()).isCloseTo(0.01139185664244255, within(EXACT));
        assertThat(test.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void tests_two_ends_one_sided_each() {
        MeanTest test = new MeanTest(SOME, Region.within(0.012), 0.05);

        assertThat(test.pValue()).isCloseTo(0.019189728446458623, within(EXACT));
        assertThat(test.interval().low()).isCloseTo(9.212013003906828e-05, within(EXACT));
        assertThat(test.interval().high()).isCloseTo(0.009907879869960928, within(EXACT));
        assertThat(test.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(new MeanTest(SOME, Region.within(0.009), 0.05).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(new MeanTest(new Statistic(List.of(0.5, 0.6)), Region.within(0.01), 0.05).verdict())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    /** R: power.t.test(delta = 1, sd = 1, type = "paired", power = 0.8) gives 9.94; with delta = 0.5 33.4. */
    @Test
    void says_how_many_runs_would_decide() {
        assertThat(runs(1, 1)).isEqualTo(10);
        assertThat(runs(0.5, 1)).isEqualTo(34);
        assertThat(runs(-0.5, 1)).isEqualTo(34);
        assertThat(runs(0.001, 1)).isZero();
    }

    @Test
    void without_spread_the_mean_decides_alone() {
        MeanTest zero = new MeanTest(new Statistic(List.of(0.0, 0.0)), Region.ABOVE_ZERO, 0.05);
        MeanTest more = new MeanTest(new Statistic(List.of(0.5, 0.5)), Region.ABOVE_ZERO, 0.05);

        assertThat(zero.verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(zero.pValue()).isEqualTo(1);
        assertThat(more.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(more.pValue()).isZero();
        assertThat(new MeanTest(new Statistic(List.of(0.0, 0.0)), Region.upTo(0), 0.05).verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    /** Three values with this mean and this standard deviation. */
    private static int runs(double mean, double deviation) {
        Statistic values = new Statistic(List.of(mean - deviation, mean, mean + deviation));
        return new MeanTest(values, Region.ABOVE_ZERO, 0.05).open().runs();
    }
}
