package io.github.softmaxreport.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** python3 -c "from statsmodels.stats.multitest import *; print(multipletests(p, method='holm')[1])", statsmodels 0.13.5. */
class HolmTest {
    @Test
    void agrees_with_statsmodels() {
        agrees(List.of(0.01, 0.04, 0.03, 0.005), List.of(0.03, 0.06, 0.06, 0.02));
        agrees(
                List.of(0.5, 0.01, 0.001, 0.69, 0.02, 0.05, 0.0025),
                List.of(1.0, 0.05, 0.007, 1.0, 0.08, 0.15000000000000002, 0.015));
        agrees(List.of(1e-300, 0.9, 0.6), List.of(3e-300, 1.0, 1.0));
    }

    @Test
    void gives_equal_p_values_an_equal_correction() {
        agrees(List.of(0.2, 0.2, 0.2), List.of(0.6, 0.6, 0.6));
    }

    @Test
    void leaves_a_single_test_as_it_is() {
        assertThat(Holm.adjusted(List.of(0.03))).containsExactly(0.03);
        assertThat(Holm.adjusted(List.of())).isEmpty();
    }

    private static void agrees(List<Double> pValues, List<Double> expected) {
        List<Double> adjusted = Holm.adjusted(pValues);
        assertThat(adjusted).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(adjusted.get(i)).isCloseTo(expected.get(i), within(1e-9 * expected.get(i)));
        }
    }
}
