package io.github.softmaxreport.export;

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
import io.github.softmaxreport.config.Selection;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import io.github.softmaxreport.train.TrainingRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Results of made-up runs, 3 classes by 4 dimensions: "plain" with seeds 7 and 8, "diverged" with seed 7 alone. */
final class TinyStudy {
    static final int CLASSES = 3;
    static final int DIMENSIONS = 4;
    static final int EPOCHS = 2;

    private TinyStudy() {}

    static StudyResult result() {
        return result(LossFunction.CROSS_ENTROPY);
    }

    /** The same numbers, said to be of another loss. */
    static StudyResult result(LossFunction loss) {
        Experiment plain = experiment("plain", "Setting <1> \"plain\" – λ", loss, 0.1, List.of(7L, 8L));
        Experiment diverged = experiment("diverged", "Setting 2", loss, 0, List.of(7L));
        ExperimentResult two = new ExperimentResult(plain, List.of(run(7, false), run(8, false)));
        ExperimentResult one = new ExperimentResult(diverged, List.of(run(7, true)));
        return new StudyResult(study(plain, diverged), dataset(), List.of(two, one), gradientCheck());
    }

    private static Study study(Experiment... experiments) {
        return new Study(
                new TitleBlock("Institution", "Course", "Title", "Author", LocalDate.of(2019, 4, 12), ""),
                new DatasetChoice("sample", List.of("data_batch_1"), List.of("data_batch_2"), List.of("test_batch")),
                new GradientVerification(
                        1e-6,
                        1e-30,
                        1e-6,
                        1e-9,
                        new GradientVerification.Setting(1, DIMENSIONS, 0, 2),
                        List.of(1),
                        List.of(DIMENSIONS),
                        List.of(0.1),
                        List.of(1e-6)),
                List.of(experiments),
                new Published(
                        "A write-up",
                        List.of(new Published.TestAccuracy(new Selection(List.of("plain"), Map.of()), 0.5)),
                        List.of(new Published.GradientError(DifferenceMethod.COMPLEX_STEP, ParameterBlock.W, 2.33e-7))),
                Fixtures.ASSIGNMENT.stability(),
                Fixtures.ASSIGNMENT.claims(),
                Fixtures.ASSIGNMENT.requirements());
    }

    private static Experiment experiment(
            String id, String title, LossFunction loss, double regularization, List<Long> seeds) {
        Hyperparameters hyperparameters = Hyperparameters.plain(
                loss, PreprocessingMethod.UNIT_RANGE, 0.01, regularization, 0.1, EPOCHS, 100, false);
        return new Experiment(id, title, hyperparameters, Set.of("regularization", "learningRate"), seeds);
    }

    private static DatasetDescription dataset() {
        DataFile file = new DataFile("a.bin", "0123456789abcdef".repeat(4), 12);
        return new DatasetDescription(
                "Tiny", "made up", true, List.of("cat", "dog", "ship"), 2, 2, 1, 12, 12, 12, List.of(file));
    }

    private static GradientCheck gradientCheck() {
        List<GradientError> errors = new ArrayList<>();
        for (DifferenceMethod method : DifferenceMethod.values()) {
            for (ParameterBlock block : ParameterBlock.values()) {
                errors.add(new GradientError(method, block, 1, 1e-6, DIMENSIONS, 1, 0, 2.33e-7, 1.0 / 3e9));
            }
        }
        return new GradientCheck(errors, errors.subList(0, 2), errors.subList(0, 3), 1e-9);
    }

    private static RunResult run(long seed, boolean diverged) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EpochMetrics> train = new ArrayList<>();
        List<EpochMetrics> validation = new ArrayList<>();
        for (int epoch = 0; epoch <= EPOCHS; epoch++) {
            train.add(metrics(random));
            validation.add(diverged && epoch == EPOCHS ? new EpochMetrics(1 / 0.0, 0 / 0.0, 0.1) : metrics(random));
        }
        TrainingRun training =
                new TrainingRun(seed, classifier(random), classifier(random), new TrainingCurve(train, validation));
        ConfusionMatrix confusion = new ConfusionMatrix(List.of(List.of(3, 1, 0), List.of(0, 4, 0), List.of(1, 1, 2)));
        EpochMetrics test = metrics(random);
        return new RunResult(training, new TestResult(test, confusion, RightAnswers.of(12, image -> image < 9)));
    }

    private static EpochMetrics metrics(SplittableRandom random) {
        return new EpochMetrics(random.nextDouble() * 3, random.nextDouble() * 1e-9, random.nextInt(10) / 10.0);
    }

    private static LinearClassifier classifier(SplittableRandom random) {
        double[] weights = random.doubles(CLASSES * DIMENSIONS, -1, 1).toArray();
        return new LinearClassifier(
                CLASSES, DIMENSIONS, weights, random.doubles(CLASSES).toArray());
    }
}
