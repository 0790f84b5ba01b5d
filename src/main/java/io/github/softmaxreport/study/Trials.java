package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.evaluate.Weights;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.Trainer;
import io.github.softmaxreport.train.TrainingQueue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Trains and measures trials on a data set; what has been trained once is not trained again. */
final class Trials {
    private final Dataset dataset;
    private final int threads;
    private final int snapshots;
    private final IntConsumer listener;
    private final Map<Cut, Trainer> trainers = new HashMap<>();
    private final Map<Run, List<LinearClassifier>> trained = new HashMap<>();

    /**
     * The images that a run trains on.
     *
     * @param images the first ones
     * @param bootstrap seed of a sample of these with repetition
     */
    private record Cut(int images, Optional<Long> bootstrap) {}

    /** Everything that determines W and b. */
    private record Run(Hyperparameters hyperparameters, long seed, Cut cut) {
        RunRequest request() {
            return new RunRequest(new Experiment("trial", "", hyperparameters, Set.of(), List.of(seed)), seed);
        }
    }

    /**
     * @param threads at least 1; the results don't depend on it
     * @param snapshots after how many last epochs W and b are kept, at least 1
     * @param listener told how many runs have just been trained, from several threads
     */
    Trials(Dataset dataset, int threads, int snapshots, IntConsumer listener) {
        this.dataset = dataset;
        this.threads = threads;
        this.snapshots = snapshots;
        this.listener = listener;
    }

    /** Each trial with each seed, measured on the validation images and on those to test on, if there are any. */
    List<TrialResult> run(List<Trial> trials, List<Long> seeds) {
        List<List<Run>> runs = trials.stream()
                .map(trial -> seeds.stream()
                        .map(seed -> new Run(trial.hyperparameters(), seed, cut(trial)))
                        .toList())
                .toList();
        List<Run> distinct = runs.stream().flatMap(List::stream).distinct().toList();
        train(distinct);
        Map<Run, Measured> measured = new HashMap<>();
        distinct.parallelStream()
                .map(run -> Map.entry(run, measure(run)))
                .toList()
                .forEach(entry -> measured.put(entry.getKey(), entry.getValue()));
        List<TrialResult> results = new ArrayList<>();
        for (int t = 0; t < trials.size(); t++) {
            List<TrialRun> done = new ArrayList<>();
            for (int s = 0; s < seeds.size(); s++) {
                Measured one = known(measured, runs.get(t).get(s));
                int other = indexOf(trials.get(t).against(), trials);
                done.add(
                        other < 0
                                ? one.run()
                                : one.against(known(measured, runs.get(other).get(s))));
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
        List<Run> runs = seeds.stream()
                .map(seed -> new Run(
                        trial.hyperparameters(), seed, new Cut(cut(trial).images(), Optional.of(seed))))
                .toList();
        train(runs);
        return runs.parallelStream().map(run -> scores(run, last(run))).toList();
    }

    /** Scores on the test images, seed by seed. */
    List<ScoreTable> scores(Trial trial, List<Long> seeds) {
        List<Run> runs = seeds.stream()
                .map(seed -> new Run(trial.hyperparameters(), seed, cut(trial)))
                .toList();
        train(runs);
        return runs.parallelStream().map(run -> scores(run, last(run))).toList();
    }

    /** Scores on the test images after each of the last epochs, the last one first. */
    List<ScoreTable> epochScores(Trial trial, long seed) {
        Run run = new Run(trial.hyperparameters(), seed, cut(trial));
        train(List.of(run));
        List<LinearClassifier> all = new ArrayList<>(known(trained, run));
        Collections.reverse(all);
        return all.parallelStream().map(classifier -> scores(run, classifier)).toList();
    }

    /** The trainer on all images. */
    Trainer trainer() {
        return trainer(new Cut(dataset.train().count(), Optional.empty()));
    }

    private Cut cut(Trial trial) {
        int all = dataset.train().count();
        return new Cut(trial.images() == 0 ? all : Math.min(all, trial.images()), Optional.empty());
    }

    private void train(List<Run> runs) {
        Map<Cut, List<Run>> missing = new LinkedHashMap<>();
        runs.stream()
                .filter(run -> !trained.containsKey(run))
                .distinct()
                .forEach(run -> missing.computeIfAbsent(run.cut(), key -> new ArrayList<>())
                        .add(run));
        missing.forEach((cut, same) -> {
            List<List<LinearClassifier>> learnt = new TrainingQueue(trainer(cut), threads)
                    .learn(same.stream().map(Run::request).toList(), snapshots, listener);
            for (int r = 0; r < same.size(); r++) {
                trained.put(same.get(r), learnt.get(r));
            }
        });
    }

    /** A run and which test images it gets right, if there are any. */
    private record Measured(TrialRun run, Optional<RightAnswers> right) {
        TrialRun against(Measured other) {
            return right.flatMap(mine -> other.right.map(
                            theirs -> run.against(new TrialRun.Discordance(mine.beyond(theirs), theirs.beyond(mine)))))
                    .orElse(run);
        }
    }

    private Measured measure(Run run) {
        Optional<RightAnswers> test =
                dataset.test().count() == 0 ? Optional.empty() : Optional.of(right(run, dataset.test()));
        TrialRun measured = new TrialRun(
                run.seed(),
                accuracy(right(run, dataset.validation())),
                test.map(Trials::accuracy),
                Optional.empty(),
                Weights.sha256(last(run)));
        return new Measured(measured, test);
    }

    private RightAnswers right(Run run, LabelledImages images) {
        ScoreTable scores = trainer(run.cut()).scores(run.hyperparameters(), last(run), images);
        return RightAnswers.of(images.count(), i -> scores.highest(i) == images.label(i));
    }

    private static double accuracy(RightAnswers right) {
        return (double) right.count() / right.images();
    }

    private ScoreTable scores(Run run, LinearClassifier classifier) {
        return trainer(run.cut()).scores(run.hyperparameters(), classifier, dataset.test());
    }

    private LinearClassifier last(Run run) {
        List<LinearClassifier> snapshots = known(trained, run);
        return snapshots.get(snapshots.size() - 1);
    }

    private static <T> T known(Map<Run, T> done, Run run) {
        return Objects.requireNonNull(done.get(run), run.toString());
    }

    private synchronized Trainer trainer(Cut cut) {
        return trainers.computeIfAbsent(cut, this::create);
    }

    private Trainer create(Cut cut) {
        LabelledImages first = dataset.train().first(cut.images());
        return new Trainer(
                dataset.trainedOn(cut.bootstrap().map(first::resampled).orElse(first)));
    }
}
