package io.github.softmaxreport.preview;

/** Counts the versions of a site; whoever shows one can wait for the next. */
final class Changes {
    private static final int VERSIONS = 20; // bits

    /** Another preview's pages have other versions. */
    private long version = ProcessHandle.current().pid() << VERSIONS;

    /** There is another one. */
    synchronized void next() {
        version++;
        notifyAll();
    }

    /** The present version. */
    synchronized long now() {
        return version;
    }

    /** The present version, at the latest after so many milliseconds, earlier if it is another than was seen. */
    synchronized long after(long known, long millis) throws InterruptedException {
        if (version == known) {
            wait(millis); // awakened too early it answers too early, and is asked again
        }
        return version;
    }
}
