package io.github.softmaxreport.train;

import java.util.function.LongSupplier;

/** Says when an interval has passed. */
public final class Timer {
    private final LongSupplier nanoClock;
    private final double interval;
    private final long start;
    private long last;

    /** @param interval in seconds; 0: it has always passed */
    public Timer(LongSupplier nanoClock, double interval) {
        this.nanoClock = nanoClock;
        this.interval = interval;
        this.start = nanoClock.getAsLong();
        this.last = start;
    }

    /** Whether the interval has passed since this was last the case. */
    boolean due() {
        long now = nanoClock.getAsLong();
        if ((now - last) / 1e9 < interval) {
            return false;
        }
        last = now;
        return true;
    }

    /** Since construction. */
    double seconds() {
        return (nanoClock.getAsLong() - start) / 1e9;
    }
}
