package io.github.softmaxreport.site;

import io.github.softmaxreport.export.ShortestDecimal;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as it is printed, read back. */
final class Printed {
    private static final Pattern FORM = Pattern.compile(
            "([\u2212-]?)(?:(\\d[\\d\u202f]*)(?:\\.(\\d+))?)?(?:\u202f?\u00d7?\u202f?10([\u207b]?)([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+))?(?:[\u202f\u00a0 ]?(%))?");
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    /** Half a unit of the last printed place, and what float64 adds. */
    private static final BigDecimal HALF = new BigDecimal("0.500001");

    /** No float64 has more. */
    private static final int MOST_EXPONENT = 400;

    private Printed() {}

    /**
     * Whether this is the value, rounded as it is printed: as it is, or in percent with or without the sign; or after
     * {@code <} a bound above it.
     */
    static boolean agrees(String text, double value) {
        boolean bound = text.strip().startsWith("<");
        Matcher form = FORM.matcher(text.strip().replaceFirst("^<[ \u202f\u00a0]?", ""));
        if (!form.matches() || (form.group(2) == null && form.group(5) == null)) {
            return isEndless(text.strip(), value);
        }
        String whole = form.group(2) == null ? "1" : form.group(2).replace("\u202f", "");
        String decimals = form.group(3) == null ? "" : form.group(3);
        int exponent = form.group(5) == null ? 0 : exponent(form.group(4), form.group(5));
        if (!Double.isFinite(value) || Math.abs(exponent) > MOST_EXPONENT) {
            return false;
        }
        BigDecimal magnitude = new BigDecimal(whole + "." + decimals + "0").scaleByPowerOfTen(exponent);
        BigDecimal shown = form.group(1).isEmpty() ? magnitude : magnitude.negate();
        BigDecimal exact = ShortestDecimal.exact(value);
        if (bound) {
            return exact.compareTo(shown) < 0;
        }
        BigDecimal unit = HALF.scaleByPowerOfTen(exponent - decimals.length());
        boolean asPercent = within(unit, shown, exact.movePointRight(2));
        return form.group(6) == null ? within(unit, shown, exact) || asPercent : asPercent;
    }

    /** JSON has no endless numbers, so their sign may be lost. */
    private static boolean isEndless(String text, double value) {
        boolean above = text.equals("\u221e") && !(value < 0);
        boolean below = text.equals("\u2212\u221e") && !(value > 0);
        return !Double.isFinite(value) && (above || below);
    }

    private static boolean within(BigDecimal unit, BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(unit) <= 0;
    }

    private static int exponent(String minus, String digits) {
        int exponent = 0;
        for (int i = 0; i < digits.length(); i++) {
            exponent = Math.min(MOST_EXPONENT + 1, 10 * exponent + SUPERSCRIPTS.indexOf(digits.charAt(i)));
        }
        return minus.isEmpty() ? exponent : -exponent;
    }
}
