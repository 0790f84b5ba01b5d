package io.github.softmaxreport.store;

import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;

/** Results under keys of everything that determines them. Used by several threads, and by several processes. */
public interface Store {
    /** A result that was kept and is whole. */
    <T> Optional<T> find(Key key, TypeReference<T> type);

    /** Whether there is a result; it may be damaged. */
    boolean has(Key key);

    /**
     * Keeps a result; if that is impossible, it is said once and nothing else happens.
     *
     * @param seconds of one thread that it took
     */
    void keep(Key key, Object result, double seconds);

    /** Forgets a result. */
    void drop(Key key);

    /** After how many seconds it is kept how far a run has come; 0: after each epoch. */
    double checkpointSeconds();

    /** Time since some moment, in nanoseconds. */
    long nanoTime();

    /** The result that was kept, or else that of the work, which is kept from now on. */
    default <T> T remember(Key key, TypeReference<T> type, Supplier<T> work) {
        return find(key, type).orElseGet(() -> {
            long begin = nanoTime();
            T result = work.get();
            keep(key, result, (nanoTime() - begin) / 1e9);
            return result;
        });
    }

    /** Keeps nothing. */
    Store NONE = new Store() {
        @Override
        public <T> Optional<T> find(Key key, TypeReference<T> type) {
            return Optional.empty();
        }

        @Override
        public boolean has(Key key) {
            return false;
        }

        @Override
        public void keep(Key key, Object result, double seconds) {
            // nowhere
        }

        @Override
        public void drop(Key key) {
            // there is nothing
        }

        @Override
        public double checkpointSeconds() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public long nanoTime() {
            return 0;
        }
    };
}
