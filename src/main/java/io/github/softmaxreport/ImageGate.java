package io.github.softmaxreport;

import io.github.softmaxreport.study.NotStoredException;

/**
 * Where images are let in to be computed on. In a JVM that leaves training to another one they are not, and it is
 * remembered that somebody asked for them, as the failure of one run doesn't stop the others.
 */
final class ImageGate {
    private final boolean open;
    private volatile boolean refused;

    ImageGate(boolean open) {
        this.open = open;
    }

    /** @throws NotStoredException if they are not let in */
    void pass() {
        if (!open) {
            refused = true;
            throw new NotStoredException();
        }
    }

    /** @throws NotStoredException if somebody was refused, so that results are missing */
    void requireNoneRefused() {
        if (refused) {
            throw new NotStoredException();
        }
    }
}
