package io.github.softmaxreport.data;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Notices a host that sends, but so slowly that its archive would take hours. */
final class Trickle {
    private final DownloadLimits limits;
    private final AtomicLong windows = new AtomicLong();
    private long seen;
    private long come;

    /** @param timer counts the windows */
    Trickle(DownloadLimits limits, ScheduledExecutorService timer) {
        this.limits = limits;
        long nanos = limits.window().toNanos();
        timer.scheduleAtFixedRate(windows::incrementAndGet, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    /**
     * Counts bytes that came; when a window has ended, looks at what it brought.
     *
     * @param left bytes that are to come
     * @throws SourceException if that was less than is wanted
     */
    void came(int bytes, long left) throws SourceException {
        come += bytes;
        long now = windows.get();
        if (now == seen) {
            return;
        }
        Duration passed = limits.window().multipliedBy(now - seen);
        long brought = come;
        seen = now;
        come = 0;
        if (brought < limits.least()) {
            throw new SourceException(String.format(
                    Locale.ROOT,
                    "it is too slow: %,d bytes came in %.1f s, and %,d are missing; what came is kept for the next run",
                    brought,
                    passed.toMillis() / 1000.0,
                    left));
        }
    }
}
