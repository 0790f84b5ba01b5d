package io.github.softmaxreport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A logarithmic scale on which zero has a strip of its own below everything else. What lies on it is told in exponents of
 * ten.
 *
 * @param exponents of the values above zero; without any, from 0 to 0
 * @param zero whether there is a strip for zero
 * @param strip its width
 */
record LogScale(Range exponents, boolean zero, double strip) {
    private static final double[] MANTISSAS = {1, 2, 5};

    /** Beyond so many decades only the powers of ten are marked. */
    private static final double MANY_DECADES = 2;

    /** Beyond the outermost values, of their range, and between the strip and the rest. */
    private static final double MARGIN = 0.06;

    private static final double STRIP = 0.16;
    private static final double ROUNDING = 1e-9;

    /** For points, of which none is negative. */
    static LogScale around(List<Double> values) {
        Range range = exponents(values);
        double margin = range.height() > ROUNDING ? MARGIN * range.height() : StrictMath.log10(2);
        Range wider = new Range(range.min() - margin, range.max() + margin);
        return scale(values, wider, STRIP * wider.height());
    }

    /** For cells whose edges lie in the middle between values: all of the same width where the values grow evenly. */
    static LogScale cells(List<Double> values) {
        double[] points = points(values);
        int last = points.length - 1;
        if (last < 1) {
            Range one = exponents(values);
            return scale(values, new Range(one.min() - 0.5, one.max() + 0.5), 1);
        }
        Range range = new Range(
                points[0] - (points[1] - points[0]) / 2, points[last] + (points[last] - points[last - 1]) / 2);
        return scale(values, range, range.height() / points.length);
    }

    private static LogScale scale(List<Double> values, Range range, double strip) {
        boolean nothingElse = points(values).length == 0;
        return new LogScale(nothingElse ? new Range(0, 0) : range, values.contains(0.0), nothingElse ? 1 : strip);
    }

    private static Range exponents(List<Double> values) {
        return Range.of(DoubleStream.of(points(values)).boxed().toList()).orElse(new Range(0, 0));
    }

    private static double[] points(List<Double> values) {
        return values.stream()
                .filter(value -> value > 0)
                .mapToDouble(StrictMath::log10)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Where a value lies. */
    double at(double value) {
        return value == 0 ? all().min() + strip / 2 : StrictMath.log10(value);
    }

    /** The cell of one of several values. */
    Range cell(double value, List<Double> values) {
        if (value == 0) {
            return new Range(all().min(), all().min() + strip);
        }
        double[] points = points(values);
        double point = StrictMath.log10(value);
        double low = exponents.min();
        double high = exponents.max();
        for (double other : points) {
            low = other < point ? (other + point) / 2 : low;
            high = other > point ? Math.min(high, (other + point) / 2) : high;
        }
        return new Range(low, high);
    }

    /** From end to end. */
    private Range all() {
        double gap = exponents.height() > 0 ? MARGIN * exponents.height() : 0;
        return zero ? new Range(exponents.min() - gap - strip, exponents.max()) : exponents;
    }

    /** With ticks at one, two and five times each power of ten, or if these are many at the powers. */
    Axis axis() {
        List<Double> round = new ArrayList<>();
        boolean many = exponents.height() > MANY_DECADES;
        for (int power = (int) Math.floor(exponents.min()); power <= exponents.max(); power++) {
            for (double mantissa : MANTISSAS) {
                double value = Double.parseDouble((int) mantissa + "e" + power);
                if ((mantissa == 1 || !many) && isInside(value)) {
                    round.add(value);
                }
            }
        }
        return axis(round);
    }

    private boolean isInside(double value) {
        double exponent = StrictMath.log10(value);
        return exponent >= exponents.min() - ROUNDING
                && exponent <= exponents.max() + ROUNDING
                && exponents.height() > 0;
    }

    /** With ticks at these values, and at zero where it has a strip. */
    Axis axis(List<Double> marked) {
        List<Axis.Mark> marks = new ArrayList<>();
        if (zero) {
            marks.add(new Axis.Mark(at(0), "0"));
        }
        for (double value : marked) {
            if (value > 0) {
                marks.add(new Axis.Mark(at(value), Numeral.exact(value)));
            }
        }
        return Axis.marked(all(), marks);
    }
}
