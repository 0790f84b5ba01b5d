package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Weights;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.type.TypeReference;

/** Trains and measures trials on a data set; what is stored is neither trained nor measured again. */
final class Trials implements TrialRunner {
    private static final TypeReference<TrialAnswers> ANSWERS = new TypeReference<>() {};

    private final LazyData data;
    private final Store store;
    private final TrainedRuns trained;

    /**
     * @param threads at least 1; the results don't depend on it
     * @param snapshots after how many last epochs W and b are kept, at least 1
     */
    Trials(LazyData data, int threads, int snapshots, Store store, InvestigationListener listener) {
        this.data = data;
        this.store = store;
        this.trained = new TrainedRuns(data, threads, snapshots, store, listener);
    }

    /** Each trial with each seed, measured on the validation images and on those to test on, if there are any. */
    @Override
    public List<TrialResult> run(List<Trial> trials, List<Long> seeds) {
        List<List<PlannedRun>> runs =
                trials.stream().map(trial -> planned(trial, seeds)).toList();
        Map<PlannedRun, TrialAnswers> answers =
                answers(runs.stream().flatMap(List::stream).distinct().toList());
        List<TrialResult> results = new ArrayList<>();
        for (int t = 0; t < trials.size(); t++) {
            List<TrialRun> done = new ArrayList<>();
            int other = indexOf(trials.get(t).against(), trials);
            for (int s = 0; s < seeds.size(); s++) {
                TrialAnswers one =
                        Objects.requireNonNull(answers.get(runs.get(t).get(s)));
                done.add(
                        other < 0
                                ? one.run(seeds.get(s))
                                : one.run(
                                        seeds.get(s),
                                        Objects.requireNonNull(
                                                answers.get(runs.get(other).get(s)))));
            }
            results.add(new TrialResult(trials.get(t), cut(trials.get(t)).images(), done));
        }
        return results;
    }

    private static int indexOf(String id, List<Trial> trials) {
        return trials.stream().map(Trial::id).toList().indexOf(id);
    }

    /** What these runs say, each distinct. */
    Map<PlannedRun, TrialAnswers> answers(List<PlannedRun> runs) {
        Map<PlannedRun, TrialAnswers> answers = new ConcurrentHashMap<>();
        runs.parallelStream().forEach(run -> store.find(key(run), ANSWERS).ifPresent(known -> answers.put(run, known)));
        trained.found(answers.keySet());
        List<PlannedRun> missing =
                runs.stream().filter(run -> !answers.containsKey(run)).toList();
        trained.train(missing);
        missing.parallelStream()
                .forEach(run -> answers.put(run, store.remember(key(run), ANSWERS, () -> measure(run))));
        return answers;
    }

    private Key key(PlannedRun run) {
        return run.in(data.key("answers", run.label(), Trials.class));
    }

    private TrialAnswers measure(PlannedRun run) {
        return new TrialAnswers(
                Weights.sha256(trained.last(run)),
                right(run, data.get().validation()),
                data.count(Split.TEST) == 0
                        ? Optional.empty()
                        : Optional.of(right(run, data.get().test())));
    }

    private RightAnswers right(PlannedRun run, LabelledImages images) {
        ScoreTable scores = trained.scores(run, trained.last(run), images);
        return RightAnswers.of(images.count(), i -> scores.highest(i) == images.label(i));
    }

    /** Scores on the test images after training on bootstrap samples, which are drawn with the same seeds. */
    List<ScoreTable> bootstrapped(Trial trial, List<Long> seeds) {
        return scores(plannedBootstraps(trial, seeds));
    }

    /** The runs on bootstrap samples. */
    List<PlannedRun> plannedBootstraps(Trial trial, List<Long> seeds) {
        return seeds.stream()
                .map(seed -> new PlannedRun(
                        trial.hyperparameters(),
                        seed,
                        new PlannedRun.Cut(cut(trial).images(), Optional.of(seed))))
                .toList();
    }

    /** Scores on the test images, seed by seed. */
    List<ScoreTable> scores(Trial trial, List<Long> seeds) {
        return scores(planned(trial, seeds));
    }

    private List<ScoreTable> scores(List<PlannedRun> runs) {
        trained.train(runs);
        return runs.parallelStream()
                .map(run -> trained.scores(run, trained.last(run), data.get().test()))
                .toList();
    }

    /** The runs of all these trials. */
    List<PlannedRun> planned(List<Trial> trials, List<Long> seeds) {
        return trials.stream().flatMap(trial -> planned(trial, seeds).stream()).toList();
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
                .map(classifier -> trained.scores(run, classifier, data.get().test()))
                .toList();
    }

    private PlannedRun.Cut cut(Trial trial) {
        int all = data.count(Split.TRAIN);
        return new PlannedRun.Cut(trial.images() == 0 ? all : Math.min(all, trial.images()), Optional.empty());
    }
}
