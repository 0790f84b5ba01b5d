package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All runs of one experiment, in the order of its seeds. */
public record ExperimentResult(Experiment experiment, List<RunResult> runs) {
    public ExperimentResult {
        runs = List.copyOf(runs);
    }

    /** The experiment's id. */
    public String id() {
        return experiment.id();
    }

    /** The last epoch. */
    public int epochs() {
        return experiment.hyperparameters().epochs();
    }

    /** A metric on the training or validation images after an epoch (0 = before the first), over seeds. */
    public Statistic at(Split split, Metric metric, int epoch) {
        return over(run -> {
            TrainingCurve curve = run.training().curve();
            return metric.of((split == Split.TRAIN ? curve.train() : curve.validation()).get(epoch));
        });
    }

    /** A metric at the end of training, over seeds. */
    public Statistic last(Split split, Metric metric) {
        return split == Split.TEST ? over(run -> metric.of(run.test().metrics())) : at(split, metric, epochs());
    }

    /** Any number of a run, over seeds. */
    public Statistic over(ToDoubleFunction<RunResult> number) {
        return new Statistic(runs.stream().map(run -> number.applyAsDouble(run)).toList());
    }
}
