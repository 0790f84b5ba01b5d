package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.export.SiteFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberChecksTest {
    private static final String RESULTS = """
            {"accuracy": [0.25, 0.5], "title": "Assignment 1", "date": "2019-04-12", "broken": null}
            """;
    private static final Constants CONSTANTS = Constants.parse(Path.of("constants.txt"), """
            # the list

            text | CIFAR-10 | a name
            text | 95 % | a level
            formula | 2 | a definition
            code | * | as it is
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>an accuracy of 37 %, more or less.</p> | 37 | an accuracy of 37 %, more or less.",
                "<p>One thing. Another 12.5 of them. A third.</p> | 12.5 | Another 12.5 of them.",
                "<p>10\u00b2</p> | 10\u00b2 | 10\u00b2",
                "<table><tr><td>1.2<td>x</table> | 1.2 | 1.2",
                "<p><data value=\"0.25\">25 %</data></p> | 25 | 25 %",
                "<p>CIFAR-100</p> | 100 | CIFAR-100",
                "<p>195 %</p> | 195 | 195 %",
                "<math><mn>3</mn></math> | 3 | 3",
                "<p>2</p> | 2 | 2",
                "<img src=\"x.png\" alt=\"rises to 7\"> | 7 | rises to 7",
                "<details><summary>x</summary><p>hidden 8</p></details> | 8 | hidden 8",
                "<p><a href=\"a-1.csv\">a-2.csv</a></p> | 2 | a-2.csv"
            })
    void finds_a_numeral_without_a_source(String body, String numeral, String sentence) {
        assertThat(problems(body, List.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .isEqualTo("index.html: has the number " + numeral + ", which is bound to no result, in “"
                                + sentence + "”; " + numeral + " in " + sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>CIFAR-10 and <b>95</b>&nbsp;% of it</p>",
                "<math><msup><mi>W</mi><mn>2</mn></msup></math>",
                "<pre>x = 17</pre>",
                "<p><a href=\"data/a-1.csv\">a-1.csv</a></p>",
                "<script>let x = 3</script>",
                "<p><data value=\"0.375\" data-from=\"mean /accuracy/*\">37.50 %</data></p>",
                "<p><data value=\"0.25\" data-from=\"/accuracy/0\">0.2</data></p>",
                "<p><data value=\"0.25\" data-from=\"/accuracy/0\">&lt;&#8239;0.3</data></p>",
                "<p><span data-from=\"/title\">Assignment 1</span></p>",
                "<p><span data-from=\"/date\">12 April 2019</span></p>",
                "<p><span data-label=\"table a\">1</span></p>"
            })
    void accepts_what_has_a_source_or_a_reason(String body) {
        assertThat(problems(body, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<data value=\"0.25\" data-from=\"/accuracy/1\">25 %</data> | has the value 0.25, but its source 0.5",
                "<data value=\"0.25\" data-from=\"/accuracy/7\">25 %</data> | /accuracy/7 is not in results.json",
                "<data value=\"0.25\" data-from=\"/title\">25 %</data> | /title is not a number",
                "<data value=\"0.25\" data-from=\"/accuracy/*\">25 %</data> | names 2 values",
                "<data value=\"0.25\" data-from=\"most /accuracy/0\">25 %</data> | most is no function",
                "<data value=\"0.25\" data-from=\"/accuracy/0\">26 %</data> | reads 26 %, which is not its value 0.25",
                "<data value=\"0.25\" data-from=\"/accuracy/0\">0.26</data> | reads 0.26",
                "<data value=\"0.25\" data-from=\"/accuracy/0\">&lt; 0.2</data> | reads < 0.2",
                "<data value=\"0.25\" data-from=\"/accuracy/0\">−25 %</data> | reads −25 %",
                "<data value=\"0.25\" data-from=\"/accuracy/0\">a lot</data> | reads a lot",
                "<data value=\"0\" data-from=\"/broken\">0</data> | its source NaN",
                "<span data-from=\"/title\">Assignment 2</span> | says Assignment 2",
                "<span data-label=\"table a\">2</span> | index.html: has table 2, and no page has table 1",
                "<span data-label=\"setting 1.2\">1.3</span> | by another name"
            })
    void finds_what_is_not_as_its_source_says(String body, String problem) {
        assertThat(problems("<p>" + body + "</p>", List.of()))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void a_number_that_happens_to_equal_a_result_is_still_unbound() {
        assertThat(problems("<p><data value=\"0.25\" data-from=\"/accuracy/0\">0.25</data> is 0.25</p>", List.of()))
                .singleElement()
                .asString()
                .contains("has the number 0.25");
    }

    @Test
    void an_alternative_text_is_bound_by_the_list_of_numbers() {
        String body = "<img src=\"x.png\" alt=\"from 25 % to 50 %\">";
        NumberList.Entry first =
                new NumberList.Entry("index.html", "alt", "from 25 % to 50 %", 5, "25 %", "0.25", "/accuracy/0");
        NumberList.Entry second =
                new NumberList.Entry("index.html", "alt", "from 25 % to 50 %", 13, "50 %", "0.5", "/accuracy/1");
        assertThat(problems(body, List.of(first, second))).isEmpty();
        assertThat(problems(body, List.of(first))).singleElement().asString().contains("the number 50");
        NumberList.Entry wrong =
                new NumberList.Entry("index.html", "alt", "from 25 % to 50 %", 13, "50 %", "0.5", "/accuracy/0");
        assertThat(problems(body, List.of(first, wrong)))
                .singleElement()
                .asString()
                .contains("but its source 0.25");
    }

    @Test
    void an_alternative_text_that_is_not_the_listed_one_is_one_fault_with_its_sentence() {
        String listed = "A chart of\u00a0it. It rises from 25 % to 50 %.";
        List<NumberList.Entry> numbers = List.of(
                new NumberList.Entry("index.html", "alt", listed, listed.indexOf("25"), "25 %", "0.25", "/accuracy/0"),
                new NumberList.Entry("index.html", "alt", listed, listed.indexOf("50"), "50 %", "0.5", "/accuracy/1"));
        String image = "<img src=\"x.png\" alt=\"" + listed + "\">";

        assertThat(problems(image, numbers)).isEmpty();
        assertThat(problems(image.replace("50", "77"), numbers))
                .singleElement()
                .asString()
                .isEqualTo("index.html: reads “It rises from 25 % to 77 %.” in a title or alternative text, but the"
                        + " numbers are bound in “It rises from 25 % to 50 %.”; 77 in It rises from 25 % to 77 %.");
    }

    @Test
    void what_is_wrong_with_two_pages_in_the_same_way_is_told_once() {
        SiteProblem here = new SiteProblem("index.html", "has the number 42", "templates/a.md:3:1");
        SiteProblem there = new SiteProblem("a.html", "has the number 42", "templates/a.md:3:1");
        SiteProblem other = new SiteProblem("a.html", "has the number 43", "");
        assertThat(new CheckResult(List.of(), List.of(here, there, other)).faults())
                .containsExactly(
                        "a.html, index.html: has the number 42; templates/a.md:3:1", "a.html: has the number 43");
    }

    @Test
    void two_tables_of_one_number_are_found() {
        assertThat(problems(
                        "<p><span data-label=\"table a\">1</span> <span data-label=\"table b\">1</span></p>",
                        List.of()))
                .singleElement()
                .asString()
                .contains("calls two things table 1");
    }

    @Test
    void a_table_of_data_shows_what_its_file_has() {
        String table =
                "<table data-table=\"data/x.json\"><thead><tr><th data-column=\"id\"><th data-column=\"mean\"></thead>"
                        + "<tbody><tr><td>1.1<td><data value=\"0.125\">0.125</data></tbody></table>";
        SiteFile data = SiteFile.text("data/x.json", "{\"columns\": {\"id\": [\"1.1\"], \"mean\": [0.125]}}");
        SiteFile other = SiteFile.text("data/x.json", "{\"columns\": {\"id\": [\"1.1\"], \"mean\": [0.126]}}");
        assertThat(problems(table, List.of(), data)).isEmpty();
        assertThat(problems(table, List.of(), other))
                .singleElement()
                .asString()
                .contains("shows 0.125 where data/x.json has 0.126");
        assertThat(problems(table.replace("1.1<", "1.2<"), List.of(), data))
                .singleElement()
                .asString()
                .contains("shows 1.2");
    }

    @Test
    void every_mistake_in_the_list_of_constants_is_told() {
        assertThatThrownBy(() -> Constants.parse(Path.of("constants.txt"), "text | 1 | x\n1 | x\n\npage | 1 | x"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("constants.txt:2:1")
                .hasMessageContaining("constants.txt:4:1");
    }

    private static List<SiteProblem> problems(String body, List<NumberList.Entry> numbers, SiteFile... more) {
        List<SiteFile> files = new ArrayList<>(List.of(more));
        files.add(SiteFile.text(
                "index.html",
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>" + body + "</body></html>"));
        files.add(SiteFile.text("data/results.json", RESULTS));
        files.add(new NumberList(numbers).file());
        StagedSite site = new StagedSite(files);
        Tally tally = new Tally();
        NumberChecks checks = new NumberChecks(CONSTANTS, (numeral, sentence) -> numeral + " in " + sentence);
        checks.text(site, tally);
        checks.plainTexts(site, tally);
        SourceChecks.sources(site, tally);
        SourceChecks.tables(site, tally);
        LabelChecks.labels(site, tally);
        return tally.problems();
    }
}
