package io.github.softmaxreport.study;

import io.github.softmaxreport.data.Dataset;

/** A data set whose test images can't be reached before every choice has been recorded. */
final class SealedData {
    private final Dataset dataset;

    SealedData(Dataset dataset) {
        this.dataset = dataset;
    }

    /** To train and choose on: it has no test image. */
    Dataset sealed() {
        return dataset.withoutTest();
    }

    /**
     * The whole.
     *
     * @throws IllegalStateException if the log is still open
     */
    Dataset opened(SelectionLog log) {
        if (!log.closed()) {
            throw new IllegalStateException("test images are asked for while choices are still made");
        }
        return dataset;
    }
}
