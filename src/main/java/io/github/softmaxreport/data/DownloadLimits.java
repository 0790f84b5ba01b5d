package io.github.softmaxreport.data;

import java.time.Duration;

/**
 * How patient a download is.
 *
 * @param connect to be connected
 * @param answer to have the head of the answer, the connection included
 * @param stall without a single byte
 * @param window in which at least so many bytes must come, again and again
 * @param least bytes in each window
 * @param pause before the second attempt; twice as long before each further one
 * @param attempts in a row that gain next to nothing
 */
record DownloadLimits(
        Duration connect, Duration answer, Duration stall, Duration window, long least, Duration pause, int attempts) {
    static final DownloadLimits DEFAULT = new DownloadLimits(
            Duration.ofSeconds(4),
            Duration.ofSeconds(12),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            1L << 20,
            Duration.ofMillis(500),
            4);
}
