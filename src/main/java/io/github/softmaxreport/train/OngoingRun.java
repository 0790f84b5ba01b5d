package io.github.softmaxreport.train;

import io.github.softmaxreport.model.Learner;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.ArrayList;
import java.util.List;

/** A run while it is being trained: its learner and the curve so far. */
final class OngoingRun {
    private final RunRequest request;
    private final LinearClassifier start;
    private final Learner learner;
    private final List<EpochMetrics> train = new ArrayList<>();
    private final List<EpochMetrics> validation = new ArrayList<>();

    OngoingRun(RunRequest request, LinearClassifier start, Learner learner) {
        this.request = request;
        this.start = start;
        this.learner = learner;
    }

    /** What is trained. */
    Learner learner() {
        return learner;
    }

    /** η. */
    double learningRate() {
        return request.hyperparameters().learningRate();
    }

    /** Whether this run still trains in an epoch. */
    boolean includes(int epoch) {
        return epoch <= request.hyperparameters().epochs();
    }

    /** The curve's next point. */
    void add(EpochMetrics onTrain, EpochMetrics onValidation, EpochListener listener) {
        listener.epochEnded(request.experiment(), request.seed(), train.size(), onTrain, onValidation);
        train.add(onTrain);
        validation.add(onValidation);
    }

    /** What the run has come to. */
    TrainingRun result() {
        return new TrainingRun(request.seed(), start, learner.classifier(), new TrainingCurve(train, validation));
    }
}
