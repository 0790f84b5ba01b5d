package io.github.softmaxreport.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A linear axis with ticks at the multiples of a step, or where they are put.
 *
 * @param range shown
 * @param step from tick to tick: 1, 2 or 5 times a power of ten
 * @param powers whether values are exponents of ten, and labels the powers
 * @param marks ticks in place of those at the step's multiples, if there are any
 */
record Axis(Range range, double step, boolean powers, List<Mark> marks) {
    /** A tick with its label. */
    record Mark(double at, String label) {}

    private static final int MOST_STEPS = 6;

    /** Beyond these sizes numbers are written with a power of ten. */
    private static final double LARGE = 1e5;

    private static final double SMALL = 1e-4;

    /** Tolerance of comparisons, in steps. */
    private static final double ROUNDING = 1e-9;

    Axis {
        marks = List.copyOf(marks);
    }

    Axis(Range range, double step) {
        this(range, step, false, List.of());
    }

    /** With ticks where they are put. */
    static Axis marked(Range range, List<Mark> marks) {
        return new Axis(range, range.height(), false, marks);
    }

    /** A logarithmic axis: of the exponents of ten of what it shows, from a whole one to a whole one. */
    static Axis powers(Range exponents) {
        Axis axis = around(exponents);
        double step = Math.max(1, axis.step());
        double first = Math.floor(exponents.min() + ROUNDING);
        double last = Math.ceil(exponents.max() - ROUNDING);
        return new Axis(new Range(first, Math.max(first + 1, last)), step, true, List.of());
    }

    /** From 0 to a whole number, with ticks at whole numbers only. */
    static Axis upTo(int last) {
        double step = around(new Range(0, last)).step();
        return new Axis(new Range(0, last), Math.max(1, step));
    }

    /** The narrowest axis that starts and ends at a tick and holds a range in six steps or fewer. */
    static Axis around(Range values) {
        double middle = Math.max(Math.abs(values.min()), Math.abs(values.max()));
        Range wide = values.height() > middle * ROUNDING
                ? values
                : new Range(values.min() - Math.max(middle, 1) * 0.05, values.max() + Math.max(middle, 1) * 0.05);
        int exponent = (int) Math.floor(StrictMath.log10(wide.height() / MOST_STEPS)) - 1;
        for (int i = 0; ; i++) {
            double mantissa = i % 3 == 0 ? 1 : i % 3 == 1 ? 2 : 5;
            double step = Double.parseDouble(mantissa + "e" + (exponent + i / 3));
            long first = (long) Math.floor(wide.min() / step + ROUNDING);
            long last = (long) Math.ceil(wide.max() / step - ROUNDING);
            if (last - first <= MOST_STEPS) {
                return new Axis(new Range(multiple(first, step), multiple(last, step)), step);
            }
        }
    }

    /** The same scale, longer at its ends by parts of its length. */
    Axis grown(double below, double above) {
        double height = range.height();
        return new Axis(new Range(range.min() - below * height, range.max() + above * height), step, powers, marks);
    }

    /** The values of the ticks, ascending. */
    List<Double> ticks() {
        if (!marks.isEmpty()) {
            return marks.stream().map(Mark::at).toList();
        }
        long first = (long) Math.ceil(range.min() / step - ROUNDING);
        long last = (long) Math.floor(range.max() / step + ROUNDING);
        return LongStream.rangeClosed(first, last)
                .mapToObj(i -> multiple(i, step))
                .toList();
    }

    /** Of a decimal step, to the last digit: 3 x 0.1 is 0.3. */
    private static double multiple(long times, double step) {
        return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(times)).doubleValue();
    }

    /** A tick's value with as many decimals as the step needs. */
    String label(double tick) {
        for (Mark mark : marks) {
            if (mark.at() == tick) {
                return mark.label();
            }
        }
        if (powers) {
            return Numeral.power(Math.toIntExact(Math.round(tick)));
        }
        double largest = Math.max(Math.abs(range.min()), Math.abs(range.max()));
        if (largest >= LARGE || step < SMALL) {
            return Numeral.rounded(tick);
        }
        int decimals = Math.max(0, -(int) Math.floor(StrictMath.log10(step) + ROUNDING));
        BigDecimal rounded = new BigDecimal(tick).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0
                ? BigDecimal.ZERO.setScale(decimals).toPlainString()
                : rounded.toPlainString().replace('-', '\u2212');
    }
}
