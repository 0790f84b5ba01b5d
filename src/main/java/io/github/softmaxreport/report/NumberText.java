package io.github.softmaxreport.report;

import io.github.softmaxreport.export.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text, the same in every locale: decimal point, true minus sign, narrow spaces that don't break. */
public final class NumberText {
    private static final String NARROW_SPACE = "\u202f";
    private static final String MINUS = "\u2212";
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-4;
    /** Above this power of ten every number is more than 0 as a double. */
    private static final int LEAST_EXPONENT = -300;

    /** Percentages with their sign; percentages without; losses and costs. */
    static final Fixed PERCENT = new Fixed(2, 2, NARROW_SPACE + "%");

    static final Fixed POINTS = new Fixed(2, 2, "");
    static final Fixed NATS = new Fixed(0, 4, "");

    /**
     * A way to write numbers that have a spread.
     *
     * @param shift places that the decimal point moves to the right
     * @param decimals the most that are written
     * @param unit what follows
     */
    record Fixed(int shift, int decimals, String unit) {
        /** With a power of ten where the digits would be too many to read. */
        String of(double value, int places) {
            double shown = value * StrictMath.pow(10, shift);
            return (Math.abs(shown) < LARGE ? fixed(shown, places) : scientific(shown)) + unit;
        }

        /** As many decimals as show two digits of a spread, or of a mean without one what it has; no more than ever. */
        int decimals(double spread, double mean) {
            if (!Double.isFinite(spread)) {
                return decimals;
            }
            if (rounded(spread).signum() == 0) {
                return Math.max(0, rounded(mean).stripTrailingZeros().scale());
            }
            BigDecimal two =
                    ShortestDecimal.exact(spread).round(new MathContext(2)).stripTrailingZeros();
            int exponent = two.precision() - two.scale() - 1 + shift;
            return Math.max(0, Math.min(decimals, 1 - exponent));
        }

        private BigDecimal rounded(double value) {
            return ShortestDecimal.exact(value).movePointRight(shift).setScale(decimals, RoundingMode.HALF_EVEN);
        }
    }

    private NumberText() {}

    /** A fraction as a percentage with two decimals, its sign included: 36.71 %. */
    public static String percent(double fraction) {
        return PERCENT.of(fraction, PERCENT.decimals);
    }

    /** A difference of fractions in percentage points with two decimals, without a unit: 0.12. */
    public static String points(double fraction) {
        return POINTS.of(fraction, POINTS.decimals);
    }

    /** A loss or cost with four decimals, without a unit: 1.7654. */
    public static String nats(double nats) {
        return NATS.of(nats, NATS.decimals);
    }

    /** A fraction as a percentage with the decimals that it has: 10 %. */
    public static String share(double fraction) {
        return decimal(ShortestDecimal.exact(fraction).movePointRight(2).doubleValue()) + PERCENT.unit;
    }

    /** A number between -1 and 1 with two decimals: 0.37. */
    public static String correlation(double value) {
        return fixed(value, 2);
    }

    /** Three significant digits and a power of ten: 2.33 × 10⁻⁷. */
    public static String scientific(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return fixed(value, 0);
        }
        String[] parts = String.format(Locale.ROOT, "%.2e", value).split("e", 2);
        return sign(parts[0]) + NARROW_SPACE + "\u00d7" + NARROW_SPACE + "10" + superscript(Integer.parseInt(parts[1]));
    }

    /** A probability with four decimals; a small one with a power of ten; one too small for a double by a bound. */
    public static String probability(double value) {
        if (value == 0) {
            return "<" + NARROW_SPACE + "10" + superscript(LEAST_EXPONENT);
        }
        return value == 1 ? "1" : value < SMALL ? scientific(value) : fixed(value, 4);
    }

    /** A whole number, its digits in groups of three from five digits on: 10 000. */
    public static String count(double value) {
        String digits = fixed(value, 0);
        return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", NARROW_SPACE);
    }

    /** As many digits as it takes to tell the number from its neighbours: 0.01; very small ones as a power of ten. */
    public static String decimal(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return fixed(value, 0);
        }
        BigDecimal exact = ShortestDecimal.exact(value).stripTrailingZeros();
        if (Math.abs(value) >= SMALL) {
            return sign(exact.toPlainString());
        }
        int exponent = exact.precision() - exact.scale() - 1;
        BigDecimal mantissa = exact.movePointLeft(exponent).stripTrailingZeros();
        String factor = mantissa.compareTo(BigDecimal.ONE) == 0
                ? ""
                : sign(mantissa.toPlainString()) + NARROW_SPACE + "\u00d7" + NARROW_SPACE;
        return factor + "10" + superscript(exponent);
    }

    /** All digits, as program code has them: 0.00001, 10000. */
    static String raw(double value) {
        return ShortestDecimal.exact(value).stripTrailingZeros().toPlainString();
    }

    /** Four significant digits, for tables of mixed numbers. */
    public static String significant(double value) {
        if (!Double.isFinite(value) || value == Math.rint(value)) {
            return fixed(value, 0);
        }
        int decimals = 3 - (int) Math.floor(StrictMath.log10(Math.abs(value)));
        return decimals > 7 ? scientific(value) : fixed(value, Math.max(0, decimals));
    }

    private static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? MINUS + "\u221e" : "\u221e";
        }
        BigDecimal rounded = ShortestDecimal.exact(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return sign(rounded.toPlainString());
    }

    private static String sign(String number) {
        return number.replace("-", MINUS);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "\u207b" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }
}
