package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** All runs of one experiment, in the order of its seeds; the first has its weights. */
public record ExperimentResult(Experiment experiment, List<RunResult> runs) {
    public ExperimentResult {
        runs = List.copyOf(runs);
        if (runs.isEmpty() || runs.get(0).weights().isEmpty()) {
            throw new IllegalArgumentException(
                    "experiment " + experiment.id() + " has " + runs.size() + " runs, the first without its weights");
        }
    }

    /** The experiment's id. */
    public String id() {
        return experiment.id();
    }

    /** Where the first seed began. */
    public LinearClassifier start() {
        return first().start();
    }

    /** What the first seed learnt. */
    public LinearClassifier trained() {
        return first().trained();
    }

    private Weights first() {
        return runs.get(0).weights().orElseThrow();
    }

    /** The last epoch. */
    public int epochs() {
        return experiment.hyperparameters().epochs();
    }

    /** A metric on the training or validation images after an epoch (0 = before the first), over seeds. */
    public Statistic at(Split split, Metric metric, int epoch) {
        return over(run -> {
            TrainingCurve curve = run.curve();
            return metric.of((split == Split.TRAIN ? curve.train() : curve.validation()).get(epoch));
        });
    }

    /** A metric of the W and b that are the result, over seeds. */
    public Statistic last(Split split, Metric metric) {
        return over(run -> metric.of(
                switch (split) {
                    case TRAIN -> run.curve().keptTrain();
                    case VALIDATION -> run.curve().keptValidation();
                    case TEST -> run.test().metrics();
                }));
    }

    /** Test images of class k that were recognised, as a fraction of all of class k, over seeds; NaN without any. */
    public Statistic classAccuracy(int k) {
        return over(run -> run.test().confusion().classAccuracy(k));
    }

    /** What the number of test images leaves open about the mean test accuracy. */
    public Optional<Wilson> sampling() {
        return sampling(last(Split.TEST, Metric.ACCURACY), counted().total());
    }

    /** What the number of test images of class k leaves open about the class's mean accuracy. */
    public Optional<Wilson> sampling(int k) {
        return sampling(classAccuracy(k), counted().images(k));
    }

    private static Optional<Wilson> sampling(Statistic accuracy, int images) {
        return images > 0 && Double.isFinite(accuracy.mean())
                ? Optional.of(Wilson.of(accuracy.mean(), images))
                : Optional.empty();
    }

    /** Whether a run ended without a finite cost: what its classifier then predicts says nothing. */
    public boolean diverged() {
        return runs.stream()
                .anyMatch(run -> !Double.isFinite(run.test().metrics().cost()));
    }

    /** The first run's confusion matrix: all runs have the same images. */
    public ConfusionMatrix counted() {
        return runs.get(0).test().confusion();
    }

    /** Any number of a run, over seeds. */
    public Statistic over(ToDoubleFunction<RunResult> number) {
        return new Statistic(runs.stream().map(run -> number.applyAsDouble(run)).toList());
    }
}
