package io.github.softmaxreport.model;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share loops of some microseconds: the caller works on the first part, the others on the rest, and the call
 * returns when all are through. The others wait by spinning, for waking a sleeping thread would take longer than the loop;
 * then they let other threads go first, as there may be more of them than processors, and after a while they doze. What a loop computes must not depend on how it is cut.
 */
public final class Team implements AutoCloseable {
    private static final int SPINS = 1_000;
    private static final int YIELDS = 20_000;
    private static final long DOZE_NANOSECONDS = 50_000;

    private final int size;
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicInteger loops = new AtomicInteger();
    private volatile boolean closed;
    private Part part = (from, to) -> {};
    private int count;
    private int unit = 1;

    /** A range of a loop. */
    @FunctionalInterface
    public interface Part {
        /** Does what belongs to [from, to). */
        void run(int from, int to);
    }

    /**
     * @param size threads, the caller included; at least 1
     */
    public Team(int size) {
        this.size = size;
        for (int member = 1; member < size; member++) {
            int number = member;
            Thread thread = new Thread(() -> serve(number), "team-" + number);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The caller alone. */
    public static Team ofOne() {
        return new Team(1);
    }

    /** How many threads, the caller included. */
    public int size() {
        return size;
    }

    /**
     * Runs part over [0, count), cut at multiples of unit. Only for one caller at a time.
     */
    public void split(int count, int unit, Part part) {
        if (size == 1) {
            part.run(0, count);
            return;
        }
        this.part = part;
        this.count = count;
        this.unit = unit;
        working.set(size - 1);
        loops.incrementAndGet();
        runShare(0);
        for (int spin = 0; working.get() > 0; spin = next(spin)) {
            pause(spin);
        }
        Throwable failed = failure.getAndSet(null);
        if (failed != null) {
            throw new CompletionException(failed);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void serve(int member) {
        int seen = 0;
        for (int spin = 0; !closed; spin = next(spin)) {
            if (loops.get() == seen) {
                pause(spin);
            } else {
                seen++;
                spin = 0;
                runShare(member);
                working.decrementAndGet();
            }
        }
    }

    private void runShare(int member) {
        int units = (count + unit - 1) / unit;
        int from = Math.min(count, (int) ((long) units * member / size) * unit);
        int to = Math.min(count, (int) ((long) units * (member + 1) / size) * unit);
        if (from < to) {
            try {
                part.run(from, to);
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }
    }

    private static int next(int spin) {
        return Math.min(spin + 1, YIELDS);
    }

    @SuppressWarnings("ThreadPriorityCheck") // yielding only saves time; nothing relies on who runs next
    private static void pause(int spin) {
        if (spin < SPINS) {
            Thread.onSpinWait();
        } else if (spin < YIELDS) {
            Thread.yield();
        } else {
            LockSupport.parkNanos(DOZE_NANOSECONDS);
        }
    }
}
