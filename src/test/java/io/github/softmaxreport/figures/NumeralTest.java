package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralTest {
    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "0.1,0.1", "0.00001,0.00001", "1e-7,1e-7", "1000,1000", "2.5e9,2.5e9", "-0.01,-0.01"})
    void a_number_keeps_all_its_digits(double value, String written) {
        assertThat(Numeral.exact(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"5.43123,5.431", "1866.8361,1867", "0.5,0.5", "123456,123500", "18668361,1.9e7", "-2,-2"})
    void four_digits_are_enough_for_a_note(double value, String written) {
        assertThat(Numeral.brief(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"-18,10⁻¹⁸", "0,10⁰", "3,10³"})
    void powers_of_ten_are_superscripts(int exponent, String written) {
        assertThat(Numeral.power(exponent)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3e9,3e9", "1234567,1.2e6", "99999,1e5", "5.04e-8,5e-8"})
    void two_digits_are_kept_of_a_large_or_small_number(double value, String written) {
        assertThat(Numeral.rounded(value)).isEqualTo(written);
    }

    @Test
    void a_difference_has_its_sign() {
        assertThat(Numeral.signed(0.516)).isEqualTo("+0.52");
        assertThat(Numeral.signed(-1.5)).isEqualTo("\u22121.50");
        assertThat(Numeral.signed(-0.001)).isEqualTo("0.00");
        assertThat(Numeral.signed(0)).isEqualTo("0.00");
    }
}
