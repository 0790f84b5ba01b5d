package io.github.softmaxreport.config;

/**
 * A learning-rate range test (L. N. Smith, 2017): η grows from batch to batch by the same factor while the loss is watched.
 *
 * @param from the first η
 * @param to the last η, above the first
 * @param updates how many batches, at least 2
 */
public record RangeTest(double from, double to, int updates) {
    public RangeTest {
        Checks.atLeast(Double.MIN_VALUE, "from", from);
        Checks.that(Double.isFinite(to) && to > from, "to", to);
        Checks.atLeast(2, "updates", updates);
    }

    /** η of an update, counted from 0; the same bits on every JDK. */
    public double at(int update) {
        return from * StrictMath.pow(to / from, (double) update / (updates - 1));
    }
}
