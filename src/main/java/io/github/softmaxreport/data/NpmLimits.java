package io.github.softmaxreport.data;

import java.time.Duration;

/**
 * How patient we are with npm.
 *
 * @param total to be done
 * @param stall without writing a single byte
 * @param poll between two looks
 */
record NpmLimits(Duration total, Duration stall, Duration poll) {
    static final NpmLimits DEFAULT =
            new NpmLimits(Duration.ofMinutes(30), Duration.ofSeconds(45), Duration.ofMillis(200));
}
