package io.github.softmaxreport.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table of a page as LaTeX in the style of booktabs: its numbers as they stand there, its caption, and a label. */
final class LatexTable {
    /** Rows that fit on a page. */
    private static final int MOST_ROWS = 45;

    private final String name;
    private final Element table;
    private final Elements body;
    private final List<List<Placed>> head;
    private final int width;

    /** A cell where it stands: below each other, cells of several rows have their text in the last one. */
    private record Placed(int column, int span, String latex) {}

    /**
     * Reads it.
     *
     * @param name what it is called in files and labels
     * @param table the element; unchanged
     */
    LatexTable(String name, Element table) {
        this.name = name;
        this.table = table;
        body = table.select("tbody > tr");
        head = placed(table.select("thead > tr"));
        width = table.select("tr").stream()
                .mapToInt(row -> row.children().stream()
                        .mapToInt(cell -> span(cell, "colspan"))
                        .sum())
                .max()
                .orElse(1);
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    /** Characters of each column's own head. */
    private List<Integer> heads() {
        List<Integer> lengths = new ArrayList<>(Collections.nCopies(width, 0));
        head.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.span == 1)
                .forEach(cell -> lengths.set(cell.column, cell.latex.length()));
        return lengths;
    }

    /** The whole file. A table that is longer than a page, or has cells of long text, goes on over pages. */
    String latex() {
        LatexColumns columns = new LatexColumns(body, heads());
        String shape = "{@{}" + columns.types() + "@{}}\n";
        String caption = "\\caption{" + caption() + "}\n\\label{tab:" + name + "}";
        String rows = String.join("", lines(placed(body), false)) + "\\bottomrule\n";
        String top = "\\toprule\n" + String.join("", lines(head, true)) + "\\midrule\n";
        if (columns.broken() || body.size() > MOST_ROWS) {
            return "% Needs array, booktabs and longtable.\n{\\small\n\\begin{longtable}" + shape + caption + " \\\\\n"
                    + top + "\\endfirsthead\n" + top + "\\endhead\n" + rows + "\\end{longtable}\n}\n";
        }
        return "% Needs booktabs and graphicx.\n\\begin{table}[htbp]\n\\centering\n\\small\n" + caption
                + "\n\\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%\n\\begin{tabular}" + shape
                + top + rows + "\\end{tabular}}\n\\end{table}\n";
    }

    /** Without its number, which is another one in another document. */
    private String caption() {
        return table.select("caption").stream()
                .map(Element::clone)
                .map(caption -> {
                    caption.select("strong").stream().limit(1).forEach(Element::remove);
                    return Latex.of(caption);
                })
                .collect(Collectors.joining());
    }

    private List<String> lines(List<List<Placed>> rows, boolean grouped) {
        return rows.stream()
                .map(row -> line(row) + (grouped && row.stream().anyMatch(p -> p.span > 1) ? groups(row) : ""))
                .toList();
    }

    private static List<List<Placed>> placed(Elements rows) {
        List<List<Placed>> placed = Stream.generate(() -> (List<Placed>) new ArrayList<Placed>())
                .limit(rows.size())
                .toList();
        Set<List<Integer>> taken = new HashSet<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Element cell : rows.get(r).children()) {
                while (taken.contains(List.of(r, column))) {
                    column++;
                }
                int span = span(cell, "colspan");
                int last = Math.min(rows.size(), r + span(cell, "rowspan")) - 1;
                for (int at = column; at < column + span; at++) {
                    for (int row = r; row <= last; row++) {
                        taken.add(List.of(row, at));
                    }
                }
                placed.get(last).add(new Placed(column, span, Latex.of(cell)));
                column += span;
            }
        }
        return placed;
    }

    private String line(List<Placed> row) {
        List<String> cells = new ArrayList<>();
        int column = 0;
        for (Placed cell :
                row.stream().sorted(Comparator.comparing(Placed::column)).toList()) {
            for (; column < cell.column; column++) {
                cells.add("");
            }
            cells.add(cell.span == 1 ? cell.latex : "\\multicolumn{" + cell.span + "}{c}{" + cell.latex + "}");
            column += cell.span;
        }
        for (; column < width; column++) {
            cells.add("");
        }
        return String.join(" & ", cells) + " \\\\\n";
    }

    private static String groups(List<Placed> row) {
        return row.stream()
                        .filter(cell -> cell.span > 1)
                        .map(cell -> "\\cmidrule(lr){" + (cell.column + 1) + "-" + (cell.column + cell.span) + "}")
                        .collect(Collectors.joining(" "))
                + "\n";
    }
}
