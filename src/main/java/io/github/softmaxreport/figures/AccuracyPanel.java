package io.github.softmaxreport.figures;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * Accuracies below each other: the seeds as dots, their mean as an upright bar, its interval as a line, what the test
 * images leave open as a pale band, what was printed as a diamond.
 *
 * @param title what is drawn
 * @param rows top to bottom
 * @param axis horizontal, in percent
 */
record AccuracyPanel(String title, Values values, List<AccuracyRow> rows, Axis axis) {
    static final int WIDTH = 480;

    private static final int LOW_ROW = 34;
    private static final int WRAPPED_ROW = 42;
    private static final int HIGH_ROW = 48;
    private static final int TOP = 34;
    private static final int KEY_LINE = 19;
    private static final int BOTTOM = 34;
    private static final int RIGHT = 62;
    private static final int RIGHT_OF_PUBLISHED = 112;
    private static final int LONGEST_LABEL = 160;
    private static final int GAP = 8;
    private static final int HEADING = 26;

    /** What the numbers are. */
    enum Values {
        ACCURACIES,
        /** Percentage points more than something else has. */
        GAINS
    }

    AccuracyPanel {
        rows = List.copyOf(rows);
    }

    AccuracyPanel(String title, List<AccuracyRow> rows, Axis axis) {
        this(title, Values.ACCURACIES, rows, axis);
    }

    int height(Typeface typeface) {
        return TOP + plotHeight(typeface) + BOTTOM + key().size() * KEY_LINE;
    }

    private int plotHeight(Typeface typeface) {
        return rows.size() * row(typeface) + headings(rows.size()) * HEADING;
    }

    private int row(Typeface typeface) {
        if (rows.stream().anyMatch(row -> !row.detail().isEmpty())) {
            return HIGH_ROW;
        }
        return rows.stream().allMatch(row -> name(row, typeface).size() == 1) ? LOW_ROW : WRAPPED_ROW;
    }

    /** How many groups begin before a row. */
    private int headings(int row) {
        return (int) IntStream.range(0, row).filter(this::begins).count();
    }

    private boolean begins(int row) {
        String group = rows.get(row).group();
        return !group.isEmpty() && (row == 0 || !group.equals(rows.get(row - 1).group()));
    }

    private static List<String> name(AccuracyRow row, Typeface typeface) {
        int most = row.detail().isEmpty() ? 2 : 1;
        return Labels.wrap(typeface, row.name(), LONGEST_LABEL, most);
    }

    /** Draws the panel in CSS pixels. */
    void paint(Graphics2D g, ChartStyle style) {
        PlotFrame frame = frame(style.typeface());
        g.setFont(style.title());
        g.setColor(style.appearance().ink());
        style.write(g, title, 4, 12, 0);
        frame.paintVerticalGrid(g, style);
        frame.paintHorizontalAxis(g, style, "");
        if (values == Values.GAINS) {
            g.setColor(style.appearance().ink());
            g.draw(new Line2D.Double(frame.xOf(0), frame.top(), frame.xOf(0), frame.top() + frame.height()));
        }
        frame.grown().paintSeries(g, chart(style));
        for (int i = 0; i < rows.size(); i++) {
            double middle = frame.yOf(height(i, style.typeface()));
            label(g, style, frame, rows.get(i), middle);
            if (begins(i)) {
                g.setFont(style.text());
                g.setColor(style.appearance().muted());
                style.writeOnPatch(g, rows.get(i).group(), 4, middle - (row(style.typeface()) + HEADING) / 2.0);
            }
        }
        double y = TOP + plotHeight(style.typeface()) + BOTTOM + KEY_LINE / 2.0 - 2;
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        for (String line : key()) {
            style.write(g, line, WIDTH / 2.0, y, 0.5);
            y += KEY_LINE;
        }
    }

    /** What the shapes are, as far as there are any. */
    private List<String> key() {
        boolean several = rows.stream().anyMatch(row -> row.seeds().n() > 1);
        boolean intervals = rows.stream().anyMatch(row -> row.interval().isPresent());
        boolean printed = rows.stream().anyMatch(row -> row.published().isPresent());
        String seeds = several ? "dots: seeds    bar: mean" : "bar and dot: one seed";
        boolean bands = rows.stream().anyMatch(row -> row.sampling().isPresent());
        String first = seeds + (intervals ? "    line: its 95 % interval" : "");
        String second = "band: 95 % by the number of test images" + (printed ? "    \u25c6 write-up" : "");
        return bands || printed ? List.of(first, second) : List.of(first);
    }

    private void label(Graphics2D g, ChartStyle style, PlotFrame frame, AccuracyRow row, double y) {
        List<String> name = name(row, style.typeface());
        boolean two = name.size() > 1 || !row.detail().isEmpty();
        g.setFont(style.strongText());
        g.setColor(style.appearance().ink());
        style.write(g, name.get(0), frame.left() - 2 * GAP, two ? y - 9 : y, 1);
        if (name.size() > 1) {
            style.write(g, name.get(1), frame.left() - 2 * GAP, y + 9, 1);
        }
        double right = row.extent().map(extent -> frame.xOf(extent.max())).orElse((double) frame.left()) + GAP + 2;
        if (row.measured()) {
            style.writeOnPatch(g, percent(row.seeds().mean()), right, y);
        }
        g.setFont(style.text());
        g.setColor(style.appearance().muted());
        if (!row.detail().isEmpty()) {
            style.write(g, row.detail(), frame.left() - 2 * GAP, y + 9, 1);
        }
        if (!row.measured()) {
            style.writeOnPatch(g, "no value", right, y);
        }
        row.published().ifPresent(printed -> {
            g.setColor(style.appearance().validation());
            double after =
                    ChartStyle.textWidth(style.typeface(), percent(row.seeds().mean()));
            style.writeOnPatch(g, "\u25c6 " + percent(printed), row.measured() ? right + after + GAP : right, y);
        });
    }

    private String percent(double value) {
        return values == Values.GAINS ? Numeral.signed(value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private PlotFrame frame(Typeface typeface) {
        double label = rows.stream()
                .flatMap(row -> Stream.concat(name(row, typeface).stream(), Stream.of(row.detail())))
                .mapToDouble(words -> ChartStyle.textWidth(typeface, words))
                .max()
                .orElse(0);
        int left = (int) Math.ceil(label) + 4 * GAP;
        boolean printed = rows.stream().anyMatch(row -> row.published().isPresent());
        int right = printed ? RIGHT_OF_PUBLISHED : RIGHT;
        int height = plotHeight(typeface);
        Axis rowAxis = new Axis(new Range(0, (double) height / row(typeface)), 1);
        return new PlotFrame(left, TOP, WIDTH - left - right, height, axis, rowAxis);
    }

    /** Middle of row i on the vertical axis, which counts heights of rows from the bottom. */
    private double height(int i, Typeface typeface) {
        double above = i * row(typeface) + headings(i + 1) * HEADING;
        return (plotHeight(typeface) - above) / row(typeface) - 0.5;
    }

    /** What XChart draws. */
    XYChart chart(ChartStyle style) {
        double[] heights = IntStream.range(0, rows.size())
                .mapToDouble(i -> height(i, style.typeface()))
                .toArray();
        return new AccuracySeries(rows, row(style.typeface()))
                .chart(style, frame(style.typeface()).grown(), heights);
    }
}
