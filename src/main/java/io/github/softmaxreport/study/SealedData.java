package io.github.softmaxreport.study;

/** A data set whose test images can't be reached before every choice has been recorded. */
final class SealedData {
    private final LazyData data;

    SealedData(LazyData data) {
        this.data = data;
    }

    /** To train and choose on: it has no test image. */
    LazyData sealed() {
        return data.withoutTest();
    }

    /**
     * The whole.
     *
     * @throws IllegalStateException if the log is still open
     */
    LazyData opened(SelectionLog log) {
        if (!log.closed()) {
            throw new IllegalStateException("test images are asked for while choices are still made");
        }
        return data;
    }
}
