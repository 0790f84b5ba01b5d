package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import io.github.softmaxreport.train.TrainingRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** Results sketched from a few numbers: an experiment by λ and η, a run by its costs per epoch and its test accuracy. */
public final class SketchedRuns {
    private final String id;
    private final double lambda;
    private final double eta;
    private final List<RunResult> runs = new ArrayList<>();

    private SketchedRuns(String id, double lambda, double eta) {
        this.id = id;
        this.lambda = lambda;
        this.eta = eta;
    }

    public static SketchedRuns experiment(String id, double lambda, double eta) {
        return new SketchedRuns(id, lambda, eta);
    }

    /** A run for each accuracy, seeds 1, 2, …, whose cost and loss fall from 2 to 1. */
    public SketchedRuns testAccuracies(double... accuracies) {
        Arrays.stream(accuracies).forEach(accuracy -> run(accuracy, new double[] {2, 1}, new double[] {2, 1}));
        return this;
    }

    /** One more run, with these training costs and losses for epochs 0, 1, …; validation has the same. */
    public SketchedRuns run(double testAccuracy, double[] costs, double[] losses) {
        List<EpochMetrics> curve = new ArrayList<>();
        for (int epoch = 0; epoch < costs.length; epoch++) {
            curve.add(new EpochMetrics(costs[epoch], losses[epoch], 0.5));
        }
        LinearClassifier classifier = new LinearClassifier(2, 1, new double[2], new double[2]);
        TrainingRun training =
                new TrainingRun(runs.size() + 1L, classifier, classifier, new TrainingCurve(curve, curve));
        ConfusionMatrix confusion = new ConfusionMatrix(List.of(List.of(1, 0), List.of(0, 1)));
        int last = costs.length - 1;
        EpochMetrics test = new EpochMetrics(costs[last], losses[last], testAccuracy);
        runs.add(new RunResult(training, new TestResult(test, confusion, Answers.rightAtFirst(testAccuracy))));
        return this;
    }

    public ExperimentResult result() {
        int epochs = runs.get(0).curve().epochs();
        Hyperparameters hyperparameters = Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, lambda, eta, epochs, 100, false);
        List<Long> seeds = LongStream.rangeClosed(1, runs.size()).boxed().toList();
        return new ExperimentResult(new Experiment(id, id, hyperparameters, Set.of(), seeds), runs);
    }
}
