package io.github.softmaxreport.train;

import java.util.SplittableRandom;

/**
 * Standard normal numbers by Marsaglia's polar method. Not {@code nextGaussian}, whose algorithm the JDK leaves open: here
 * every JDK gives the same bits.
 */
final class Gaussians {
    private final SplittableRandom random;
    private double spare = Double.NaN;

    Gaussians(SplittableRandom random) {
        this.random = random;
    }

    /** The next number, mean 0 and deviation 1. */
    double next() {
        if (!Double.isNaN(spare)) {
            double result = spare;
            spare = Double.NaN;
            return result;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * random.nextDouble() - 1;
            y = 2 * random.nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * factor;
        return x * factor;
    }
}
