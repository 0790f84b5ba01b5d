package io.github.softmaxreport.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cells of a column under each other at the decimal point, given figures of one width and cells that end at the right:
 * spaces as wide as a figure stand for the decimals, after ± for the leading digits, and in a power of ten for the
 * digits of the exponent that a cell has fewer than others.
 */
final class Alignment {
    /** Between a mean and its deviation. */
    static final String SPREAD = "\u00a0\u00b1\u00a0";

    /** What follows the deviation. */
    static final String SPREAD_END = "</span>";

    private static final String FIGURE_SPACE = "\u2007";
    private static final String POINT_SPACE = "\u2008";
    private static final String RAISED_SPACE = "<span class=\"raised\">" + FIGURE_SPACE + "</span>";
    private static final Pattern NUMBER = Pattern.compile("\u2212?(\\d+)(?:\\.(\\d+))?"
            + "(?:\u202f\u00d7\u202f10\u207b?([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+))?(\\D*)");

    /** The groups of a number. */
    private static final int LEADING = 1;

    private static final int DECIMALS = 2;
    private static final int EXPONENT = 3;

    private Alignment() {}

    /** @param column formatted cells, top to bottom; those that are no numbers stay as they are */
    static List<Markup> of(List<Markup> column) {
        int decimals = widest(column.stream(), DECIMALS);
        int leading = widest(column.stream().filter(Alignment::isSpread), LEADING);
        int exponent = widest(column.stream(), EXPONENT);
        return column.stream()
                .map(cell -> aligned(cell, decimals, leading, exponent))
                .toList();
    }

    private static Markup aligned(Markup cell, int decimals, int leading, int exponent) {
        Matcher last = last(cell);
        if (!last.matches()) {
            return cell;
        }
        int own = length(last, DECIMALS);
        String after = own == decimals ? "" : (own == 0 ? POINT_SPACE : "") + FIGURE_SPACE.repeat(decimals - own);
        String before = isSpread(cell) ? FIGURE_SPACE.repeat(leading - length(last, LEADING)) : "";
        String raised = RAISED_SPACE.repeat(exponent - length(last, EXPONENT));
        String html = cell.html().replace(SPREAD, after + SPREAD + before);
        int end = html.endsWith(SPREAD_END) ? html.length() - SPREAD_END.length() : html.length();
        return new Markup(html.substring(0, end) + after + raised + html.substring(end));
    }

    private static int widest(Stream<Markup> cells, int group) {
        return cells.map(Alignment::last)
                .filter(Matcher::matches)
                .mapToInt(number -> length(number, group))
                .max()
                .orElse(0);
    }

    /** The number that ends the cell: the only one, or the one after ±. */
    private static Matcher last(Markup cell) {
        String text = cell.plain();
        return NUMBER.matcher(text.substring(isSpread(cell) ? text.indexOf(SPREAD) + SPREAD.length() : 0));
    }

    private static boolean isSpread(Markup cell) {
        return cell.plain().contains(SPREAD);
    }

    private static int length(Matcher number, int group) {
        String digits = number.group(group);
        return digits == null ? 0 : digits.length();
    }
}
