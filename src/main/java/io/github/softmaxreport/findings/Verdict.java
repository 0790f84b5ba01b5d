package io.github.softmaxreport.findings;

import java.util.Collection;
import java.util.Locale;

/** What the results say of a statement. */
public enum Verdict {
    HOLDS,
    DOES_NOT_HOLD,
    /** The runs are too few, or too spread, to tell. */
    UNDECIDED,
    /** The study has no runs that bear on it. */
    NOT_TESTED;

    /** HOLDS if true of all runs, DOES_NOT_HOLD if of none. */
    static Verdict byRuns(long runsThatDo, long runs) {
        return runsThatDo == runs ? HOLDS : runsThatDo == 0 ? DOES_NOT_HOLD : UNDECIDED;
    }

    /** HOLDS if each case does, DOES_NOT_HOLD if one does not, NOT_TESTED without any. */
    static Verdict all(Collection<Verdict> cases) {
        return cases.isEmpty()
                ? NOT_TESTED
                : cases.contains(DOES_NOT_HOLD)
                        ? DOES_NOT_HOLD
                        : cases.contains(UNDECIDED) || cases.contains(NOT_TESTED) ? UNDECIDED : HOLDS;
    }

    /** HOLDS if one case does, DOES_NOT_HOLD if none does. */
    static Verdict any(Verdict one, Verdict other) {
        return one == HOLDS || other == HOLDS
                ? HOLDS
                : one == DOES_NOT_HOLD && other == DOES_NOT_HOLD ? DOES_NOT_HOLD : UNDECIDED;
    }

    /** What is then said of the contrary. */
    Verdict opposite() {
        return switch (this) {
            case HOLDS -> DOES_NOT_HOLD;
            case DOES_NOT_HOLD -> HOLDS;
            case UNDECIDED, NOT_TESTED -> this;
        };
    }

    /** The name in results.json. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
