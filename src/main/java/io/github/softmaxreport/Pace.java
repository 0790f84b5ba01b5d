package io.github.softmaxreport;

import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.Staleness;

/**
 * How long training takes: as long as runs that are in the store took, or what a processor of 2023 needs.
 *
 * @param images seen in an epoch
 */
record Pace(Staleness stored, int images) {
    /** Of one thread, an image and an epoch, several runs in step. */
    private static final double SECONDS = 1.6e-6;

    /** Seconds of one thread for a run. */
    double seconds(Key run) {
        return Staleness.epochs(run) * stored.secondsPerEpoch(run).orElse(SECONDS * images);
    }
}
