package io.github.softmaxreport.store;

import io.github.softmaxreport.train.Checkpoint;
import io.github.softmaxreport.train.RunKeeper;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.Timer;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/**
 * Runs in a store, finished ones and how far others have come.
 *
 * @param <T> what a run comes to
 */
public final class StoredRuns<T> implements RunKeeper<T> {
    private static final String CHECKPOINT = "checkpoint";

    private final Store store;
    private final TypeReference<T> type;
    private final Function<RunRequest, Key> key;

    /** @param key of a run's result */
    public StoredRuns(Store store, TypeReference<T> type, Function<RunRequest, Key> key) {
        this.store = store;
        this.type = type;
        this.key = key;
    }

    @Override
    public Optional<T> result(RunRequest request) {
        return store.find(key.apply(request), type);
    }

    @Override
    public void keep(RunRequest request, T result, double seconds) {
        Key of = key.apply(request);
        store.keep(of, result, seconds);
        store.drop(of.as(CHECKPOINT));
    }

    @Override
    public Optional<Checkpoint> checkpoint(RunRequest request) {
        return store.find(key.apply(request).as(CHECKPOINT), new TypeReference<byte[]>() {})
                .map(Checkpoint::new);
    }

    @Override
    public void keep(RunRequest request, Checkpoint checkpoint) {
        store.keep(key.apply(request).as(CHECKPOINT), checkpoint.state(), 0);
    }

    @Override
    public Timer timer() {
        return new Timer(store::nanoTime, store.checkpointSeconds());
    }
}
