package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AlignmentTest {
    @Test
    void numbers_with_fewer_decimals_are_filled_up() {
        assertThat(aligned("0", "0.1", "0.01", "\u22121"))
                .containsExactly("0\u2008\u2007\u2007", "0.1\u2007", "0.01", "\u22121\u2008\u2007\u2007");
    }

    @Test
    void spreads_with_fewer_digits_are_filled_up_before_them() {
        assertThat(aligned("1.25\u00a0\u00b1\u00a00.01", "80.00\u00a0\u00b1\u00a012.50"))
                .containsExactly("1.25\u00a0\u00b1\u00a0\u20070.01", "80.00\u00a0\u00b1\u00a012.50");
    }

    @Test
    void equal_widths_and_what_is_no_number_stay_as_they_are() {
        assertThat(aligned("36.91\u202f%", "diverged", "—", "9.10\u202f%"))
                .containsExactly("36.91\u202f%", "diverged", "—", "9.10\u202f%");
    }

    @Test
    void a_mean_is_filled_up_as_its_spread_is() {
        assertThat(aligned("8.3\u00a0\u00b1\u00a01.8", "1.82\u00a0\u00b1\u00a00.04"))
                .containsExactly("8.3\u2007\u00a0\u00b1\u00a01.8\u2007", "1.82\u00a0\u00b1\u00a00.04");
        assertThat(aligned("8.3<span>\u00a0\u00b1\u00a01.8</span>", "1.82<span>\u00a0\u00b1\u00a00.04</span>"))
                .first()
                .isEqualTo("8.3<span>\u2007\u00a0\u00b1\u00a01.8\u2007</span>");
    }

    @Test
    void powers_of_ten_with_shorter_exponents_are_filled_up_with_a_raised_space() {
        assertThat(aligned(NumberText.scientific(1.5e-9), NumberText.scientific(2e-10)))
                .containsExactly(
                        NumberText.scientific(1.5e-9) + "<span class=\"raised\">\u2007</span>",
                        NumberText.scientific(2e-10));
    }

    @Test
    void elements_around_a_number_are_kept() {
        assertThat(Alignment.of(List.of(new Markup("<data value=\"1.0\">1</data>"), Markup.text("0.5")))
                        .get(0)
                        .html())
                .isEqualTo("<data value=\"1.0\">1</data>\u2008\u2007");
    }

    @Test
    void settings_of_the_report_stand_under_each_other() {
        assertThat(Pages.standard().get("index.html").select("#table-results tbody td:nth-child(2)"))
                .extracting(cell -> cell.wholeText())
                .containsExactly("0\u2008\u2007", "0.1");
    }

    private static List<String> aligned(String... cells) {
        return Alignment.of(Stream.of(cells).map(Markup::new).toList()).stream()
                .map(Markup::html)
                .toList();
    }
}
