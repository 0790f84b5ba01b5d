package io.github.softmaxreport.site;

import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.export.Results;
import io.github.softmaxreport.export.Source;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** What is bound says what its source says. */
final class SourceChecks {
    private static final String RESULTS = "data/results.json";
    private static final Evaluator NUMBER = new Evaluator.Tag("data");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private SourceChecks() {}

    /** Bound numbers have the value that their source has, and bound texts no numeral that it has not. */
    static void sources(StagedSite site, Tally tally) {
        if (!site.has(RESULTS)) {
            return;
        }
        Results results = Results.read(site.bytes(RESULTS));
        site.pages().forEach((path, page) -> {
            for (Element element : page.select("[data-from]")) {
                String value = element.hasAttr("data-value") ? element.attr("data-value") : element.attr("value");
                look(
                        results,
                        path,
                        element.attr("data-from"),
                        value,
                        element.text(),
                        () -> PageText.around(element),
                        tally);
            }
        });
        if (site.has(NumberList.PATH)) {
            for (NumberList.Entry entry :
                    NumberList.read(site.bytes(NumberList.PATH)).entries()) {
                if (!entry.within().isEmpty() && !entry.from().startsWith("label ")) {
                    look(results, entry.page(), entry.from(), entry.value(), entry.text(), entry::within, tally);
                }
            }
        }
    }

    /** Cells of a table of data have the value that the data's file has. */
    static void tables(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            for (Element table : page.select("table[data-table]")) {
                String file = table.attr("data-table");
                tally.that(site.has(file), path, "shows the data of " + file + ", which is not in the site");
                if (site.has(file)) {
                    Results data = Results.read(site.bytes(file));
                    List<String> names = table.select("th[data-column]").eachAttr("data-column");
                    List<Element> rows = table.select("tbody > tr");
                    for (int c = 0; c < names.size(); c++) {
                        List<String> column = data.column(names.get(c));
                        tally.that(column.size() == rows.size(), path, "shows not all rows of " + file);
                        for (int r = 0; r < Math.min(rows.size(), column.size()); r++) {
                            cell(rows.get(r).child(c), column.get(r), path, file, tally);
                        }
                    }
                }
            }
        });
    }

    private static void cell(Element cell, String expected, String page, String file, Tally tally) {
        Element number = cell.selectFirst(NUMBER);
        String shown = number == null ? cell.text() : number.attr("value");
        boolean same = number == null
                ? shown.equals(expected) || shown.equals("—")
                : Double.compare(parsed(shown), parsed(expected)) == 0 && Printed.agrees(cell.text(), parsed(shown));
        if (same) {
            tally.passed(1);
        } else {
            tally.misses(new SiteProblem(
                    page,
                    "shows " + cell.text() + " where " + file + " has " + expected + ", in “" + PageText.around(cell)
                            + "”",
                    "",
                    new SiteProblem.Contradiction(
                            file, "has " + expected + " where " + page + " shows " + cell.text())));
        }
    }

    private static void look(
            Results results,
            String page,
            String from,
            String value,
            String text,
            Supplier<String> sentence,
            Tally tally) {
        String problem = "";
        String other = "";
        try {
            Source source = Source.parse(from);
            if (value.isEmpty()) {
                String whole = results.text(source);
                if (!DIGITS.matcher(text).results().allMatch(m -> holds(whole, m.group()))) {
                    problem = "says " + text + ", but its source says " + whole;
                    other = "says " + whole + ", the pages " + text;
                }
            } else if (Double.compare(results.number(source), parsed(value)) != 0) {
                problem = "has the value " + value + ", but its source " + results.number(source);
                other = results.number(source) + ", on the pages " + value;
            } else if (!Printed.agrees(text, parsed(value))) {
                problem = "reads " + text + ", which is not its value " + value;
            }
        } catch (IllegalArgumentException e) {
            problem = "has no such source: " + e.getMessage();
            other = String.valueOf(e.getMessage());
        }
        if (problem.isEmpty()) {
            tally.passed(1);
        } else {
            tally.misses(new SiteProblem(
                    page,
                    "the number “" + text + "” from " + from + " " + problem + ", in “" + sentence.get() + "”",
                    "",
                    other.isEmpty()
                            ? SiteProblem.Contradiction.NONE
                            : new SiteProblem.Contradiction(RESULTS, from + ": " + other)));
        }
    }

    private static boolean holds(String whole, String digits) {
        return DIGITS.matcher(whole)
                .results()
                .anyMatch(m -> m.group().replaceFirst("^0+(?=\\d)", "").equals(digits.replaceFirst("^0+(?=\\d)", "")));
    }

    private static double parsed(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
