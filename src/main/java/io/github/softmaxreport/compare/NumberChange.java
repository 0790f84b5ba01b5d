package io.github.softmaxreport.compare;

/** A number that both sites have, with another value. */
public record NumberChange(SiteNumber before, SiteNumber after) {
    /** New minus old. */
    public double difference() {
        return after.value() - before.value();
    }

    public Noise noise() {
        return Noise.of(before, after);
    }
}
