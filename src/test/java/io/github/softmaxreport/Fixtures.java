package io.github.softmaxreport;

import io.github.softmaxreport.config.Claim;
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
import io.github.softmaxreport.config.StabilityLimits;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.Answers;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.FigureKind;
import io.github.softmaxreport.figures.Panel;
import io.github.softmaxreport.figures.Remark;
import io.github.softmaxreport.figures.StandIn;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import io.github.softmaxreport.train.TrainingRun;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A study of 3 classes and 12 images of 2 x 2 x 3 pixels, made up without training. */
public final class Fixtures {
    /** The study that this project brings, for its claims and requirements. */
    public static final Study ASSIGNMENT = StudyReader.read(Path.of("data", "experiments.yaml"));

    public static final List<String> CLASSES = List.of("cat", "dog", "ship");
    private static final int DIMENSIONS = 12;
    private static final int EPOCHS = 3;
    /** What figures of some settings are drawn with. */
    private static final Map<String, Set<Remark>> REMARKS = Map.of(
            "1.3", Set.of(Remark.OWN_COST_SCALE, Remark.OWN_LOSS_SCALE, Remark.HIDDEN_BANDS),
            "1.4", Set.of(Remark.OWN_COST_SCALE, Remark.PENALTY_SCALE, Remark.START_ABOVE),
            "1.5", Set.of(Remark.OWN_LOSS_SCALE));

    private Fixtures() {}

    /** Two settings that differ in λ, two seeds each. */
    public static StudyResult study() {
        return study(experiment("1.1", 0, 0.01, 0.50, 0.52), experiment("1.2", 0.1, 0.01, 0.40, 0.42));
    }

    /** A passing gradient check, a title block and a published accuracy of 1.1 around the settings. */
    public static StudyResult study(ExperimentResult... results) {
        return study(title("Assignment 1"), false, 1e-15, results);
    }

    /**
     * A study in detail.
     *
     * @param complexStepError aggregated error of the complex step; the tolerance is 1e-9
     */
    public static StudyResult study(
            TitleBlock title, boolean sample, double complexStepError, ExperimentResult... results) {
        GradientVerification verification = new GradientVerification(
                1e-6,
                1e-30,
                1e-6,
                1e-9,
                new GradientVerification.Setting(1, DIMENSIONS, 0, 2),
                List.of(1),
                List.of(DIMENSIONS),
                List.of(0.1),
                List.of(1e-7, 1e-6));
        Published published = new Published(
                "A write-up, 2019",
                List.of(
                        new Published.TestAccuracy(new Selection(List.of("1.1"), Map.of()), 0.51),
                        new Published.TestAccuracy(
                                new Selection(List.of(), Map.of("learningRate", 9.5, "loss", "hinge")), 0.5)),
                List.of(new Published.GradientError(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.W, 5e-7)));
        Study study = new Study(
                title,
                new DatasetChoice("CIFAR-10", List.of("a"), List.of("b"), List.of("c")),
                verification,
                Arrays.stream(results).map(ExperimentResult::experiment).toList(),
                published,
                ASSIGNMENT.stability(),
                ASSIGNMENT.claims(),
                ASSIGNMENT.requirements());
        return new StudyResult(study, dataset(sample), List.of(results), gradientCheck(complexStepError));
    }

    /** The same results under other claims, with runs that must come to rest over the last two epochs. */
    public static StudyResult claiming(StudyResult result, List<Claim> claims) {
        StabilityLimits given = ASSIGNMENT.stability();
        return claiming(result, claims, new StabilityLimits(given.oscillation(), given.spread(), 2, given.change()));
    }

    /** The same results under other claims and limits. */
    public static StudyResult claiming(StudyResult result, List<Claim> claims, StabilityLimits limits) {
        Study study = result.study();
        Study other = new Study(
                study.report(),
                study.dataset(),
                study.gradientVerification(),
                study.experiments(),
                study.published(),
                limits,
                claims,
                List.of());
        return new StudyResult(other, result.dataset(), result.experiments(), result.gradientCheck());
    }

