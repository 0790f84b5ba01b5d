package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.Predictions;
import io.github.softmaxreport.train.Trainer;
import io.github.softmaxreport.train.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Trains and tests every run of a study. The results don't depend on the number of threads. */
public final class StudyTraining {
    private final Trainer trainer = new Trainer();
    private final Dataset dataset;
    private final EpochListener listener;

    /** @param listener told after every epoch, from the threads that train */
    public StudyTraining(Dataset dataset, EpochListener listener) {
        this.dataset = dataset;
        this.listener = listener;
    }

    /** Every experiment with every seed of its own, in the study's order. */
    public List<ExperimentResult> run(Study study, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<List<Future<RunResult>>> started = study.experiments().stream()
                    .map(experiment -> experiment.seeds().stream()
                            .map(seed -> pool.submit(() -> run(experiment, seed)))
                            .toList())
                    .toList();
            List<ExperimentResult> results = new ArrayList<>();
            for (int e = 0; e < started.size(); e++) {
                List<RunResult> runs = new ArrayList<>();
                for (Future<RunResult> run : started.get(e)) {
                    runs.add(run.get());
                }
                results.add(new ExperimentResult(study.experiments().get(e), runs));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while training", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a training run failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private RunResult run(Experiment experiment, long seed) {
        TrainingRun training = trainer.train(experiment, seed, dataset, listener);
        Predictions predictions = trainer.predict(experiment, training.trained(), dataset, dataset.test());
        List<Integer> truth = IntStream.range(0, dataset.test().count())
                .mapToObj(dataset.test()::label)
                .toList();
        ConfusionMatrix confusion = ConfusionMatrix.of(dataset.classNames().size(), truth, predictions.classes());
        return new RunResult(training, new TestResult(predictions.metrics(), confusion));
    }
}
