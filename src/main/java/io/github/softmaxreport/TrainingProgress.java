package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.RunRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells how far training is: the current epoch as state, a line for each setting when its last run ends. */
final class TrainingProgress implements EpochListener {
    /** Its stage in the time left. */
    static final String STAGE = "train";

    private final ProgressLine progress;
    private final TimeLeft time;
    private final Map<String, Integer> runsLeft = new HashMap<>();
    /** What an epoch of each run takes. */
    private final Map<List<Object>, Double> epochs = new HashMap<>();
    /** What is left of each run. */
    private final Map<List<Object>, Double> left = new HashMap<>();

    /** @param missing runs that are not in the store, and what each of them takes */
    TrainingProgress(Map<RunRequest, Double> missing, ProgressLine progress, TimeLeft time) {
        this.progress = progress;
        this.time = time;
        missing.forEach((request, work) -> {
            List<Object> run = run(request.experiment(), request.seed());
            runsLeft.merge(request.experiment().id(), 1, Integer::sum);
            epochs.put(
                    run,
                    work / Math.max(1, request.experiment().hyperparameters().epochs()));
            left.put(run, work);
        });
        time.expect(STAGE, left());
        time.begins();
    }

    private static List<Object> run(Experiment experiment, long seed) {
        return List.of(experiment.id(), seed);
    }

    private double left() {
        return left.values().stream().mapToDouble(work -> work).sum();
    }

    @Override
    public synchronized void epochEnded(
            Experiment experiment, long seed, int epoch, EpochMetrics train, EpochMetrics validation) {
        int last = experiment.hyperparameters().epochs();
        List<Object> run = run(experiment, seed);
        double one = epochs.getOrDefault(run, 0.0);
        left.put(run, one * (last - epoch)); // a run may go on from a checkpoint
        time.passed(STAGE, epoch == 0 ? 0 : one, left());
        String state = String.format(
                Locale.ROOT,
                "  %s  seed %d  epoch %d of %d  validation cost %.4f, accuracy %.2f %%%s",
                experiment.id(),
                seed,
                epoch,
                last,
                validation.cost(),
                100 * validation.accuracy(),
                time.told());
        if (epoch == last && runsLeft.merge(experiment.id(), -1, Integer::sum) == 0) {
            progress.line(state);
        } else {
            progress.state(state);
        }
    }
}
