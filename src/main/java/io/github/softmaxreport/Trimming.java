package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.store.StoreListing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Trims the run store.
 *
 * @param store its folder, absolute
 * @param days entries that are older go
 * @param bytes that may be left
 */
record Trimming(Path store, int days, long bytes) implements Request {
    /** What another machine writes into the same folder must not be taken for abandoned. */
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);

    @Override
    public ExitCode run(Terminal terminal) {
        try {
            Instant now = Instant.now();
            StoreListing.Trimmed trimmed =
                    new StoreListing(store).trim(now.minus(Duration.ofDays(days)), now.minus(LONGEST_WRITING), bytes);
            terminal.progress()
                    .line(String.format(
                            Locale.ROOT,
                            "Run store: %s, entries removed %,d, left %,d, %.1f MB",
                            store,
                            trimmed.removed(),
                            trimmed.entries(),
                            trimmed.bytes() / 1e6));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UserError(store + ": can't be trimmed (" + e + "); make it readable and writable");
        }
    }
}
