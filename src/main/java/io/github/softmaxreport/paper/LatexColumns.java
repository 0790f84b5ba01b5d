package io.github.softmaxreport.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The columns of a table: numbers end at the right, words begin at the left, and long text is broken into lines, where that
 * leaves it enough room.
 */
final class LatexColumns {
    /** Characters from which on a column's cells are broken into lines. */
    private static final int LONG_TEXT = 45;
    /** Characters of small type in a line of an article, and between two columns. */
    private static final double LINE = 74;

    private static final double GAP = 2.7;
    /** What no column of broken text may be narrower than, as a share of the line. */
    private static final double LEAST_SHARE = 0.14;
    /** Characters of a word that fits into a broken cell. */
    private static final int LONGEST_WORD = 30;

    private final Elements body;
    private final List<Integer> heads;
    private final List<Integer> broken;
    private final double share;

    /**
     * Looks at the columns.
     *
     * @param body the rows of numbers
     * @param heads characters of each column's head
     */
    LatexColumns(Elements body, List<Integer> heads) {
        this.body = body;
        this.heads = heads;
        List<Integer> wanted = wanted();
        int others = IntStream.range(0, heads.size())
                .filter(column -> !wanted.contains(column))
                .map(this::length)
                .sum();
        share = (LINE - GAP * (heads.size() - 1) - others) / LINE / Math.max(1, wanted.size());
        broken = share < LEAST_SHARE ? List.of() : wanted;
    }

    /** Whether cells are broken into lines. */
    boolean broken() {
        return !broken.isEmpty();
    }

    /** What stands in the braces of tabular. */
    String types() {
        StringBuilder types = new StringBuilder();
        for (int column = 0; column < heads.size(); column++) {
            types.append(
                    broken.contains(column)
                            ? String.format(Locale.ROOT, ">{\\raggedright\\arraybackslash}p{%.2f\\linewidth}", share)
                            : isNumeric(column) ? "r" : "l");
        }
        return types.toString();
    }

    /** The columns of words that are long, and so many more that the others fit. */
    private List<Integer> wanted() {
        List<Integer> longest = IntStream.range(0, heads.size())
                .filter(column -> !isNumeric(column) && word(column) <= LONGEST_WORD)
                .boxed()
                .sorted(Comparator.comparing(this::length).reversed())
                .toList();
        List<Integer> wanted = new ArrayList<>();
        int others = IntStream.range(0, heads.size()).map(this::length).sum();
        for (int column : longest) {
            if (length(column) > LONG_TEXT || (!wanted.isEmpty() && others > LINE / 2)) {
                wanted.add(column);
                others -= length(column);
            }
        }
        return wanted;
    }

    /** Characters of a column's longest cell. */
    private int length(int column) {
        return Math.max(
                heads.get(column),
                cells(column).mapToInt(cell -> cell.text().length()).max().orElse(0));
    }

    /** Characters of a column's longest word. */
    private int word(int column) {
        return cells(column)
                .flatMap(cell -> Stream.of(cell.text().split("\\s+", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private boolean isNumeric(int column) {
        return cells(column).anyMatch(cell -> cell.hasClass("number"));
    }

    /** The cells of a column in rows that have one for each column. */
    private Stream<Element> cells(int column) {
        return body.stream()
                .map(Element::children)
                .filter(row -> column < row.size() && row.stream().noneMatch(cell -> cell.hasAttr("colspan")))
                .map(row -> row.get(column));
    }
}
