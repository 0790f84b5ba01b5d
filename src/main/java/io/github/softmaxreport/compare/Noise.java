package io.github.softmaxreport.compare;

import java.util.Locale;

/** What a difference of two numbers means beside the spread of the runs. */
public enum Noise {
    /** More than the 95 % interval of the difference allows. */
    BEYOND,
    /** Not more than that. */
    WITHIN,
    /** Each comes from one run, so nothing is known of the spread. */
    SINGLE_RUNS,
    /** It is no mean over runs. */
    NO_SPREAD;

    /** For templates: beyond, within, single-runs, no-spread. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
