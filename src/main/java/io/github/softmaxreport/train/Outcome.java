package io.github.softmaxreport.train;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What came of a run: its result, or why there is none.
 *
 * @param failure why, empty if there is a result
 */
public record Outcome<T>(Optional<T> result, Optional<Throwable> failure) {
    public Outcome {
        if (result.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("a run has either a result or a failure");
        }
    }

    /** A run that has ended. */
    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(Optional.of(result), Optional.empty());
    }

    /** A run that could not be ended. */
    public static <T> Outcome<T> failed(Throwable failure) {
        return new Outcome<>(Optional.empty(), Optional.of(failure));
    }

    /** The same after another step, if there is something to take it from. */
    public <R> Outcome<R> map(Function<T, R> step) {
        return new Outcome<>(result.map(step), failure);
    }

    /**
     * The result.
     *
     * @throws CompletionException if there is none; its cause is the failure
     */
    public T get() {
        return result.orElseThrow(() -> new CompletionException(failure.orElseThrow()));
    }
}
