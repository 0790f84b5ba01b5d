package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /** python3 -c "from scipy import stats; print(stats.binomtest(k, n).proportion_ci(0.95, 'wilson'))", scipy 1.10.1. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0, 0.27753279986288926",
        "10, 10, 0.7224672001371109, 1.0",
        "1, 10, 0.017876213095072896, 0.4041500267952385",
        "3679, 10000, 0.3585007930205937, 0.37740065934893907",
        "1, 1, 0.20654931437723745, 1.0",
        "5, 12, 0.1932603136587566, 0.6804886874504502"
    })
    void agrees_with_scipy(int right, int images, double low, double high) {
        Wilson wilson = Wilson.of((double) right / images, images);
        assertThat(wilson.low()).isCloseTo(low, within(1e-9));
        assertThat(wilson.high()).isCloseTo(high, within(1e-9));
        assertThat(wilson.low()).isNotNegative();
        assertThat(wilson.high()).isLessThanOrEqualTo(1);
    }

    @Test
    void refuses_what_is_no_proportion() {
        assertThatThrownBy(() -> Wilson.of(Double.NaN, 10)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Wilson.of(1.5, 10)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> Wilson.of(0.5, 0)).hasMessageContaining("0 observations");
    }
}
