package io.github.softmaxreport.report;

import io.github.softmaxreport.compare.NumberChange;
import io.github.softmaxreport.compare.SiteNumber;
import io.github.softmaxreport.export.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of two sites as a row of a table: one unit, and as many digits as show the difference. */
public record DiffRow(NumberChange change, Words words) {
    private static final Pattern SETTING = Pattern.compile("experiments\\[([^\\]]*)\\]\\.");
    private static final double SMALL = 1e-3;
    private static final int MOST_DECIMALS = 9;

    /** The id of the experiment that it belongs to; empty where it belongs to none. */
    public String setting() {
        Matcher found = SETTING.matcher(change.before().key());
        return found.find() ? DiffView.text(found.group(1)) : "";
    }

    /** Which of that experiment's numbers it is. */
    public String name() {
        String key = change.before().key();
        return DiffView.text(SETTING.matcher(key).replaceFirst("").replace("runs[*].", ""));
    }

    public String before() {
        return number(change.before().value(), unit());
    }

    public String after() {
        return number(change.after().value(), unit());
    }

    /** New minus old, with its sign; of percentages in percentage points. */
    public String difference() {
        double difference = change.difference();
        return (difference > 0 ? "+" : "") + number(difference, points());
    }

    /** How far apart runs alone may put the two. */
    public String allowed() {
        return change.allowed().isPresent()
                ? "\u00b1\u202f" + number(change.allowed().getAsDouble(), points())
                : words.of("diff.none");
    }

    /** How many runs each is the mean of. */
    public String runs() {
        int old = change.before().sample().size();
        int now = change.after().sample().size();
        return old == 0 || now == 0
                ? words.of("diff.none")
                : old == now ? NumberText.count(old) : words.filled("diff.runs", old, now);
    }

    /** All digits of the old number, as results.json has them. */
    public String beforeInFull() {
        return full(change.before());
    }

    /** All digits of the new number. */
    public String afterInFull() {
        return full(change.after());
    }

    private static String full(SiteNumber number) {
        return Cell.of(number.value()).text();
    }

    private String unit() {
        return change.percentage() ? NumberText.PERCENT.unit() : "";
    }

    private String points() {
        return change.percentage() ? "\u00a0" + words.of("diff.points") : "";
    }

    private String number(double value, String unit) {
        double largest = Math.max(
                Math.abs(change.before().value()), Math.abs(change.after().value()));
        if (!change.percentage() && largest < SMALL) {
            return NumberText.scientific(value);
        }
        return new NumberText.Fixed(change.percentage() ? NumberText.PERCENT.shift() : 0, 0, unit)
                .of(value, decimals());
    }

    private int decimals() {
        NumberText.Fixed usual = change.percentage() ? NumberText.PERCENT : NumberText.NATS;
        if (!change.percentage()
                && whole(change.before().value())
                && whole(change.after().value())) {
            return 0;
        }
        int telling = 1 - (int) Math.floor(StrictMath.log10(Math.abs(change.difference()))) - usual.shift();
        return Math.max(usual.decimals(), Math.min(MOST_DECIMALS, telling));
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }
}
