package io.github.softmaxreport.report;

/** How a number ended up against where it began. */
public enum Trend {
    FALLS,
    RISES,
    LEVEL,
    /** One of the two is not a finite number. */
    UNDEFINED;

    static Trend between(double first, double last) {
        if (!Double.isFinite(first) || !Double.isFinite(last)) {
            return UNDEFINED;
        }
        return last < first ? FALLS : last > first ? RISES : LEVEL;
    }
}
