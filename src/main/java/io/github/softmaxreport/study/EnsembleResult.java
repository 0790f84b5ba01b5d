package io.github.softmaxreport.study;

import java.util.List;

/**
 * Ensembles of growing size: that of n has the first n members.
 *
 * @param members test accuracy of each member alone
 * @param vote test accuracy of the majority vote of the first 1, 2, … members; of equal votes the highest mean probability
 *     decides
 * @param mean test accuracy by the mean probability
 */
public record EnsembleResult(EnsembleKind kind, List<Double> members, List<Double> vote, List<Double> mean) {
    public EnsembleResult {
        members = List.copyOf(members);
        vote = List.copyOf(vote);
        mean = List.copyOf(mean);
    }
}
