package io.github.softmaxreport.data;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Bytes that threads may take together. Who wants more than is left waits until others give theirs back. */
final class MemoryBudget {
    private static final int UNIT = 1 << 10;
    private static final int BESIDE = 4;

    private final int most;
    private final Semaphore left;

    /** @param bytes counted in whole KiB */
    MemoryBudget(long bytes) {
        most = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
        left = new Semaphore(most, true);
    }

    /** The half of what the heap may grow to: the rest is for all else, and for gaps between large arrays. */
    static MemoryBudget ofHeap() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / 2);
    }

    long bytes() {
        return (long) most * UNIT;
    }

    /**
     * How many results may wait beside what is taken, at least one: those of a quarter as many bytes.
     *
     * @param each bytes of one, more than 0
     */
    int results(long each) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes() / BESIDE / each));
    }

    /**
     * Does the work when that much is left, and takes it meanwhile.
     *
     * @param bytes at most {@link #bytes()}
     */
    <T> T hold(long bytes, FolderLock.Work<T> work) throws IOException {
        int units = Math.toIntExact((bytes + UNIT - 1) / UNIT);
        if (units > most) {
            throw new IllegalArgumentException(bytes + " of " + bytes() + " bytes");
        }
        left.acquireUninterruptibly(units);
        try {
            return work.run();
        } finally {
            left.release(units);
        }
    }
}
