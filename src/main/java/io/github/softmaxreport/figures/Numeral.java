package io.github.softmaxreport.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as short as they can be written in a picture. */
final class Numeral {
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LONGEST_PLAIN = 7;
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private Numeral() {}

    /** All digits of a finite number: 0.1, 1000, 0.00001; with a power of ten where that would be long: 1e-7. */
    static String exact(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String plain = decimal.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : powerOfTen(decimal);
    }

    /** Two digits of a finite number and a power of ten: 1.5e9. */
    static String rounded(double value) {
        return powerOfTen(new BigDecimal(value).round(TWO_DIGITS).stripTrailingZeros());
    }

    /** Four digits of a finite number: 5.431, 1867; with a power of ten where that is shorter: 1.9e7. */
    static String brief(double value) {
        BigDecimal decimal = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
        String plain = decimal.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : rounded(value);
    }

    /** Two decimals and a sign, the true minus: +0.52. */
    static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%+.2f", value);
        return digits.matches(".0\\.00") ? "0.00" : digits.replace('-', '\u2212');
    }

    /** Ten to a whole power: 10⁻⁶. */
    static String power(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "10\u207b" : "10");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private static String powerOfTen(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        return decimal.signum() == 0 ? "0" : decimal.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
