package io.github.softmaxreport.findings;

/** What the results say of a statement. */
public enum Verdict {
    HOLDS,
    DOES_NOT_HOLD,
    /** The runs are too few, or too spread, to tell. */
    UNDECIDED
}
