package io.github.softmaxreport.export;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/**
 * The shortest decimal that reads back as the same double. Double.toString is longer at times before JDK 19, and slower.
 */
public final class ShortestDecimal {
    private ShortestDecimal() {}

    /** For example 0.1, 2.0, 1.0E-7; nan, inf and -inf where the value is not finite. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return NumberOutput.toString(value, true);
    }

    /** The same as a number to calculate with; the value is finite. */
    public static BigDecimal exact(double value) {
        return new BigDecimal(of(value));
    }
}
