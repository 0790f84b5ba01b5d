package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.HoldOut;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.config.Selection;
import io.github.softmaxreport.config.StabilityLimits;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.evaluate.Weights;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Studies out of the ordinary, for the sentences that ordinary ones leave out. */
final class OddGoldenStudies {
    private static final List<Double> FALLING = List.of(2.0, 1.5, 1.25, 1.0);
    private static final List<Double> RESTING = List.of(2.0, 1.0, 1.0, 1.0);
    private static final List<Double> RISING = List.of(1.0, 1.5, 1.25, 1.75);
    private static final List<Double> LEVEL = List.of(1.5, 1.75, 1.25, 1.5);
    private static final List<Double> JUMPING = List.of(2.0, 3.0, 0.5, 1.25);
    private static final List<Double> DIVERGING = List.of(2.0, 9.0, Double.NaN, Double.NaN);

    private OddGoldenStudies() {}

    static Map<String, StudyResult> all() {
        Map<String, StudyResult> studies = new LinkedHashMap<>();
        studies.put("uneven", uneven());
        studies.put("brief", brief());
        studies.put("mixed", mixed());
        studies.put("restless", restless());
        studies.put("wrong-gradient", wrongGradient());
        studies.put("helped", helped());
        studies.put("open", open());
        studies.put("doubtful", doubtful());
        studies.put("lone", lone());
        studies.put("strangers", strangers());
        studies.put("apart", apart());
        studies.put("broken", broken());
        studies.put("failed", failed());
        return studies;
    }

    /** Settings without common seeds, epochs and batches, two of them alike; held-out images; published where. */
    private static StudyResult uneven() {
        Hyperparameters brief = plain(0.1, 0.01).with("epochs", 2).with("batchSize", 50);
        StudyResult study = Fixtures.study(
                experiment("1.1", 0, 0.01, 0.60, 0.61, 0.62),
                seeded(experiment("1.2", brief, List.of(2.0, 1.5, 1.25), 0.40), 7),
                experiment("1.3", 0, 0.01, 0.601, 0.611),
                seeded(experiment("1.4", 1, 0.01, 0.20, 0.21), 8, 9));
        TitleBlock title = study.study().report();
        Study other = new Study(
                new TitleBlock(
                        title.institution(),
                        title.course(),
                        title.title(),
                        title.author(),
                        title.date(),
                        "https://example.org/report/"),
                new DatasetChoice(
                        "CIFAR-10", List.of("a"), List.of(), List.of("c"), new HoldOut(4, 3), Optional.empty()),
                study.study().gradientVerification(),
                study.study().experiments(),
                new Published(
                        "A write-up, 2019",
                        List.of(
                                new Published.TestAccuracy(new Selection(List.of("1.1"), Map.of()), 0.51),
                                new Published.TestAccuracy(new Selection(List.of("1.2"), Map.of()), 0.39)),
                        List.of()),
                study.study().stability(),
                study.study().claims(),
                study.study().requirements());
        return with(study, other);
    }

    /** One epoch, one seed, one start, and nothing published to be compared with. */
    private static StudyResult brief() {
        StudyResult study = Fixtures.study(
                experiment("1.1", plain(0, 0.1).with("epochs", 1), List.of(2.0, 1.5), 0.5),
                experiment("1.2", plain(0, 0.01).with("epochs", 1), List.of(2.0, 1.75), 0.4),
                experiment("1.3", plain(0.1, 0.01).with("epochs", 1), List.of(2.0, 1.8), 0.3));
        return with(study, changed(study.study(), once(study, 2), new Published("", List.of(), List.of()), limits(1)));
    }

    /** From one random start, with so many images. */
    private static GradientVerification once(StudyResult study, int images) {
        GradientVerification given = study.study().gradientVerification();
        return new GradientVerification(
                given.step(),
                given.complexStep(),
                given.epsilon(),
                given.tolerance(),
                new GradientVerification.Setting(images, given.writeUp().dimensions(), 0, 1),
                given.images(),
                given.dimensions(),
                given.regularization(),
                given.steps());
    }

