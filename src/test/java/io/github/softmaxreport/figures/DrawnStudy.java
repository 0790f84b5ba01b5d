package io.github.softmaxreport.figures;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.Answers;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import io.github.softmaxreport.train.TrainingRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Small results to be drawn: 2 x 2 pixels in colour, 3 classes of which the last has no test image. */
final class DrawnStudy {
    static final List<String> CLASS_NAMES = List.of("cat", "a/b <dog>", "a b dog");
    static final Typeface TYPEFACE = typeface();

    private static final int DIMENSIONS = 12;

    private DrawnStudy() {}

    /** Of one run, by epoch: validation costs, or with λ above 0 also losses; training is 0.1 nats lower. */
    static RunResult run(long seed, double[] costs, double[] losses) {
        List<EpochMetrics> train = new ArrayList<>();
        List<EpochMetrics> validation = new ArrayList<>();
        for (int epoch = 0; epoch < costs.length; epoch++) {
            double accuracy = 0.1 * (epoch + 1);
            train.add(new EpochMetrics(costs[epoch] - 0.1, losses[epoch] - 0.1, accuracy + 0.02));
            validation.add(new EpochMetrics(costs[epoch], losses[epoch], accuracy));
        }
        LinearClassifier trained = new LinearClassifier(
                3, DIMENSIONS, DoubleStream.iterate(-18, w -> w + 1).limit(36).toArray(), new double[3]);
        TrainingRun training = new TrainingRun(seed, trained, trained, new TrainingCurve(train, validation));
        ConfusionMatrix confusion =
                new ConfusionMatrix(List.of(List.of(3, 1, 0), List.of((int) seed % 2, 0, 0), List.of(0, 0, 0)));
        return new RunResult(
                training,
                new TestResult(
                        new EpochMetrics(1, 1, 0.3 + seed / 100.0),
                        confusion,
                        Answers.rightAtFirst(0.3 + seed / 100.0)));
    }

    static ExperimentResult experiment(String id, double regularization, RunResult... runs) {
        return experiment(id, LossFunction.CROSS_ENTROPY, regularization, runs);
    }

    static ExperimentResult experiment(String id, LossFunction loss, double regularization, RunResult... runs) {
        List<Long> seeds = List.of(runs).stream().map(run -> run.seed()).toList();
        Hyperparameters hyperparameters = Hyperparameters.plain(
                loss,
                PreprocessingMethod.UNIT_RANGE,
                0.01,
                regularization,
                0.05,
                runs[0].curve().epochs(),
                100,
                false);
        return new ExperimentResult(new Experiment(id, "A title", hyperparameters, Set.of(), seeds), List.of(runs));
    }

    /** Without a penalty; a run with seed 1, 2, … for each list of costs. */
    static ExperimentResult plain(String id, double[]... costs) {
        RunResult[] runs = new RunResult[costs.length];
        for (int i = 0; i < costs.length; i++) {
            runs[i] = run(i + 1, costs[i], costs[i]);
        }
        return experiment(id, 0, runs);
    }

    static DatasetDescription dataset() {
        return new DatasetDescription("Tiny", "made up", true, CLASS_NAMES, 2, 2, 3, 0, 0, 0, List.of());
    }

    static StudyResult of(ExperimentResult... experiments) {
        Study study = new Study(
                new TitleBlock("Institution", "Course", "Title", "Author", LocalDate.of(2019, 4, 12), ""),
                new DatasetChoice("sample", List.of("a"), List.of("b"), List.of("c")),
                new GradientVerification(
                        1e-6,
                        1e-30,
                        1e-6,
                        1e-9,
                        new GradientVerification.Setting(1, DIMENSIONS, 0, 1),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(experiments).stream().map(ExperimentResult::experiment).toList(),
                new Published("A write-up", List.of(), List.of()),
                Fixtures.ASSIGNMENT.stability(),
                List.of(),
                List.of());
        return new StudyResult(
                study,
                dataset(),
                List.of(experiments),
                new GradientCheck(List.of(), List.of(), List.of(gradientError()), 1e-9));
    }

    private static GradientError gradientError() {
        return new GradientError(
                DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.W, 1, 1e-6, DIMENSIONS, 1, 0, 1e-7, 1e-8);
    }

    /** AWT reads the files as long as this JVM runs, so the folder outlives the tests. */
    private static Typeface typeface() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-fonts"));
            return Typeface.install(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
