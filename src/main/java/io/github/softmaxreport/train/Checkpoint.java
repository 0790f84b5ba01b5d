package io.github.softmaxreport.train;

import java.nio.ByteBuffer;

/**
 * A run after an epoch: all that is needed to go on as if it had not been interrupted. Its random generators are not in
 * it: they draw again what the epochs so far have drawn.
 */
public final class Checkpoint {
    private final byte[] state;

    /**
     * Keeps the array.
     *
     * @param state as the run itself has written it: first the epoch that has ended, an int
     */
    public Checkpoint(byte[] state) {
        this.state = state;
    }

    /** The epoch that has ended, from 1. */
    public int epoch() {
        return ByteBuffer.wrap(state).getInt();
    }

    /** As the run has written it; not to be changed. */
    public byte[] state() {
        return state;
    }
}
