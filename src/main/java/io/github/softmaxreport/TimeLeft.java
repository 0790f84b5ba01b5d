package io.github.softmaxreport;

import java.util.function.LongSupplier;

/**
 * How long the rest of some work takes, by what has been done since it began. Says nothing at first, when loops are still
 * being compiled: that part is left out of the speed, too.
 */
final class TimeLeft {
    /** Shares of the work: before the first the speed is not measured, before the second it is not told. */
    private static final double MEASURED = 0.03;

    private static final double TOLD = 0.08;

    private final LongSupplier nanoClock;
    private long start;
    private double done;
    private double before;

    TimeLeft(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    /** So much has just been done. */
    void passed(double work) {
        done += work;
    }

    /**
     * What is said of the rest.
     *
     * @param work that is left, in the unit of what has been done
     * @return begins with a comma; empty while too little is known
     */
    String left(double work) {
        double share = done / (done + Math.max(0, work));
        if (share < MEASURED || before == 0) {
            start = nanoClock.getAsLong();
            before = done;
            return "";
        }
        double seconds = (nanoClock.getAsLong() - start) / 1e9;
        return share < TOLD || done == before
                ? ""
                : ", " + ProgressLine.duration(seconds / (done - before) * Math.max(0, work)) + " left";
    }
}
