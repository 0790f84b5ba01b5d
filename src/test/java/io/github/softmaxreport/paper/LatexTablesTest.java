package io.github.softmaxreport.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.site.PublishedFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LatexTablesTest {
    private static final Path SITE = Path.of("site");

    @Test
    void every_table_of_the_projects_own_site_is_a_file_with_all_its_numbers_as_the_page_has_them() throws Exception {
        Map<String, String> tables = LatexTables.of(new PublishedFolder(SITE)).stream()
                .collect(Collectors.toMap(SiteFile::path, LatexTablesTest::text));
        assertThat(tables)
                .containsKeys(
                        "tables/results.tex",
                        "tables/gradient-max.tex",
                        "tables/final-1.2.tex",
                        "tables/trials-losses.tex",
                        "tables/alone-improvements.tex");

        Document page = Jsoup.parse(Files.readString(SITE.resolve("index.html")));
        String results = tables.get("tables/results.tex");
        assertThat(page.select("#table-results tbody data").eachText())
                .hasSizeGreaterThan(40)
                .allSatisfy(number -> assertThat(results).contains(number.replace("\u2212", "$-$")));
        assertThat(results)
                .contains(
                        "\\begin{table}", "\\label{tab:results}", "\\caption{All settings", "\\toprule", "\\bottomrule")
                .contains("\\multicolumn{3}{c}{Validation}", "\\cmidrule(lr){4-6} \\cmidrule(lr){7-10}")
                .contains("\\textbf{36.91~$\\pm$~0.07}");
        assertThat(tables.values()).allSatisfy(LatexTablesTest::isSound);
    }

    /** Braces and environments close, every row has as many cells as the first, no character that LaTeX can't set. */
    private static void isSound(String latex) {
        String plain = latex.replaceAll("\\\\[{}%&\\\\]", "");
        assertThat(plain.chars().filter(c -> c == '{').count())
                .isEqualTo(plain.chars().filter(c -> c == '}').count());
        assertThat(all("\\\\begin\\{(\\w+)\\}", latex))
                .containsExactlyInAnyOrderElementsOf(all("\\\\end\\{(\\w+)\\}", latex));
        assertThat(latex.lines()
                        .filter(line -> line.contains(" & "))
                        .map(LatexTablesTest::cells)
                        .distinct())
                .hasSize(1);
        assertThat(latex).matches("[\\x20-\\x7e\\n]*");
    }

    private static int cells(String row) {
        int spanned = all("\\\\multicolumn\\{(\\d+)\\}", row).stream()
                .mapToInt(n -> Integer.parseInt(n) - 1)
                .sum();
        return row.split("(?<!\\\\)&", -1).length + spanned;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "100 % & more_#1 ${x}; 100 \\% \\& more\\_\\#1 \\$\\{x\\}",
                "a\\b ~ ^ < > | \" [1] *; a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{} \\textless{} \\textgreater{} \\textbar{} {\\char34} {[}1] {*}",
                "\u22122.33\u202f\u00d7\u202f10\u207b\u00b9\u2070; $-$2.33\\,$\\times$\\,10$^{-10}$",
                "\u03bb = 0, \u03b7\u00a0= 1 \u2014 \u201cH\u00f6gskolan\u2019s\u201d; $\\lambda$ = 0, $\\eta$~= 1 --- ``H\u00f6gskolan's''",
                "7\u2008\u2007; 7\\phantom{.}\\phantom{0}"
            })
    void signs_with_a_meaning_in_latex_are_escaped(String plain, String latex) {
        assertThat(Latex.text(plain)).isEqualTo(latex);
    }

    @Test
    void elements_become_commands_and_references_to_tables_labels() {
        Element cell = Jsoup.parseBodyFragment(
                        "<p><strong>a_b</strong> <var>W</var><var>\u03bb</var> <code>x</code></p>"
                                + "<ul><li>one</li><li>two</li></ul><p>See <a class=\"reference\" href=\"i.html#table-x-1\">Table"
                                + " <span>7</span></a> and <a class=\"reference\" href=\"#section-y\">Section 2</a>.</p>")
                .body();
        assertThat(Latex.of(cell))
                .isEqualTo(
                        "\\textbf{a\\_b} $W$$\\lambda$ \\texttt{x}\\newline \\textbullet~one\\newline \\textbullet~two"
                                + "\\newline See Table~\\ref{tab:x-1} and Section 2.");
    }

    @Test
    void cells_of_several_rows_and_columns_keep_their_places() {
        assertThat(table("<thead><tr><th rowspan=2>A</th><th colspan=2>B</th></tr><tr><th>C</th><th>D</th></tr></thead>"
                        + "<tbody><tr><td>x</td><td class=number>1</td><td class=number>2</td></tr>"
                        + "<tr><td>y</td><td colspan=2>none</td></tr></tbody>"))
                .contains(
                        "\\begin{tabular}{@{}lrr@{}}\n\\toprule\n",
                        " & \\multicolumn{2}{c}{B} \\\\\n\\cmidrule(lr){2-3}\nA & C & D \\\\\n\\midrule\n",
                        "x & 1 & 2 \\\\\ny & \\multicolumn{2}{c}{none} \\\\\n\\bottomrule\n");
    }

    @Test
    void a_long_table_goes_on_over_pages_and_long_text_is_broken() {
        String row = "<tr><td>x</td><td class=number>1</td></tr>";
        assertThat(table("<tbody>" + row.repeat(45) + "</tbody>")).contains("\\begin{tabular}");
        assertThat(table("<tbody>" + row.repeat(46) + "</tbody>"))
                .contains("\\begin{longtable}", "\\endhead")
                .doesNotContain("\\begin{table}");
        assertThat(table("<tbody><tr><td>" + "word ".repeat(20) + "</td><td class=number>1</td></tr></tbody>"))
                .contains("\\begin{longtable}{@{}>{\\raggedright\\arraybackslash}p{0.95\\linewidth}r@{}}");
        assertThat(table("<tbody><tr><td>" + "0".repeat(64) + "</td></tr></tbody>"))
                .contains("{@{}l@{}}");
    }

    private static String table(String rows) {
        return new LatexTable(
                        "t",
                        Jsoup.parse("<table><caption>C</caption>" + rows + "</table>")
                                .expectFirst("table"))
                .latex();
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String text(SiteFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
