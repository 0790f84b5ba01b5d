package io.github.softmaxreport.figures;

import java.util.Collection;
import java.util.Optional;

/** A closed interval of finite numbers. */
record Range(double min, double max) {
    Range {
        if (!Double.isFinite(min) || !Double.isFinite(max) || min > max) {
            throw new IllegalArgumentException("no range from " + min + " to " + max);
        }
    }

    /** The smallest range that holds all these numbers; empty if there are none. They must be finite. */
    static Optional<Range> of(Collection<Double> values) {
        return values.stream().map(value -> new Range(value, value)).reduce(Range::span);
    }

    /** The smallest range that holds both. */
    Range span(Range other) {
        return new Range(Math.min(min, other.min), Math.max(max, other.max));
    }

    double height() {
        return max - min;
    }

    boolean contains(double value) {
        return min <= value && value <= max;
    }
}
