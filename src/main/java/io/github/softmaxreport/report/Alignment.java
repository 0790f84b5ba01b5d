package io.github.softmaxreport.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cells of a column under each other at the decimal point, given figures of one width and cells that end at the right:
 * spaces as wide as a figure stand for the decimals, and after ± for the leading digits, that a cell has fewer than others.
 */
final class Alignment {
    private static final String FIGURE_SPACE = "\u2007";
    private static final String POINT_SPACE = "\u2008";
    private static final String SPREAD = "\u00a0\u00b1\u00a0";
    private static final Pattern NUMBER = Pattern.compile("\u2212?(\\d+)(?:\\.(\\d+))?(\\D*)");

    private Alignment() {}

    /** @param column formatted cells, top to bottom; those that are no numbers stay as they are */
    static List<Markup> of(List<Markup> column) {
        int decimals = widest(column, false, 2);
        int leading = widest(column, true, 1);
        return column.stream().map(cell -> aligned(cell, decimals, leading)).toList();
    }

    private static Markup aligned(Markup cell, int decimals, int leading) {
        Matcher last = last(cell);
        if (!last.matches()) {
            return cell;
        }
        int own = length(last, 2);
        String after = own == decimals ? "" : (own == 0 ? POINT_SPACE : "") + FIGURE_SPACE.repeat(decimals - own);
        String before = isSpread(cell) ? FIGURE_SPACE.repeat(leading - length(last, 1)) : "";
        return new Markup(cell.html().replace(SPREAD, SPREAD + before) + after);
    }

    private static int widest(List<Markup> column, boolean spreadsOnly, int group) {
        return column.stream()
                .filter(cell -> !spreadsOnly || isSpread(cell))
                .map(Alignment::last)
                .filter(Matcher::matches)
                .flatMapToInt(number -> IntStream.of(length(number, group)))
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
