package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.store.StoredRuns;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.Outcome;
import io.github.softmaxreport.train.Predictions;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.Trainer;
import io.github.softmaxreport.train.TrainingQueue;
import io.github.softmaxreport.train.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;

/** Trains and tests every run of a study. The results don't depend on the number of threads, or on what is stored. */
public final class StudyTraining {
    /** The kind of a run's entry in the store. */
    public static final String KIND = "run";

    private final Dataset dataset;
    private final Trainer trainer;
    private final List<Integer> truth;
    private final Store store;

    /** @param store has what need not be trained again, and keeps what is */
    public StudyTraining(Dataset dataset, Store store) {
        this.dataset = dataset;
        this.trainer = new Trainer(dataset);
        this.store = store;
        this.truth = IntStream.range(0, dataset.test().count())
                .mapToObj(dataset.test()::label)
                .toList();
    }

    /** Every run of a study, in its order. */
    public static List<RunRequest> requests(Study study) {
        return study.experiments().stream()
                .flatMap(experiment -> experiment.seeds().stream().map(seed -> new RunRequest(experiment, seed)))
                .toList();
    }

    /** Under which a run is stored. */
    public static Key key(RunKeys keys, RunRequest request) {
        String label = request.experiment().id() + " seed " + request.seed();
        return RunKeys.run(keys.of(KIND, label), request.experiment().hyperparameters(), request.seed());
    }

    /**
     * Every experiment with every seed of its own, in the study's order. One that fails doesn't stop the others.
     *
     * @param threads at least 1
     * @param listener told after every epoch, from the threads that train
     */
    public TrainedStudy run(Study study, int threads, EpochListener listener) {
        RunKeys keys = new RunKeys(study.dataset(), dataset.description());
        StoredRuns<TrainingRun> stored =
                new StoredRuns<>(store, new TypeReference<>() {}, request -> key(keys, request));
        List<RunRequest> requests = requests(study);
        List<Outcome<TrainingRun>> trained = new TrainingQueue(trainer, threads).train(requests, listener, stored);
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
        Key key = RunKeys.run(
                keys.tested(keys.of("test", experiment.id() + " seed " + run.seed(), TestResult.class)),
                experiment.hyperparameters(),
                run.seed());
        return new RunResult(run, store.remember(key, new TypeReference<>() {}, () -> test(experiment, run)));
    }

    private TestResult test(Experiment experiment, TrainingRun run) {
        Predictions predictions = trainer.predict(experiment, run.trained(), dataset.test());
        int classes = dataset.classNames().size();
        return new TestResult(
                predictions.metrics(),
                ConfusionMatrix.of(classes, truth, predictions.classes()),
                RightAnswers.of(truth, predictions.classes()));
    }
}
