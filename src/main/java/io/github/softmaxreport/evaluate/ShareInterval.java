package io.github.softmaxreport.evaluate;

import java.util.Optional;

/**
 * The 95 % t interval of the mean of shares, truncated to where a share can lie: few seeds, or a mean near an end, carry
 * the t interval beyond it.
 *
 * @param low lower end, in [0, 1]
 * @param high upper end, in [0, 1]
 * @param truncated whether it would reach further
 */
public record ShareInterval(double low, double high, boolean truncated) {
    /**
     * Empty where there is one value only, or one that is no finite number.
     *
     * @param shares in [0, 1]
     */
    public static Optional<ShareInterval> of(Statistic shares) {
        double low = shares.low().orElse(Double.NaN);
        double high = shares.high().orElse(Double.NaN);
        return Double.isFinite(low + high)
                ? Optional.of(new ShareInterval(Math.max(0, low), Math.min(1, high), low < 0 || high > 1))
                : Optional.empty();
    }
}
