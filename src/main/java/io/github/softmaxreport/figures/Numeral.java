package io.github.softmaxreport.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as short as they can be written in a picture. */
final class Numeral {
    private static final int LONGEST_PLAIN = 7;
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

    private static String powerOfTen(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        return decimal.signum() == 0 ? "0" : decimal.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
