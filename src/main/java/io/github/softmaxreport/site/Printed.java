package io.github.softmaxreport.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as it is printed, read back. */
final class Printed {
    private static final Pattern FORM = Pattern.compile(
            "([\u2212-]?)(?:(\\d[\\d\u202f]*)(?:\\.(\\d+))?)?(?:\u202f?\u00d7?\u202f?10([\u207b]?)([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+))?(?:[\u202f\u00a0 ]?(%))?");
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final double PERCENT = 100;
    /** Half a unit of the last printed place, and what float64 adds. */
    private static final double HALF = 0.5 + 1e-6;

    private Printed() {}

    /**
     * Whether this is the value, rounded as it is printed: as it is, or in percent with or without the sign; or after
     * {@code <} a bound above it.
     */
    static boolean agrees(String text, double value) {
        boolean bound = text.strip().startsWith("<");
        Matcher form = FORM.matcher(text.strip().replaceFirst("^<[ \u202f\u00a0]?", ""));
        if (!form.matches() || (form.group(2) == null && form.group(5) == null)) {
            return text.strip().equals("\u221e") || text.strip().equals("\u2212\u221e");
        }
        String whole = form.group(2) == null ? "1" : form.group(2).replace("\u202f", "");
        String decimals = form.group(3) == null ? "" : form.group(3);
        double mantissa = Double.parseDouble(whole + "." + decimals + "0");
        double power = form.group(5) == null ? 1 : StrictMath.pow(10, exponent(form.group(4), form.group(5)));
        double shown = (form.group(1).isEmpty() ? 1 : -1) * mantissa * power;
        if (bound) {
            return value < shown;
        }
        double unit = HALF * StrictMath.pow(10, -decimals.length()) * power;
        boolean asPercent = Math.abs(shown - value * PERCENT) <= unit;
        return form.group(6) == null ? Math.abs(shown - value) <= unit || asPercent : asPercent;
    }

    private static int exponent(String minus, String digits) {
        int exponent = 0;
        for (int i = 0; i < digits.length(); i++) {
            exponent = 10 * exponent + SUPERSCRIPTS.indexOf(digits.charAt(i));
        }
        return minus.isEmpty() ? exponent : -exponent;
    }
}
