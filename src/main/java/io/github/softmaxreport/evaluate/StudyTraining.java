package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.train.EpochListener;
import io.github.softmaxreport.train.Predictions;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.Trainer;
import io.github.softmaxreport.train.TrainingQueue;
import io.github.softmaxreport.train.TrainingRun;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Trains and tests every run of a study. The results don't depend on the number of threads. */
public final class StudyTraining {
    private final Dataset dataset;
    private final Trainer trainer;
    private final List<Integer> truth;

    public StudyTraining(Dataset dataset) {
        this.dataset = dataset;
        this.trainer = new Trainer(dataset);
        this.truth = IntStream.range(0, dataset.test().count())
                .mapToObj(dataset.test()::label)
                .toList();
    }

    /**
     * Every experiment with every seed of its own, in the study's order.
     *
     * @param threads at least 1
     * @param listener told after every epoch, from the threads that train
     */
    public List<ExperimentResult> run(Study study, int threads, EpochListener listener) {
        List<RunRequest> requests = study.experiments().stream()
                .flatMap(experiment -> experiment.seeds().stream().map(seed -> new RunRequest(experiment, seed)))
                .toList();
        Iterator<TrainingRun> trained =
                new TrainingQueue(dataset, threads).train(requests, listener).iterator();
        List<ExperimentResult> results = new ArrayList<>();
        for (Experiment experiment : study.experiments()) {
            List<RunResult> runs = new ArrayList<>();
            for (int s = 0; s < experiment.seeds().size(); s++) {
                TrainingRun run = trained.next();
                runs.add(new RunResult(run, test(experiment, run)));
            }
            results.add(new ExperimentResult(experiment, runs));
        }
        return results;
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
