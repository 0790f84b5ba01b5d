package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.evaluate.Weights;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.train.Trainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Trains and measures trials on a data set. */
final class Trials implements TrialRunner {
    private final Dataset dataset;
    private final TrainedRuns trained;

    /**
     * @param threads at least 1; the results don't depend on it
     * @param snapshots after how many last epochs W and b are kept, at least 1
     * @param listener told how many runs have just been trained, from several threads
     */
    Trials(Dataset dataset, int threads, int snapshots, IntConsumer listener) {
        this.dataset = dataset;
        this.trained = new TrainedRuns(dataset, threads, snapshots, listener);
    }

    /** Each trial with each seed, measured on the validation images and on those to test on, if there are any. */
    @Override
    public List<TrialResult> run(List<Trial> trials, List<Long> seeds) {
        List<List<PlannedRun>> runs =
                trials.stream().map(trial -> planned(trial, seeds)).toList();
        List<PlannedRun> distinct =
                runs.stream().flatMap(List::stream).distinct().toList();
        trained.train(distinct);
        Map<PlannedRun, Measured> measured = new HashMap<>();
        distinct.parallelStream()
                .map(run -> Map.entry(run, measure(run)))
                .toList()
                .forEach(entry -> measured.put(entry.getKey(), entry.getValue()));
        List<TrialResult> results = new ArrayList<>();
        for (int t = 0; t < trials.size(); t++) {
            List<TrialRun> done = new ArrayList<>();
            for (int s = 0; s < seeds.size(); s++) {
                Measured one = Objects.requireNonNull(measured.get(runs.get(t).get(s)));
                int other = indexOf(trials.get(t).against(), trials);
                done.add(
                        other < 0
                                ? one.run()
                                : one.against(Objects.requireNonNull(
                                        measured.get(runs.get(other).get(s)))));
            }
            results.add(new TrialResult(trials.get(t), cut(trials.get(t)).images(), done));
        }
        return results;
    }

    private static int indexOf(String id, List<Trial> trials) {
        return trials.stream().map(Trial::id).toList().indexOf(id);
    }

    /** Scores on the test images after training on bootstrap samples, which are drawn with the same seeds. */
    List<ScoreTable> bootstrapped(Trial trial, List<Long> seeds) {
        return scores(seeds.stream()
                .map(seed -> new PlannedRun(
                        trial.hyperparameters(),
                        seed,
                        new PlannedRun.Cut(cut(trial).images(), Optional.of(seed))))
                .toList());
    }

    /** Scores on the test images, seed by seed. */
    List<ScoreTable> scores(Trial trial, List<Long> seeds) {
        return scores(planned(trial, seeds));
    }

    private List<ScoreTable> scores(List<PlannedRun> runs) {
        trained.train(runs);
        return runs.parallelStream()
                .map(run -> trained.scores(run, trained.last(run), dataset.test()))
                .toList();
    }

    private List<PlannedRun> planned(Trial trial, List<Long> seeds) {
        return seeds.stream()
                .map(seed -> new PlannedRun(trial.hyperparameters(), seed, cut(trial)))
                .toList();
    }

    /** Scores on the test images after each of the last epochs, the last one first. */
    List<ScoreTable> epochScores(Trial trial, long seed) {
        PlannedRun run = new PlannedRun(trial.hyperparameters(), seed, cut(trial));
        trained.train(List.of(run));
        List<LinearClassifier> all = new ArrayList<>(trained.snapshots(run));
        Collections.reverse(all);
        return all.parallelStream()
                .map(classifier -> trained.scores(run, classifier, dataset.test()))
                .toList();
    }

    /** The trainer on all images. */
    Trainer trainer() {
        return trained.trainer(new PlannedRun.Cut(dataset.train().count(), Optional.empty()));
    }

    private PlannedRun.Cut cut(Trial trial) {
        int all = dataset.train().count();
        return new PlannedRun.Cut(trial.images() == 0 ? all : Math.min(all, trial.images()), Optional.empty());
    }

    /** A run and which test images it gets right, if there are any. */
    private record Measured(TrialRun run, Optional<RightAnswers> right) {
        TrialRun against(Measured other) {
            return right.flatMap(mine -> other.right.map(
                            theirs -> run.against(new TrialRun.Discordance(mine.beyond(theirs), theirs.beyond(mine)))))
                    .orElse(run);
        }
    }

    private Measured measure(PlannedRun run) {
        Optional<RightAnswers> test =
                dataset.test().count() == 0 ? Optional.empty() : Optional.of(right(run, dataset.test()));
        TrialRun measured = new TrialRun(
                run.seed(),
                accuracy(right(run, dataset.validation())),
                test.map(Trials::accuracy),
                Optional.empty(),
                Weights.sha256(trained.last(run)));
        return new Measured(measured, test);
    }

    private RightAnswers right(PlannedRun run, LabelledImages images) {
        ScoreTable scores = trained.scores(run, trained.last(run), images);
        return RightAnswers.of(images.count(), i -> scores.highest(i) == images.label(i));
    }

    private static double accuracy(RightAnswers right) {
        return (double) right.count() / right.images();
    }
}