    public static TitleBlock title(String title) {
        return new TitleBlock("An institution", "A course", title, "An author", LocalDate.of(2019, 4, 12), "");
    }

    /** A setting with one run for each test accuracy, seeds 1, 2, …; its cost falls with every epoch. */
    public static ExperimentResult experiment(String id, double lambda, double eta, double... accuracies) {
        return experiment(id, lambda, eta, List.of(2.0, 1.5, 1.25, 1.0), accuracies);
    }

    /** A setting whose training and validation loss has these values for epochs 0 to 3. */
    public static ExperimentResult experiment(
            String id, double lambda, double eta, List<Double> losses, double... accuracies) {
        return experiment(
                id,
                hyperparameters(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, lambda, eta, false),
                losses,
                accuracies);
    }

    /** Hyperparameters of as many epochs as the fixtures' curves have. */
    public static Hyperparameters hyperparameters(
            LossFunction loss, PreprocessingMethod preprocessing, double lambda, double eta, boolean shuffle) {
        return Hyperparameters.plain(loss, preprocessing, 0.01, lambda, eta, EPOCHS, 100, shuffle);
    }

    /** A setting with any hyperparameters of three epochs. */
    public static ExperimentResult experiment(
            String id, Hyperparameters hyperparameters, List<Double> losses, double... accuracies) {
        List<Long> seeds = IntStream.rangeClosed(1, accuracies.length)
                .mapToObj(i -> (long) i)
                .toList();
        Set<String> given = Set.of("regularization", "learningRate");
        List<RunResult> runs = IntStream.range(0, accuracies.length)
                .mapToObj(i -> run(i + 1, hyperparameters.regularization(), losses, accuracies[i]))
                .toList();
        return new ExperimentResult(new Experiment(id, "Setting " + id, hyperparameters, given, seeds), runs);
    }

    /** A figure of each kind for every setting, and the one of all settings; the pictures are no pictures. */
    public static List<Figure> figures(StudyResult study) {
        List<Figure> figures = new ArrayList<>();
        for (ExperimentResult result : study.experiments()) {
            String id = result.id();
            boolean one = result.experiment().hyperparameters().regularization() == 0;
            figures.add(figure(
                    FigureKind.CURVES, id, one ? List.of("cost", "accuracy") : List.of("cost", "loss", "accuracy")));
            figures.add(figure(FigureKind.WEIGHT_TEMPLATES, id, CLASSES));
            figures.add(figure(FigureKind.CONFUSION, id, List.of("confusion")));
            figures.add(figure(FigureKind.CLASS_ACCURACY, id, List.of("classes")));
        }
        figures.add(figure(FigureKind.TEST_ACCURACY, "", List.of("accuracy")));
        figures.add(figure(
                FigureKind.TEMPLATE_OVERVIEW,
                "",
                study.experiments().stream()
                        .flatMap(result -> CLASSES.stream().map(name -> result.id() + " " + name))
                        .toList()));
        figures.add(figure(FigureKind.GRADIENT_ERRORS, "", List.of("W", "b")));
        figures.addAll(BonusFixtures.figures(study));
        return figures;
    }

    static Figure figure(FigureKind kind, String experiment, List<String> names) {
        return figure(kind, experiment, names, REMARKS.getOrDefault(experiment, Set.of()));
    }

    static Figure figure(FigureKind kind, String experiment, List<String> names, Set<Remark> remarks) {
        boolean classes = kind == FigureKind.CONFUSION || kind == FigureKind.CLASS_ACCURACY;
        List<StandIn> standIns = classes && experiment.equals("1.8")
                ? List.of(new StandIn("class A", CLASSES.get(0)), new StandIn("class B", CLASSES.get(2)))
                : List.of();
        return figure(kind, experiment, names, remarks, standIns);
    }

