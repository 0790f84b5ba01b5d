package io.github.softmaxreport.findings;

/** What the results say of a statement. */
public enum Verdict {
    HOLDS,
    DOES_NOT_HOLD,
    /** The runs are too few, or too spread, to tell. */
    UNDECIDED;

    /** HOLDS if true of all runs, DOES_NOT_HOLD if of none. */
    static Verdict byRuns(long runsThatDo, long runs) {
        return runsThatDo == runs ? HOLDS : runsThatDo == 0 ? DOES_NOT_HOLD : UNDECIDED;
    }
}
