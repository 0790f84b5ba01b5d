package io.github.softmaxreport.findings;

import java.util.List;

/**
 * Experiments ordered by a metric, best first.
 *
 * @param ids every experiment; not empty
 * @param tied ids that can't be told from the best at this number of runs, the best excepted, in order of rank
 */
public record Ranking(List<String> ids, List<String> tied) {
    public Ranking {
        ids = List.copyOf(ids);
        tied = List.copyOf(tied);
    }

    /** The first. */
    public String best() {
        return ids.get(0);
    }

    /** HOLDS if the best stands alone; UNDECIDED in a tie or where there is nothing to compare with. */
    public Verdict standsAlone() {
        return tied.isEmpty() && ids.size() > 1 ? Verdict.HOLDS : Verdict.UNDECIDED;
    }
}
