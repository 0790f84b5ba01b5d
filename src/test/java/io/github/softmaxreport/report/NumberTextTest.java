package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NumberTextTest {
    @Test
    void a_fraction_is_written_as_a_percentage() {
        assertThat(NumberText.percent(0.36714)).isEqualTo("36.71\u202f%");
        assertThat(NumberText.percent(1)).isEqualTo("100.00\u202f%");
    }

    @Test
    void a_difference_keeps_a_true_minus_sign() {
        assertThat(NumberText.points(-0.0042)).isEqualTo("\u22120.42");
    }

    @Test
    void what_rounds_to_zero_has_no_sign() {
        assertThat(NumberText.points(-0.00001)).isEqualTo("0.00");
    }

    @Test
    void nats_have_four_decimals() {
        assertThat(NumberText.nats(2.302585)).isEqualTo("2.3026");
    }

    @Test
    void small_errors_are_powers_of_ten() {
        assertThat(NumberText.scientific(2.33e-7)).isEqualTo("2.33\u202f\u00d7\u202f10\u207b\u2077");
        assertThat(NumberText.scientific(0)).isEqualTo("0");
        assertThat(NumberText.scientific(9.999e-10)).isEqualTo("1.00\u202f\u00d7\u202f10\u207b\u2079");
    }

    @Test
    void a_probability_too_small_for_a_double_is_given_by_a_bound() {
        assertThat(NumberText.probability(1)).isEqualTo("1");
        assertThat(NumberText.probability(0.0625)).isEqualTo("0.0625");
        assertThat(NumberText.probability(5.7e-33)).isEqualTo("5.70\u202f×\u202f10⁻³³");
        assertThat(NumberText.probability(0)).isEqualTo("<\u202f10⁻³⁰⁰");
    }

    @Test
    void counts_are_grouped_from_five_digits_on() {
        assertThat(NumberText.count(3072)).isEqualTo("3072");
        assertThat(NumberText.count(10000)).isEqualTo("10\u202f000");
        assertThat(NumberText.count(1234567)).isEqualTo("1\u202f234\u202f567");
    }

    @Test
    void a_value_of_the_configuration_keeps_its_digits() {
        assertThat(NumberText.decimal(0.01)).isEqualTo("0.01");
        assertThat(NumberText.decimal(1)).isEqualTo("1");
        assertThat(NumberText.decimal(100)).isEqualTo("100");
        assertThat(NumberText.decimal(1e-6)).isEqualTo("10\u207b\u2076");
        assertThat(NumberText.decimal(2.5e-6)).isEqualTo("2.5\u202f\u00d7\u202f10\u207b\u2076");
    }

    @Test
    void data_of_figures_has_four_significant_digits() {
        assertThat(NumberText.significant(40)).isEqualTo("40");
        assertThat(NumberText.significant(0.367149)).isEqualTo("0.3671");
        assertThat(NumberText.significant(21.66443)).isEqualTo("21.66");
    }

    @Test
    void a_spread_has_two_digits_where_the_format_allows_them() {
        assertThat(NumberText.NATS.decimals(1.7844, 0.36715)).isEqualTo(1);
        assertThat(NumberText.NATS.decimals(0.0003, 0.36715)).isEqualTo(4);
        assertThat(NumberText.NATS.decimals(412, 0.36715)).isZero();
        assertThat(NumberText.PERCENT.decimals(0.0503, 0.36715)).isEqualTo(1);
        assertThat(NumberText.PERCENT.decimals(0.0996, 0.36715)).isZero();
        assertThat(NumberText.PERCENT.decimals(0, 0.36715)).isEqualTo(2);
        assertThat(NumberText.PERCENT.decimals(0, 0.6)).isZero();
        assertThat(NumberText.PERCENT.decimals(1e-17, 0.375)).isEqualTo(1);
        assertThat(NumberText.PERCENT.decimals(Double.NaN, 0.36715)).isEqualTo(2);
    }

    @Test
    void a_share_of_the_configuration_keeps_its_digits() {
        assertThat(NumberText.share(0.1)).isEqualTo("10\u202f%");
        assertThat(NumberText.share(0.125)).isEqualTo("12.5\u202f%");
    }

    @Test
    void what_is_not_finite_is_said() {
        assertThat(NumberText.nats(Double.NaN)).isEqualTo("NaN");
        assertThat(NumberText.nats(Double.POSITIVE_INFINITY)).isEqualTo("\u221e");
        assertThat(NumberText.scientific(Double.NEGATIVE_INFINITY)).isEqualTo("\u2212\u221e");
    }

    @Test
    void the_machines_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberText.scientific(2.33e-7)).startsWith("2.33");
            assertThat(NumberText.percent(0.5)).startsWith("50.00");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_cost_that_exploded_has_a_power_of_ten() {
        assertThat(NumberText.nats(7.721e65)).isEqualTo("7.72\u202f\u00d7\u202f10\u2076\u2075");
        assertThat(NumberText.nats(9999999)).isEqualTo("9999999.0000");
    }
}
