package io.github.softmaxreport.data;

import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Notices a host that sends, but so slowly that its archive would take hours. */
final class Trickle {
    private final DownloadLimits limits;
    private final ScheduledExecutorService timer;
    private Future<?> window;
    private long come;

    /** @param timer ends the windows */
    Trickle(DownloadLimits limits, ScheduledExecutorService timer) {
        this.limits = limits;
        this.timer = timer;
        this.window = begin(limits, timer);
    }

    private static Future<?> begin(DownloadLimits limits, ScheduledExecutorService timer) {
        return timer.schedule(() -> {}, limits.window().toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * Counts bytes that came; when a window has ended, looks at what it brought.
     *
     * @param left bytes that are to come
     * @throws SourceException if that was less than is wanted
     */
    void came(int bytes, long left) throws SourceException {
        come += bytes;
        if (!window.isDone()) {
            return;
        }
        if (come < limits.least()) {
            throw new SourceException(String.format(
                    Locale.ROOT,
                    "it is too slow: %,d bytes came in %.1f s or more, and %,d are missing; what came is kept for the next"
                            + " run",
                    come,
                    limits.window().toMillis() / 1000.0,
                    left));
        }
        come = 0;
        window = begin(limits, timer);
    }
}
