package io.github.softmaxreport.data;

/** Another data set was loaded than the one that was asked for, because that can't be had. */
public final class OtherDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean sample;

    OtherDataException(boolean sample) {
        super(
                "the data can't be had, and what is stored does not replace it; run again with a network, or name the data's"
                        + " folder or archive by --data DIR");
        this.sample = sample;
    }

    /** Whether it is the bundled sample. */
    public boolean sample() {
        return sample;
    }
}
