package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShareIntervalTest {
    @Test
    void is_the_t_interval_where_shares_can_lie_in_all_of_it() {
        Statistic shares = new Statistic(List.of(0.4, 0.5, 0.6));

        assertThat(ShareInterval.of(shares))
                .contains(new ShareInterval(
                        shares.low().orElseThrow(), shares.high().orElseThrow(), false));
    }

    @Test
    void ends_at_one_and_at_zero() {
        Statistic high = new Statistic(List.of(0.9, 1.0, 1.0));
        Statistic low = new Statistic(List.of(0.0, 0.1, 0.0));
        Statistic wide = new Statistic(List.of(0.0, 1.0));

        assertThat(ShareInterval.of(high)).contains(new ShareInterval(high.low().orElseThrow(), 1, true));
        assertThat(ShareInterval.of(low))
                .contains(new ShareInterval(0, low.high().orElseThrow(), true));
        assertThat(ShareInterval.of(wide)).contains(new ShareInterval(0, 1, true));
    }

    @Test
    void touches_an_end_without_being_truncated() {
        assertThat(ShareInterval.of(new Statistic(List.of(1.0, 1.0)))).contains(new ShareInterval(1, 1, false));
    }

    @Test
    void is_nothing_of_one_run_or_of_one_without_a_number() {
        assertThat(ShareInterval.of(new Statistic(List.of(0.5)))).isEmpty();
        assertThat(ShareInterval.of(new Statistic(List.of(0.5, Double.NaN)))).isEmpty();
    }
}
