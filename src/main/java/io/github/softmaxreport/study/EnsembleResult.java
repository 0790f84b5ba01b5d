package io.github.softmaxreport.study;

import java.util.List;
import java.util.stream.Stream;

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

    /**
     * What the record must be: members that are runs of the chosen setting are those runs, and one member's vote is its own.
     *
     * @param runs test accuracies of the chosen setting, seed by seed
     * @param images to test on
     */
    EnsembleResult again(List<Double> runs, int images) {
        int known = switch (kind) {
            case SEEDS -> Math.min(runs.size(), members.size());
            case EPOCHS -> 1;
            case BOOTSTRAP -> 0;
        };
        List<Double> same = joined(runs.subList(0, known), whole(members, images));
        return new EnsembleResult(kind, same, joined(same.subList(0, 1), whole(vote, images)), whole(mean, images));
    }

    /** The first list, and what the second has beyond it. */
    private static List<Double> joined(List<Double> first, List<Double> second) {
        return Stream.concat(first.stream(), second.stream().skip(first.size())).toList();
    }

    private static List<Double> whole(List<Double> accuracies, int images) {
        return accuracies.stream()
                .map(accuracy -> Retraced.whole(accuracy, images))
                .toList();
    }
}
