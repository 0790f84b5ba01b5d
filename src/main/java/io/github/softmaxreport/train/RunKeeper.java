package io.github.softmaxreport.train;

import java.util.Optional;

/**
 * Where runs are kept: what they came to, and how far those have come that are still being trained. It is asked and told
 * from several threads.
 *
 * @param <T> what a run comes to
 */
public interface RunKeeper<T> {
    /** What a run came to that was trained before. */
    Optional<T> result(RunRequest request);

    /**
     * A run has ended; nothing is kept of one that failed.
     *
     * @param seconds of one thread that it took
     */
    void keep(RunRequest request, T result, double seconds);

    /** How far a run had come, if that was kept. */
    Optional<Checkpoint> checkpoint(RunRequest request);

    /** A run has come so far. */
    void keep(RunRequest request, Checkpoint checkpoint);

    /** When to keep how far runs have come. */
    Timer timer();

    /** Keeps nothing. */
    static <T> RunKeeper<T> none() {
        return new RunKeeper<>() {
            @Override
            public Optional<T> result(RunRequest request) {
                return Optional.empty();
            }

            @Override
            public void keep(RunRequest request, T result, double seconds) {
                // nowhere
            }

            @Override
            public Optional<Checkpoint> checkpoint(RunRequest request) {
                return Optional.empty();
            }

            @Override
            public void keep(RunRequest request, Checkpoint checkpoint) {
                // nowhere
            }

            @Override
            public Timer timer() {
                return new Timer(() -> 0, Double.POSITIVE_INFINITY);
            }
        };
    }
}
