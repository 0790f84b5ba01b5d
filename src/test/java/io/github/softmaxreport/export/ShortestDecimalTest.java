package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestDecimalTest {
    /** Double.toString writes 2.0E23 and 0.002 with more digits before JDK 19. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "2.0, 2.0", "2e-3, 0.002", "2e23, 2.0E23", "1e-7, 1.0E-7", "-0.0, -0.0"})
    void is_as_short_as_can_be(double value, String text) {
        assertThat(ShortestDecimal.of(value)).isEqualTo(text);
    }

    @Test
    void reads_back_as_the_same_bits() {
        SplittableRandom random = new SplittableRandom(1);
        random.longs(100_000)
                .mapToDouble(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .forEach(value -> {
                    double back = Double.parseDouble(ShortestDecimal.of(value));
                    assertThat(Double.doubleToLongBits(back)).isEqualTo(Double.doubleToLongBits(value));
                });
    }
}