    static Figure figure(
            FigureKind kind, String experiment, List<String> names, Set<Remark> remarks, List<StandIn> standIns) {
        String id = (kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + experiment).replaceAll("-$", "");
        List<Panel> panels =
                names.stream().map(name -> panel(kind, id + "-" + name, name)).toList();
        return new Figure(
                id,
                kind,
                experiment,
                panels,
                new DataTable(
                        List.of("epoch", "cost", "hidden"), List.of(List.of(Cell.of(0), Cell.of(2.5), Cell.of("-")))),
                List.of("epoch", "cost"),
                remarks,
                standIns);
    }

    private static Panel panel(FigureKind kind, String file, String name) {
        String path = ("figures/" + file).replace(' ', '-');
        SiteFile light = SiteFile.text(path + "-light.png", "light");
        boolean themed = kind != FigureKind.WEIGHT_TEMPLATES;
        return new Panel(name, 480, 320, light, themed ? SiteFile.text(path + "-dark.png", "dark") : light);
    }

    private static RunResult run(long seed, double lambda, List<Double> losses, double accuracy) {
        List<EpochMetrics> curve = new ArrayList<>();
        for (int epoch = 0; epoch < losses.size(); epoch++) {
            double loss = losses.get(epoch) + seed / 1000.0;
            curve.add(new EpochMetrics(loss + lambda * epoch, loss, Math.min(0.2 + 0.1 * epoch, 1)));
        }
        TrainingRun training = new TrainingRun(seed, classifier(0.01), classifier(1), new TrainingCurve(curve, curve));
        ConfusionMatrix confusion = new ConfusionMatrix(List.of(List.of(3, 1, 0), List.of(0, 4, 0), List.of(1, 1, 2)));
        double last = losses.get(losses.size() - 1);
        EpochMetrics test =
                Double.isFinite(last) ? new EpochMetrics(1.1, 1.0, accuracy) : new EpochMetrics(last, last, accuracy);
        return new RunResult(training, new TestResult(test, confusion, Answers.rightAtFirst(accuracy)));
    }

    private static LinearClassifier classifier(double scale) {
        double[] weights = IntStream.range(0, CLASSES.size() * DIMENSIONS)
                .mapToDouble(i -> scale * Math.sin(i))
                .toArray();
        return new LinearClassifier(CLASSES.size(), DIMENSIONS, weights, new double[] {0.1, 0.2, 0.3});
    }

    private static DatasetDescription dataset(boolean sample) {
        DataFile file = new DataFile("a.bin", "0123456789abcdef".repeat(4), 12);
        return new DatasetDescription("Tiny", "made up", sample, CLASSES, 2, 2, 3, 14, 13, 12, List.of(file));
    }

    /** With a tenth of the step, a fifth of the error. */
    private static List<GradientError> bySteps(double complexStepError) {
        List<GradientError> errors = new ArrayList<>();
        for (DifferenceMethod method : DifferenceMethod.values()) {
            for (ParameterBlock block : ParameterBlock.values()) {
                double error = method == DifferenceMethod.COMPLEX_STEP ? complexStepError : 1e-7;
                errors.add(new GradientError(method, block, 1, 1e-6, DIMENSIONS, 1, 0, error, error));
                errors.add(new GradientError(method, block, 1, 1e-7, DIMENSIONS, 1, 0, error / 5, error / 5));
            }
        }
        return errors;
    }

    private static GradientCheck gradientCheck(double complexStepError) {
        List<GradientError> errors = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            for (DifferenceMethod method : DifferenceMethod.values()) {
                double error = switch (method) {
                    case FORWARD_DIFFERENCE -> 1e-7;
                    case CENTRED_DIFFERENCE -> 5e-8;
                    case COMPLEX_STEP -> complexStepError;
                };
                for (ParameterBlock block : ParameterBlock.values()) {
                    errors.add(new GradientError(method, block, seed, 1e-6, DIMENSIONS, 1, 0, error * seed, error));
                }
            }
        }
        return new GradientCheck(errors, errors.subList(0, 6), bySteps(complexStepError), 1e-9);
    }
}