    /** The penalty helps at one learning rate and hurts at another; the larger rate is better without it alone. */
    private static StudyResult mixed() {
        return Fixtures.study(
                experiment("1.1", 0, 0.01, 0.40, 0.41, 0.405),
                experiment("1.2", 0.1, 0.01, 0.60, 0.61, 0.605),
                experiment("1.3", 0, 0.1, 0.70, 0.71, 0.705),
                experiment("1.4", 0.1, 0.1, 0.30, 0.31, 0.305),
                experiment("1.5", 1, 0.01, 0.80, 0.81, 0.805),
                experiment("1.6", 10, 0.01, 0.50, 0.51, 0.505),
                experiment("1.7", 0, 9, DIVERGING, 0.1, 0.1, 0.1));
    }

    /** Runs that rest or do not, curves that rise, fall, come back or overshoot, with seeds that disagree. */
    private static StudyResult restless() {
        ExperimentResult falling = experiment("1.2", 0, 0.02, FALLING, 0.50, 0.51);
        ExperimentResult jumping = experiment("1.2", 0, 0.02, JUMPING, 0.50, 0.51);
        ExperimentResult costly = experiment("1.6", 0.1, 0.06, FALLING, 0.50, 0.51);
        ExperimentResult cheap = costLess(experiment("1.6", 0.1, 0.06, FALLING, 0.50, 0.51));
        StudyResult study = Fixtures.study(
                validated(experiment("1.1", 0, 0.01, RESTING, 0.5, 0.51), LEVEL, 0.5, 0.9, 0.3, 0.2),
                seedwise(falling, jumping),
                validated(experiment("1.3", 0.1, 0.03, LEVEL, 0.5, 0.52), RISING, 0.3, 0.9, 0.8, 0.3),
                validated(experiment("1.4", 1, 0.04, RISING, 0.5, 0.53), JUMPING, 0.2, 0.9, 0.8, 0.3),
                validated(experiment("1.5", 1, 0.05, DIVERGING, 0.1, 0.1), FALLING, 0.5, 0.1, 0.2, 0.4),
                seedwise(costly, cheap),
                costLess(experiment("1.7", 0.1, 0.07, FALLING, 0.50, 0.51)),
                seedwise(experiment("1.8", 0, 0.08, RESTING, 0.50, 0.51), falling));
        return with(
                study,
                changed(
                        study.study(),
                        study.study().gradientVerification(),
                        study.study().published(),
                        limits(2)));
    }

    /** One seed each, of runs that jump and of some that come to rest. */
    private static StudyResult lone() {
        StudyResult study =
                Fixtures.study(experiment("1.1", 0, 0.01, RESTING, 0.6), experiment("1.2", 0, 0.1, JUMPING, 0.4));
        return with(study, changed(study.study(), once(study, 1), study.study().published(), limits(2)));
    }

    /** The best can't be compared with all others, as one shares no seed with it. */
    private static StudyResult strangers() {
        return Fixtures.study(
                experiment("1.1", 0, 0.01, 0.60, 0.61, 0.62),
                experiment("1.2", 0, 0.02, 0.20, 0.21, 0.22),
                seeded(experiment("1.3", 0, 0.03, 0.30, 0.31), 8, 9));
    }

    /** No two settings share a seed. */
    private static StudyResult apart() {
        return Fixtures.study(
                experiment("1.1", 0, 0.01, 0.60, 0.61), seeded(experiment("1.2", 0, 0.02, 0.20, 0.21), 8, 9));
    }

    /** A setting and part two failed. */
    private static StudyResult failed() {
        StudyResult rest = lone();
        return new StudyResult(
                rest.study(),
                rest.dataset(),
                rest.experiments(),
                rest.gradientCheck(),
                rest.bonus(),
                List.of(
                        new FailedExperiment("7.7", "Setting 7", "the 9th batch could not be read"),
                        new FailedExperiment("bonus", "Part two", "not enough memory")));
    }

