package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.EpochMetrics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** Tells how far training is: the current epoch as state, a line for each setting when its last run ends. */
final class TrainingProgress implements EpochListener {
    /** Fraction of the epochs before which their speed says little: the loops are still being compiled. */
    private static final double SPEAKING = 0.05;

    private final ProgressLine progress;
    private final LongSupplier nanoClock;
    private final long start;
    private final Map<String, Integer> runsLeft = new HashMap<>();
    private final long epochs;
    private long epochsDone;

    TrainingProgress(List<Experiment> experiments, ProgressLine progress, LongSupplier nanoClock) {
        this.progress = progress;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
        long all = 0;
        for (Experiment experiment : experiments) {
            int runs = experiment.seeds().size();
            runsLeft.put(experiment.id(), runs);
            all += (long) runs * experiment.hyperparameters().epochs();
        }
        this.epochs = all;
    }

    @Override
    public synchronized void epochEnded(
            Experiment experiment, long seed, int epoch, EpochMetrics train, EpochMetrics validation) {
        epochsDone += epoch == 0 ? 0 : 1;
        int last = experiment.hyperparameters().epochs();
        String state = String.format(
                Locale.ROOT,
                "  %s  seed %d  epoch %d of %d  validation cost %.4f, accuracy %.2f %%%s",
                experiment.id(),
                seed,
                epoch,
                last,
                validation.cost(),
                100 * validation.accuracy(),
                left());
        if (epoch == last && runsLeft.merge(experiment.id(), -1, Integer::sum) == 0) {
            progress.line(state);
        } else {
            progress.state(state);
        }
    }

    private String left() {
        if (epochsDone < SPEAKING * epochs) {
            return "";
        }
        double seconds = (nanoClock.getAsLong() - start) / 1e9;
        return "  " + ProgressLine.duration(seconds / epochsDone * (epochs - epochsDone)) + " left";
    }
}
