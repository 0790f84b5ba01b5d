package io.github.softmaxreport.findings;

/**
 * Where a mean must lie for a statement to hold: between two ends, of which one may be infinite.
 *
 * @param closed whether the ends belong to it
 */
record Region(double low, double high, boolean closed) {
    static final Region ABOVE_ZERO = new Region(0, Double.POSITIVE_INFINITY, false);
    static final Region BELOW_ZERO = new Region(Double.NEGATIVE_INFINITY, 0, false);

    /** Above a value. */
    static Region above(double value) {
        return new Region(value, Double.POSITIVE_INFINITY, false);
    }

    /** At most a value. */
    static Region upTo(double value) {
        return new Region(Double.NEGATIVE_INFINITY, value, true);
    }

    /** At least a value. */
    static Region from(double value) {
        return new Region(value, Double.POSITIVE_INFINITY, true);
    }

    /** Nearer to zero than a margin. */
    static Region within(double margin) {
        return new Region(-margin, margin, false);
    }

    /** Whether both ends are finite, so that both must be tested. */
    boolean bounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** How far a value is from the nearest end. */
    double distance(double value) {
        return Math.min(Math.abs(value - low), Math.abs(value - high));
    }

    boolean has(double value) {
        return closed ? low <= value && value <= high : low < value && value < high;
    }

    /** HOLDS for an interval inside, DOES_NOT_HOLD for one outside, UNDECIDED for one that crosses an end. */
    Verdict of(Interval interval) {
        if (has(interval.low()) && has(interval.high())) {
            return Verdict.HOLDS;
        }
        boolean below = closed ? interval.high() < low : interval.high() <= low;
        boolean above = closed ? interval.low() > high : interval.low() >= high;
        return below || above ? Verdict.DOES_NOT_HOLD : Verdict.UNDECIDED;
    }
}
