package io.github.softmaxreport.store;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** A store that is only read, and notes what was asked for in vain. */
public final class Missing implements Store {
    private final Store store;
    private final Set<Key> keys = Collections.synchronizedSet(new LinkedHashSet<>());

    public Missing(Store store) {
        this.store = store;
    }

    /** What was asked for in vain, in that order. */
    public Set<Key> keys() {
        return new LinkedHashSet<>(keys);
    }

    @Override
    public <T> Optional<T> find(Key key, TypeReference<T> type) {
        Optional<T> found = store.find(key, type);
        if (found.isEmpty()) {
            keys.add(key);
        }
        return found;
    }

    @Override
    public boolean has(Key key) {
        return store.has(key);
    }

    @Override
    public void keep(Key key, Object result, double seconds) {
        // only read
    }

    @Override
    public void drop(Key key) {
        // only read
    }

    @Override
    public double checkpointSeconds() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public long nanoTime() {
        return store.nanoTime();
    }
}
