package io.github.softmaxreport.study;

/** Another data set was loaded than the one that was asked for, because that can't be had. */
public final class OtherDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean sample;

    OtherDataException(boolean sample) {
        super("another data set was loaded than the one that was asked for");
        this.sample = sample;
    }

    /** Whether it is the bundled sample. */
    public boolean sample() {
        return sample;
    }
}
