package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.store.StoredRuns;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.Outcome;
import io.github.softmaxreport.train.Predictions;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.Trainer;
import io.github.softmaxreport.train.TrainingCost;
import io.github.softmaxreport.train.TrainingQueue;
import io.github.softmaxreport.train.TrainingRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Trains and tests every run of a study. The results don't depend on the number of threads, or on what is stored. */
public final class StudyTraining {
    /** The kind of a run's entry in the store. */
    public static final String KIND = "run";

    private final LazyDataset data;
    private final Store store;
    private @Nullable Trainer trainer;

    /** @param store has what need not be trained again, and keeps what is */
    public StudyTraining(LazyDataset data, Store store) {
        this.data = data;
        this.store = store;
    }

    /** Every run of a study, in its order. */
    public static List<RunRequest> requests(Study study) {
        return study.experiments().stream()
                .flatMap(experiment -> experiment.seeds().stream().map(seed -> new RunRequest(experiment, seed)))
                .toList();
    }

    /**
     * About how long each of these runs takes, as a part of the whole: see {@link TrainingCost}.
     *
     * @param threads that train
     */
    public static Map<RunRequest, Double> seconds(List<RunRequest> runs, DatasetDescription data, int threads) {
        TrainingCost cost =
                new TrainingCost(data.dimensions(), data.classNames().size());
        Map<List<RunRequest>, Double> alone = new LinkedHashMap<>();
        TrainingQueue.groups(runs, threads)
                .forEach(group -> alone.put(group, cost.followed(group, data.train(), data.validation())));
        double all = alone.values().stream().mapToDouble(group -> group).sum();
        double elapsed = TrainingCost.elapsed(List.copyOf(alone.values()), threads);
        Map<RunRequest, Double> seconds = new LinkedHashMap<>();
        alone.forEach((group, own) -> group.forEach(run -> seconds.put(run, elapsed * own / all / group.size())));
        return seconds;
    }

    /** Under which a run is stored. */
    public static Key key(RunKeys keys, RunRequest request) {
        String label = request.experiment().id() + " seed " + request.seed();
        return RunKeys.run(keys.of(KIND, label), request.experiment().hyperparameters(), request.seed());
    }

    /** Whether nothing has to be computed. */
    public boolean stored(Study study) {
        RunKeys keys = new RunKeys(study.dataset(), data.description());
        return requests(study).stream()
                .allMatch(request -> store.has(key(keys, request)) && store.has(testKey(keys, request)));
    }

    /**
     * Every experiment with every seed of its own, in the study's order. One that fails doesn't stop the others.
     *
     * @param threads at least 1
     * @param listener told after every epoch, from the threads that train
     */
    public TrainedStudy run(Study study, int threads, EpochListener listener) {
        RunKeys keys = new RunKeys(study.dataset(), data.description());
        StoredRuns<TrainingRun> stored =
                new StoredRuns<>(store, new TypeReference<>() {}, request -> key(keys, request));
        List<RunRequest> requests = requests(study);
        List<Outcome<TrainingRun>> trained =
                new TrainingQueue(this::trainer, threads).train(requests, listener, stored);
        List<ExperimentResult> results = new ArrayList<>();
        List<FailedExperiment> failures = new ArrayList<>();
        int first = 0;
        for (Experiment experiment : study.experiments()) {
            int next = first + experiment.seeds().size();
            List<Outcome<TrainingRun>> own = trained.subList(first, next);
            first = next;
            Optional<Throwable> failure =
                    own.stream().flatMap(run -> run.failure().stream()).findFirst();
            if (failure.isPresent()) {
                failures.add(FailedExperiment.of(experiment, failure.get()));
            } else {
                results.add(new ExperimentResult(
                        experiment,
                        own.stream()
                                .map(run -> tested(experiment, run.get(), keys))
                                .toList()));
            }
        }
        return new TrainedStudy(results, failures);
    }

    private RunResult tested(Experiment experiment, TrainingRun run, RunKeys keys) {
        Key key = testKey(keys, new RunRequest(experiment, run.seed()));
        return new RunResult(run, store.remember(key, new TypeReference<>() {}, () -> test(experiment, run)));
    }

    private static Key testKey(RunKeys keys, RunRequest request) {
        String label = request.experiment().id() + " seed " + request.seed();
        return RunKeys.run(
                keys.tested(keys.of("test", label, TestResult.class)),
                request.experiment().hyperparameters(),
                request.seed());
    }

    private TestResult test(Experiment experiment, TrainingRun run) {
        LabelledImages images = data.get().test();
        Predictions predictions = trainer().predict(experiment, run.trained(), images);
        List<Integer> truth =
                IntStream.range(0, images.count()).mapToObj(images::label).toList();
        int classes = data.description().classNames().size();
        return new TestResult(
                predictions.metrics(),
                ConfusionMatrix.of(classes, truth, predictions.classes()),
                RightAnswers.of(truth, predictions.classes()));
    }

    /** Made when it is needed, as that takes the images. */
    private synchronized Trainer trainer() {
        if (trainer == null) {
            trainer = new Trainer(data.get());
        }
        return trainer;
    }
}
