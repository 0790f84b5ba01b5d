package io.github.softmaxreport;

import io.github.softmaxreport.data.DataListener;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells how the data is got: each step, then size, speed and time left while it runs. */
final class DataProgress implements DataListener {
    private static final double MEGABYTE = 1e6;

    private final ProgressLine progress;
    private final LongSupplier nanoClock;
    private String step = "";
    private long startNanos;
    private long startBytes;

    DataProgress(ProgressLine progress, LongSupplier nanoClock) {
        this.progress = progress;
        this.nanoClock = nanoClock;
    }

    @Override
    public void message(String line) {
        progress.line("  " + line.replace("\n", "\n  "));
    }

    @Override
    public void progress(String current, long done, long total) {
        if (!current.equals(step)) {
            step = current;
            startNanos = nanoClock.getAsLong();
            startBytes = done;
        }
        double seconds = (nanoClock.getAsLong() - startNanos) / 1e9;
        double speed = seconds > 0 ? (done - startBytes) / seconds : 0;
        String left = speed > 0 ? ", " + ProgressLine.duration((total - done) / speed) + " left" : "";
        progress.state(String.format(
                Locale.ROOT,
                "  %s: %.0f of %.0f MB, %.1f MB/s%s",
                step,
                done / MEGABYTE,
                total / MEGABYTE,
                speed / MEGABYTE,
                left));
    }
}
