package io.github.softmaxreport.study;

/** Something would have to be computed that was only to be looked up. */
public final class NotStoredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotStoredException() {
        super("not in the run store");
    }
}
