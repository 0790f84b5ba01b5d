package io.github.softmaxreport.compare;

import io.github.softmaxreport.evaluate.MeanDifference;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.OptionalDouble;

/** A number that both sites have, with another value. */
public record NumberChange(SiteNumber before, SiteNumber after) {
    /** New minus old. */
    public double difference() {
        return after.value() - before.value();
    }

    /** Whether both are fractions that pages show in percent. */
    public boolean percentage() {
        return before.percentage() || after.percentage();
    }

    /** How far apart runs alone may put the two, in 95 of 100 cases; empty where nothing tells. */
    public OptionalDouble allowed() {
        if (before.sample().isEmpty() || after.sample().isEmpty()) {
            return OptionalDouble.empty();
        }
        return new MeanDifference(new Statistic(before.sample()), new Statistic(after.sample())).halfWidth();
    }

    /** What the difference means beside that. */
    public Noise noise() {
        if (before.sample().isEmpty() || after.sample().isEmpty()) {
            return Noise.NO_SPREAD;
        }
        OptionalDouble allowed = allowed();
        if (allowed.isEmpty()) {
            return Noise.SINGLE_RUNS;
        }
        return Math.abs(difference()) <= allowed.getAsDouble() ? Noise.WITHIN : Noise.BEYOND;
    }
}
