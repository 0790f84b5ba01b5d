package io.github.softmaxreport.preview;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the versions of a site; whoever shows one can wait for the next. */
final class Changes {
    private static final int VERSIONS = 20; // bits

    /** Another preview's pages have other versions. */
    private long version = ProcessHandle.current().pid() << VERSIONS;

    private CompletableFuture<Long> following = new CompletableFuture<>();

    /** There is another one. */
    synchronized void next() {
        version++;
        following.complete(version);
        following = new CompletableFuture<>();
    }

    /** The present version. */
    synchronized long now() {
        return version;
    }

    /** The present version, at the latest after so many milliseconds, earlier if it is another than was seen. */
    long after(long known, long millis) throws InterruptedException {
        CompletableFuture<Long> awaited;
        synchronized (this) {
            if (version != known) {
                return version;
            }
            awaited = following;
        }
        try {
            return awaited.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return known;
        }
    }
}
