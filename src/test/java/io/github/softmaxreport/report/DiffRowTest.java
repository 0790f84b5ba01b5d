package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.compare.NumberChange;
import io.github.softmaxreport.compare.SiteNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiffRowTest {
    private static final Words WORDS = Words.read(Pages.TEMPLATES);
    private static final String ACCURACY = "mean experiments[1.2].runs[*].test.accuracy";

    @Test
    void percentages_differ_by_points() {
        DiffRow row = row(ACCURACY, true, List.of(0.30, 0.32), List.of(0.35, 0.35, 0.38));
        assertThat(row.setting()).isEqualTo("1.2");
        assertThat(row.name()).isEqualTo("mean test.accuracy");
        assertThat(row.before()).isEqualTo("31.00\u202f%");
        assertThat(row.after()).isEqualTo("36.00\u202f%");
        assertThat(row.difference()).isEqualTo("+5.00\u00a0points");
        assertThat(row.allowed()).matches("±\u202f[0-9]+\\.[0-9]{2}\u00a0points");
        assertThat(row.runs()).isEqualTo("2 and 3");
        assertThat(row.beforeInFull()).isEqualTo("0.31");
    }

    @Test
    void as_many_digits_are_shown_as_tell_the_two_apart() {
        assertThat(texts(row("x", false, 1.65250, 1.65253))).containsExactly("1.652500", "1.652530", "+0.000030");
        assertThat(texts(row("x", true, 0.3, 0.299988)))
                .containsExactly("30.0000\u202f%", "29.9988\u202f%", "\u22120.0012\u00a0points");
    }

    @Test
    void counts_have_no_decimals_and_small_numbers_a_power_of_ten() {
        assertThat(texts(row("x", false, 40, 38))).containsExactly("40", "38", "\u22122");
        assertThat(texts(row("x", false, 1e-7, 3e-7)))
                .containsExactly(
                        "1.00\u202f\u00d7\u202f10\u207b\u2077",
                        "3.00\u202f\u00d7\u202f10\u207b\u2077",
                        "+2.00\u202f\u00d7\u202f10\u207b\u2077");
    }

    @Test
    void a_number_that_is_no_mean_has_neither_runs_nor_an_allowance() {
        DiffRow row = row("x", false, 1, 2);
        assertThat(row.setting()).isEmpty();
        assertThat(row.runs()).isEqualTo("–");
        assertThat(row.allowed()).isEqualTo("–");
    }

    private static List<String> texts(DiffRow row) {
        return List.of(row.before(), row.after(), row.difference());
    }

    private static DiffRow row(String key, boolean percentage, double before, double after) {
        return new DiffRow(
                new NumberChange(
                        new SiteNumber(key, "", before, percentage, List.of()),
                        new SiteNumber(key, "", after, percentage, List.of())),
                WORDS);
    }

    private static DiffRow row(String key, boolean percentage, List<Double> before, List<Double> after) {
        return new DiffRow(
                new NumberChange(
                        new SiteNumber(key, "", mean(before), percentage, before),
                        new SiteNumber(key, "", mean(after), percentage, after)),
                WORDS);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }
}
