package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values are SciPy's 1.17.1. */
final class MeanDifferenceTest {
    private static final Statistic FIVE = new Statistic(List.of(0.30, 0.31, 0.32, 0.305, 0.318));
    private static final Statistic THREE = new Statistic(List.of(0.33, 0.30, 0.36));
    private static final Statistic ONE = new Statistic(List.of(0.4));

    /** {@code stats.ttest_ind(three, five, equal_var=False).confidence_interval(0.95)}. */
    @Test
    void samples_of_other_size_and_spread_have_welch_s_interval() {
        assertThat(new MeanDifference(FIVE, THREE).halfWidth().orElseThrow())
                .isCloseTo(0.07018632568327726, within(1e-12));
        assertThat(new MeanDifference(THREE, FIVE).halfWidth().orElseThrow())
                .isCloseTo(0.07018632568327726, within(1e-12));
        assertThat(new MeanDifference(FIVE, THREE).value()).isCloseTo(0.0194, within(1e-12));
    }

    /** {@code stats.t.ppf(0.975, 4) * numpy.std(five, ddof=1) * numpy.sqrt(1 + 1/5)}. */
    @Test
    void a_single_value_is_taken_to_be_spread_like_the_others() {
        assertThat(new MeanDifference(FIVE, ONE).halfWidth().orElseThrow())
                .isCloseTo(0.02577163289150986, within(1e-12));
        assertThat(new MeanDifference(ONE, FIVE).halfWidth().orElseThrow())
                .isCloseTo(0.02577163289150986, within(1e-12));
    }

    @Test
    void two_single_values_tell_nothing_of_their_spread() {
        assertThat(new MeanDifference(ONE, ONE).halfWidth()).isEmpty();
    }

    @Test
    void without_spread_nothing_is_allowed() {
        Statistic same = new Statistic(List.of(0.5, 0.5));
        assertThat(new MeanDifference(same, same).halfWidth()).hasValue(0);
    }
}
