package io.github.softmaxreport.config;

/** Guards of the records; what a user wrote is checked earlier, so a failure here is a mistake of the program. */
final class Checks {
    private Checks() {}

    /** @throws IllegalArgumentException if the condition is false */
    static void that(boolean condition, String name, Object value) {
        if (!condition) {
            throw new IllegalArgumentException(name + " = " + value);
        }
    }

    /** Holds a number to be finite and at least as large as another. */
    static void atLeast(double least, String name, double value) {
        that(Double.isFinite(value) && value >= least, name, value);
    }
}
