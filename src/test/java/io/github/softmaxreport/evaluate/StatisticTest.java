package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticTest {
    private static final Statistic FIVE = new Statistic(List.of(0.3651, 0.3702, 0.3688, 0.3661, 0.3693));

    /** python3: statistics.mean, statistics.stdev; scipy.stats.t.interval(0.95, 4, mean, sem). */
    @Test
    void agrees_with_scipy_on_mean_deviation_and_t_interval() {
        assertThat(FIVE.mean()).isCloseTo(0.3679, within(1e-12));
        assertThat(FIVE.deviation().orElseThrow()).isCloseTo(0.0021874642854227437, within(1e-12));
        assertThat(FIVE.halfWidth().orElseThrow()).isCloseTo(0.002716095650565964, within(1e-12));
    }

    /** numpy.mean, numpy.std(ddof=1), scipy.stats.t.interval(0.95, n - 1, mean, sem), scipy 1.10.1. */
    @ParameterizedTest
    @CsvSource({
        "0.3651 0.3702, 0.36765, 0.0036062445840513878, 0.3352491779220982, 0.40005082207790177",
        "0.2778 0.2381 0.1739 0.2882 0.1937, 0.23434, 0.05027029938243854, 0.17192117907790103, 0.29675882092209893",
        "1e-9 2e-9 4e-9, 2.3333333333333335e-9, 1.5275252316519467e-9, -1.4612497004061316e-9, 6.127916367072799e-9",
        "0.1 0.1 0.1, 0.1, 0, 0.1, 0.1"
    })
    void agrees_with_scipy_on_samples_small_spread_out_and_equal(
            String values, double mean, double deviation, double low, double high) {
        Statistic sample = new Statistic(
                Arrays.stream(values.split(" ")).map(Double::valueOf).toList());
        assertThat(sample.mean()).isCloseTo(mean, within(1e-9 * mean));
        assertThat(sample.deviation().orElseThrow()).isCloseTo(deviation, within(1e-9 * mean));
        assertThat(sample.low().orElseThrow()).isCloseTo(low, within(1e-9 * mean));
        assertThat(sample.high().orElseThrow()).isCloseTo(high, within(1e-9 * mean));
    }

    @Test
    void of_a_sample_with_a_value_that_is_no_number_nothing_is_one() {
        Statistic broken = new Statistic(List.of(0.3, Double.NaN, 0.4));
        assertThat(broken.mean()).isNaN();
        assertThat(broken.deviation().orElseThrow()).isNaN();
        assertThat(broken.low().orElseThrow()).isNaN();
    }

    @Test
    void knows_its_extremes_and_its_middle() {
        assertThat(FIVE.min()).isEqualTo(0.3651);
        assertThat(FIVE.max()).isEqualTo(0.3702);
        assertThat(FIVE.median()).isEqualTo(0.3688);
        assertThat(new Statistic(List.of(1.0, 2.0, 4.0, 8.0)).median()).isEqualTo(3);
    }

    @Test
    void has_no_spread_and_no_interval_for_a_single_value() {
        Statistic one = new Statistic(List.of(0.5));
        assertThat(one.deviation()).isEmpty();
        assertThat(one.halfWidth()).isEmpty();
    }

    @Test
    void refuses_an_empty_sample() {
        assertThatThrownBy(() -> new Statistic(List.of())).hasMessageContaining("at least one value");
    }
}
