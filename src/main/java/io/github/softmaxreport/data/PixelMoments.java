package io.github.softmaxreport.data;

import java.math.BigInteger;

/** Mean and population deviation of pixels over images, exact until the last division. */
final class PixelMoments {
    private final long[] sums;
    private final long[] squares;
    private final long count;

    /**
     * @param images at least one; unchanged
     * @param groups of as many neighbouring dimensions each, a divisor of d: each group has one mean and one deviation
     */
    PixelMoments(LabelledImages images, int groups) {
        if (images.count() == 0) {
            throw new IllegalArgumentException("no image to take means and deviations from");
        }
        int size = images.dimensions() / groups;
        sums = new long[groups];
        squares = new long[groups];
        count = (long) images.count() * size;
        for (int i = 0; i < images.count(); i++) {
            for (int group = 0; group < groups; group++) {
                for (int j = group * size; j < (group + 1) * size; j++) {
                    int pixel = images.pixel(i, j);
                    sums[group] += pixel;
                    squares[group] += (long) pixel * pixel;
                }
            }
        }
    }

    /** In 0..255. */
    double mean(int group) {
        return (double) sums[group] / count;
    }

    /** 1 / deviation; infinite if all pixels are the same. */
    double inverseDeviation(int group) {
        BigInteger sum = BigInteger.valueOf(sums[group]);
        BigInteger spread = BigInteger.valueOf(squares[group])
                .multiply(BigInteger.valueOf(count))
                .subtract(sum.multiply(sum));
        return count / Math.sqrt(spread.doubleValue());
    }
}
