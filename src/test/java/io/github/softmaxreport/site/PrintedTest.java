package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed number is read back and held against its value, however small or large that is. */
final class PrintedTest {
    @ParameterizedTest
    @CsvSource({
        "36.71 %, 0.36709, true",
        "36.71 %, 0.36716, false",
        "36.71, 0.36709, true",
        "1.765, 1.7654, true",
        "1.766, 1.7654, false",
        "−0.12, -0.12, true",
        "10 000, 10000, true",
        "2.33 × 10⁻⁷, 2.334e-7, true",
        "2.33 × 10⁻⁷, 2.34e-7, false",
        "10⁻⁶, 1e-6, true",
        "3.0000000000000003 × 10⁻³⁰, 3.0000000000000003e-30, true",
        "3.0000000000000009 × 10⁻³⁰, 3.0000000000000003e-30, false",
        "4.9 × 10⁻³²⁴, 4.9e-324, true",
        "1.7976931348623157 × 10³⁰⁸, 1.7976931348623157e308, true",
        "<10⁻³⁰⁰, 0, true",
        "<10⁻³⁰⁰, 1e-299, false",
        "10⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹, 1, false",
        "1, NaN, false",
        "∞, Infinity, true",
        "−∞, -Infinity, true",
        "−∞, Infinity, false",
        "∞, -Infinity, false",
        "∞, NaN, true",
        "−∞, NaN, true",
        "∞, 0.5, false",
        "−∞, 0.5, false",
        "many, NaN, false"
    })
    void is_held_against_its_value(String text, double value, boolean agrees) {
        assertThat(Printed.agrees(text.replace(" ", "\u202f"), value)).isEqualTo(agrees);
    }
}
