package io.github.softmaxreport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How long the rest of a job takes: what is expected of all its stages that train, by how long as much has taken so far,
 * and what comes after them. Says nothing at first, when loops are still being compiled: that part is left out of the speed,
 * and so is what lies between stages. Safe to use from several threads.
 */
final class TimeLeft {
    /** Shares of the work: before the first the speed is not measured, before the second it is not told. */
    private static final double MEASURED = 0.03;

    private static final double TOLD = 0.1;

    private final LongSupplier nanoClock;
    private final double closing;
    /** Work that is left of each stage. */
    private final Map<String, Double> ahead = new LinkedHashMap<>();

    private long last;
    private double done;
    /** Of the measured speed. */
    private double seconds;

    private double work;

    /** @param closing seconds that the job takes after its training */
    TimeLeft(LongSupplier nanoClock, double closing) {
        this.nanoClock = nanoClock;
        this.closing = closing;
        this.last = nanoClock.getAsLong();
    }

    /** A stage is ahead that takes so much work; what was expected of it before is forgotten. */
    synchronized void expect(String stage, double work) {
        ahead.put(stage, work);
    }

    /** A stage begins. */
    synchronized void begins() {
        last = nanoClock.getAsLong();
    }

    /**
     * Some work of a stage has just been done, since it began or since the last time.
     *
     * @param left of the stage
     */
    synchronized void passed(String stage, double passed, double left) {
        long now = nanoClock.getAsLong();
        ahead.put(stage, Math.max(0, left));
        done += passed;
        if (done >= MEASURED * (done + left())) {
            seconds += (now - last) / 1e9;
            work += passed;
        }
        last = now;
    }

    /** Whatever was expected of a stage, no more of it is ahead. */
    synchronized void ended(String stage) {
        ahead.remove(stage);
    }

    /** A sentence's end that begins with a comma; empty while too little is known. */
    synchronized String told() {
        double left = left();
        return done < TOLD * (done + left) || work == 0
                ? ""
                : ", " + ProgressLine.duration(seconds / work * left + closing) + " left";
    }

    private double left() {
        return ahead.values().stream().mapToDouble(work -> work).sum();
    }
}
