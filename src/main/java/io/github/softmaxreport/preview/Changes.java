package io.github.softmaxreport.preview;

/** Counts the versions of a site; whoever shows one can wait for the next. */
final class Changes {
    private long version = 1;

    /** There is another one. */
    synchronized void next() {
        version++;
        notifyAll();
    }

    /** The present version, at the latest after so many milliseconds, earlier if it is another than was seen. */
    synchronized long after(long known, long millis) throws InterruptedException {
        if (version == known) {
            wait(millis); // awakened too early it answers too early, and is asked again
        }
        return version;
    }
}
