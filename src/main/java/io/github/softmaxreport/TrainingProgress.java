package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.RunRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** Tells how far training is: the current epoch as state, a line for each setting when its last run ends. */
final class TrainingProgress implements EpochListener {
    private final ProgressLine progress;
    private final TimeLeft time;
    private final Map<String, Integer> runsLeft = new HashMap<>();
    /** Epochs that are left of each run. */
    private final Map<List<Object>, Integer> epochsLeft = new HashMap<>();

    /** @param missing runs that are not in the store */
    TrainingProgress(List<RunRequest> missing, ProgressLine progress, LongSupplier nanoClock) {
        this.progress = progress;
        this.time = new TimeLeft(nanoClock);
        for (RunRequest request : missing) {
            runsLeft.merge(request.experiment().id(), 1, Integer::sum);
            epochsLeft.put(
                    run(request.experiment(), request.seed()),
                    request.experiment().hyperparameters().epochs());
        }
    }

    private static List<Object> run(Experiment experiment, long seed) {
        return List.of(experiment.id(), seed);
    }

    @Override
    public synchronized void epochEnded(
            Experiment experiment, long seed, int epoch, EpochMetrics train, EpochMetrics validation) {
        int last = experiment.hyperparameters().epochs();
        epochsLeft.put(run(experiment, seed), last - epoch); // a run may go on from a checkpoint
        time.passed(epoch == 0 ? 0 : 1);
        String state = String.format(
                Locale.ROOT,
                "  %s  seed %d  epoch %d of %d  validation cost %.4f, accuracy %.2f %%%s",
                experiment.id(),
                seed,
                epoch,
                last,
                validation.cost(),
                100 * validation.accuracy(),
                time.left(epochsLeft.values().stream().mapToInt(left -> left).sum()));
        if (epoch == last && runsLeft.merge(experiment.id(), -1, Integer::sum) == 0) {
            progress.line(state);
        } else {
            progress.state(state);
        }
    }
}