    /** No run keeps to numbers, one not even at its start. */
    private static StudyResult broken() {
        return Fixtures.study(
                weightless(experiment("1.1", plain(0, 0.1).with("epochs", 40), longer(DIVERGING, 41), 0.1, 0.1)),
                experiment("1.2", 0.1, 0.1, List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN), 0.1, 0.1));
    }

    /** The penalty hurts at one learning rate; at the other nothing can be told. */
    private static StudyResult doubtful() {
        return Fixtures.study(
                experiment("1.1", 0, 0.01, 0.20, 0.60, 0.40),
                experiment("1.2", 0.1, 0.01, 0.61, 0.21, 0.39),
                experiment("1.3", 0, 0.1, 0.50, 0.51, 0.505),
                experiment("1.4", 0.1, 0.1, 0.20, 0.21, 0.205));
    }

    /** A gradient that gives no number, and classes that are never or hardly ever recognised. */
    private static StudyResult wrongGradient() {
        return Fixtures.study(
                Fixtures.title("Assignment 1"),
                false,
                Double.NaN,
                alikeConfused(
                        experiment("1.1", 0, 0.01, 0.50, 0.50),
                        List.of(List.of(0, 4, 0), List.of(0, 5, 0), List.of(0, 1, 2))),
                alikeConfused(
                        experiment("1.2", 0.1, 0.01, 0.51, 0.5),
                        List.of(List.of(0, 4, 0), List.of(0, 5, 0), List.of(0, 3, 0))),
                alikeConfused(
                        experiment("1.3", 1, 0.01, 0.51, 0.5),
                        List.of(List.of(3, 96, 1), List.of(0, 50, 0), List.of(9, 1, 40))),
                alikeConfused(
                        experiment("1.4", 10, 0.01, 0.51, 0.5),
                        List.of(List.of(3, 96, 1), List.of(96, 4, 0), List.of(9, 1, 40))));
    }

    /** Every penalty helps, and the larger learning rate is the better one; the complex step is exact. */
    private static StudyResult helped() {
        return Fixtures.study(
                Fixtures.title("Assignment 1"),
                false,
                0,
                experiment("1.1", 0, 0.01, 0.20, 0.21, 0.205),
                experiment("1.2", 0.1, 0.01, 0.60, 0.61, 0.605),
                experiment("1.3", 0, 0.1, 0.70, 0.71, 0.705));
    }

    /** Nothing can be told from anything. */
    private static StudyResult open() {
        return Fixtures.study(
                experiment("1.1", 0, 0.01, 0.20, 0.60, 0.40),
                experiment("1.2", 0.1, 0.01, 0.61, 0.21, 0.39),
                experiment("1.3", 0, 0.1, 0.41, 0.59, 0.22),
                experiment("1.4", 1, 0.01, 0.10, 0.11, 0.105));
    }

    private static Hyperparameters plain(double lambda, double eta) {
        return Fixtures.hyperparameters(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, lambda, eta, false);
    }

    private static StabilityLimits limits(int window) {
        StabilityLimits given = Fixtures.ASSIGNMENT.stability();
        return new StabilityLimits(given.oscillation(), given.spread(), window, given.change());
    }

    private static StudyResult with(StudyResult result, Study study) {
        return new StudyResult(study, result.dataset(), result.experiments(), result.gradientCheck());
    }

    private static Study changed(
            Study study, GradientVerification verification, Published published, StabilityLimits limits) {
        return new Study(
                study.report(),
                study.dataset(),
                verification,
                study.experiments(),
                published,
                limits,
                study.claims(),
                study.requirements());
    }

    /** The same runs under other seeds. */
    private static ExperimentResult seeded(ExperimentResult result, long... seeds) {
        Experiment given = result.experiment();
        List<Long> all =
                IntStream.range(0, seeds.length).mapToObj(i -> seeds[i]).toList();
        List<RunResult> runs = new ArrayList<>();
        for (int i = 0; i < seeds.length; i++) {
            RunResult run = result.runs().get(i);
            runs.add(new RunResult(seeds[i], run.curve(), run.test(), run.weightsSha256(), run.weights()));
        }
        return new ExperimentResult(
                new Experiment(given.id(), given.title(), given.hyperparameters(), given.given(), all), runs);
    }

    /** The first run of one and the second of the other. */
    private static ExperimentResult seedwise(ExperimentResult first, ExperimentResult second) {
        return new ExperimentResult(
                first.experiment(), List.of(first.runs().get(0), second.runs().get(1)));
    }

    /** The same with other validation losses and other accuracies, which peak one epoch later where they validate. */
    private static ExperimentResult validated(ExperimentResult result, List<Double> losses, double... accuracies) {
        double[] later = {accuracies[0], accuracies[2], accuracies[1], accuracies[3]};
        return curved(
                result,
                run -> new TrainingCurve(
                        with(run.curve().train(), accuracies, run.seed()),
                        with(
                                losses.stream()
                                        .map(loss -> new EpochMetrics(
                                                loss + run.seed() / 500.0, loss + run.seed() / 500.0, 0))
                                        .toList(),
                                later,
                                2 * run.seed())));
    }

    /** The same with a cost below the loss, which therefore falls further. */
    private static ExperimentResult costLess(ExperimentResult result) {
        return curved(result, run -> {
            List<EpochMetrics> swapped = run.curve().train().stream()
                    .map(m -> new EpochMetrics(/* cost= */ m.loss(), /* loss= */ m.cost(), m.accuracy()))
                    .toList();
            return new TrainingCurve(swapped, swapped);
        });
    }

    private static ExperimentResult curved(ExperimentResult result, Function<RunResult, TrainingCurve> curve) {
        return new ExperimentResult(
                result.experiment(),
                result.runs().stream()
                        .map(run -> new RunResult(
                                run.seed(), curve.apply(run), run.test(), run.weightsSha256(), run.weights()))
                        .toList());
    }

    private static List<EpochMetrics> with(List<EpochMetrics> epochs, double[] accuracies, long seed) {
        return IntStream.range(0, epochs.size())
                .mapToObj(i -> new EpochMetrics(
                        epochs.get(i).cost(), epochs.get(i).loss(), accuracies[i] * (1 - seed / 100.0)))
                .toList();
    }

    /** The same with other test images by true and predicted class, alike in every run. */
    private static ExperimentResult alikeConfused(ExperimentResult result, List<List<Integer>> counts) {
        return confused(result, Collections.nCopies(result.runs().size(), counts));
    }

    /** The same with other test images by true and predicted class, run by run. */
    static ExperimentResult confused(ExperimentResult result, List<List<List<Integer>>> counts) {
        return new ExperimentResult(
                result.experiment(),
                IntStream.range(0, counts.size())
                        .mapToObj(i -> confused(result.runs().get(i), counts.get(i)))
                        .toList());
    }

    private static RunResult confused(RunResult run, List<List<Integer>> counts) {
        TestResult test = new TestResult(
                run.test().metrics(), new ConfusionMatrix(counts), run.test().right());
        return new RunResult(run.seed(), run.curve(), test, run.weightsSha256(), run.weights());
    }

    /** As many, the last one again and again. */
    private static List<Double> longer(List<Double> losses, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> losses.get(Math.min(i, losses.size() - 1)))
                .toList();
    }

    /** The same with weights that are no numbers. */
    private static ExperimentResult weightless(ExperimentResult result) {
        return new ExperimentResult(
                result.experiment(),
                result.runs().stream()
                        .map(run -> new RunResult(
                                run.seed(),
                                run.curve(),
                                run.test(),
                                weightless(run.weights().orElseThrow())))
                        .toList());
    }

    private static Weights weightless(Weights weights) {
        LinearClassifier start = weights.start();
        double[] nothing = new double[start.classes() * start.dimensions()];
        Arrays.fill(nothing, Double.NaN);
        return new Weights(
                start, new LinearClassifier(start.classes(), start.dimensions(), nothing, new double[start.classes()]));
    }
}
