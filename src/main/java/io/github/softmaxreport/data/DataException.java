package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Path;

/** The data can't be had, or can't be used. Its message is complete: where, what was read or wanted, what to do. */
public class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataException(String message) {
        super(message);
    }

    public DataException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The disk of the cache refuses: full, read-only, gone. */
    static DataException unwritable(Path file, IOException cause) {
        return new DataException(
                file + ": cannot be written (" + Failure.text(cause) + "); make room or make it writable, or set"
                        + " XDG_CACHE_HOME to another folder, or name a folder with the .bin files by --data DIR, or"
                        + " use the bundled sample by --dataset sample",
                cause);
    }

    /** The disk of the cache for a user's own images refuses. */
    static DataException unwritableImages(Path cache, IOException cause) {
        return new DataException(
                cache + ": images of one size can't be kept there (" + Failure.text(cause) + "); make room or make it"
                        + " writable, or set XDG_CACHE_HOME to another folder",
                cause);
    }

    /** Someone wants this thread to end; so do its callers hear. */
    static DataException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new DataException("interrupted while the data was fetched; run again to go on", cause);
    }
}
