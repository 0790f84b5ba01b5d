package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DataTableTest {
    private static final DataTable TABLE = new DataTable(
            List.of("class", "images", "share"),
            List.of(
                    List.of(Cell.of("cat"), Cell.of(1000), Cell.of(1 / 3.0)),
                    List.of(Cell.of("a, \"b\"\nc"), Cell.of(0), Cell.of(Double.NaN)),
                    List.of(Cell.of("dog"), Cell.of(2), Cell.of(OptionalDouble.empty()))));

    @Test
    void csv_has_every_digit_and_quotes_what_would_break_a_line() {
        assertThat(text(0)).isEqualTo("""
                        class,images,share
                        cat,1000,0.3333333333333333
                        "a, ""b""
                        c",0,nan
                        dog,2,
                        """);
    }

    @Test
    void json_has_an_array_for_each_column() {
        JsonNode json = JsonMapper.shared().readTree(text(1));
        assertThat(json.get("figure").stringValue()).isEqualTo("a");
        assertThat(json.get("columns").propertyNames()).containsExactly("class", "images", "share");
        assertThat(json.at("/columns/class/1").stringValue()).isEqualTo("a, \"b\"\nc");
        assertThat(json.at("/columns/images/0").intValue()).isEqualTo(1000);
        assertThat(json.at("/columns/share/0").doubleValue()).isEqualTo(1 / 3.0);
        assertThat(json.at("/columns/share/1").isNull()).isTrue();
        assertThat(json.at("/columns/share/2").isNull()).isTrue();
    }

    @Test
    void files_bear_the_name_of_their_figure() {
        assertThat(TABLE.files("a"))
                .extracting(SiteFile::path)
                .containsExactly("data/figures/a.csv", "data/figures/a.json");
    }

    @Test
    void a_part_keeps_the_order_asked_for() {
        DataTable part = TABLE.only(List.of("share", "class"));
        assertThat(part.columns()).containsExactly("share", "class");
        assertThat(part.rows().get(0)).containsExactly(Cell.of(1 / 3.0), Cell.of("cat"));
        assertThat(part.column("class")).isEqualTo(TABLE.column("class"));
    }

    @Test
    void refuses_columns_of_one_name_and_ragged_rows() {
        assertThatThrownBy(() -> new DataTable(List.of("x", "x"), List.of()))
                .hasMessageContaining("two columns have one name");
        assertThatThrownBy(() -> new DataTable(List.of("x", "y"), List.of(List.of(Cell.of(1)))))
                .hasMessageContaining("1 cells, but there are 2 columns");
    }

    private static String text(int file) {
        return new String(TABLE.files("a").get(file).bytes(), StandardCharsets.UTF_8);
    }
}
