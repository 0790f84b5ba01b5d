package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticTest {
    private static final Statistic FIVE = new Statistic(List.of(0.3651, 0.3702, 0.3688, 0.3661, 0.3693));

    /** python3: statistics.mean, statistics.stdev; scipy.stats.t.interval(0.95, 4, mean, sem). */
    @Test
    void agrees_with_scipy_on_mean_deviation_and_t_interval() {
        assertThat(FIVE.mean()).isCloseTo(0.3679, within(1e-12));
        assertThat(FIVE.deviation().orElseThrow()).isCloseTo(0.0021874642854227437, within(1e-12));
        assertThat(FIVE.halfWidth().orElseThrow()).isCloseTo(0.002716095650565964, within(1e-12));
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
