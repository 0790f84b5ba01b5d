package io.github.softmaxreport.compare;

import io.github.softmaxreport.evaluate.Statistic;

/** What a difference of two numbers means beside the spread of the runs. */
public enum Noise {
    /** Not more than the 95 % t intervals of the two means allow: half widths h and h', √(h² + h'²). */
    WITHIN,
    /** More than that. */
    BEYOND,
    /** One of them comes from one run, so nothing is known of its spread. */
    SINGLE_RUN,
    /** It is no mean over runs. */
    NO_SPREAD;

    static Noise of(SiteNumber before, SiteNumber after) {
        if (before.sample().isEmpty() || after.sample().isEmpty()) {
            return NO_SPREAD;
        }
        if (before.sample().size() < 2 || after.sample().size() < 2) {
            return SINGLE_RUN;
        }
        double old = new Statistic(before.sample()).halfWidth().orElseThrow();
        double now = new Statistic(after.sample()).halfWidth().orElseThrow();
        return Math.abs(after.value() - before.value()) <= Math.sqrt(old * old + now * now) ? WITHIN : BEYOND;
    }

    /** For templates: within, beyond, single-run, no-spread. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
