package io.github.softmaxreport.study;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.ScoreTable;
import java.util.ArrayList;
import java.util.List;

/** Classifiers that decide together on images: members join one by one. */
final class Ensemble {
    private final LabelledImages images;
    private final Probabilities probabilities;
    private final int[][] votes;
    private final double[][] sums;

    Ensemble(LossFunction loss, LabelledImages images, int classes) {
        this.images = images;
        this.probabilities = new Probabilities(loss);
        this.votes = new int[images.count()][classes];
        this.sums = new double[images.count()][classes];
    }

    /**
     * Ensembles of 1, 2, … members.
     *
     * @param members scores on the images, at least one
     */
    static EnsembleResult of(EnsembleKind kind, LossFunction loss, LabelledImages images, List<ScoreTable> members) {
        Ensemble ensemble = new Ensemble(loss, images, members.get(0).classes());
        List<Double> alone = new ArrayList<>();
        List<Double> vote = new ArrayList<>();
        List<Double> mean = new ArrayList<>();
        for (ScoreTable member : members) {
            alone.add(ensemble.join(member));
            vote.add(ensemble.accuracy(true));
            mean.add(ensemble.accuracy(false));
        }
        return new EnsembleResult(kind, alone, vote, mean);
    }

    /** The member's own accuracy. */
    private double join(ScoreTable member) {
        double[] row = new double[member.classes()];
        int right = 0;
        for (int i = 0; i < images.count(); i++) {
            int predicted = member.highest(i);
            right += predicted == images.label(i) ? 1 : 0;
            votes[i][predicted]++;
            member.read(i, row);
            probabilities.of(row);
            for (int k = 0; k < row.length; k++) {
                sums[i][k] += row[k];
            }
        }
        return (double) right / images.count();
    }

    private double accuracy(boolean byVote) {
        int right = 0;
        for (int i = 0; i < images.count(); i++) {
            int best = 0;
            for (int k = 1; k < sums[i].length; k++) {
                boolean more = (byVote && votes[i][k] != votes[i][best])
                        ? votes[i][k] > votes[i][best]
                        : sums[i][k] > sums[i][best];
                best = more ? k : best;
            }
            right += best == images.label(i) ? 1 : 0;
        }
        return (double) right / images.count();
    }
}
