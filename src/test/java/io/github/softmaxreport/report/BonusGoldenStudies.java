package io.github.softmaxreport.report;

import static io.github.softmaxreport.report.TriedTrials.ablation;
import static io.github.softmaxreport.report.TriedTrials.comparison;
import static io.github.softmaxreport.report.TriedTrials.plain;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Decay;
import io.github.softmaxreport.config.Ensembles;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LearningCurve;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.RangeTest;
import io.github.softmaxreport.config.Search;
import io.github.softmaxreport.figures.TriedSettings;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.Cell;
import io.github.softmaxreport.study.EnsembleKind;
import io.github.softmaxreport.study.EnsembleResult;
import io.github.softmaxreport.study.ProbabilityResult;
import io.github.softmaxreport.study.RangeTestResult;
import io.github.softmaxreport.study.SearchResult;
import io.github.softmaxreport.study.Selection;
import io.github.softmaxreport.study.Stage;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.study.TrialResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Studies with a second part in which every sentence of it is written by one of them. No two numbers are the same. */
final class BonusGoldenStudies {
    private static final List<Axis> AXES = List.of(
            new Axis("learningRate", List.of(0.02, 0.05, 0.2)), new Axis("regularization", List.of(0.0, 0.003)));
    private static final Hyperparameters RECIPE = plain(0.02)
            .with("shuffle", true)
            .with("augmentation.flips", true)
            .with("schedule.decay", Decay.COSINE)
            .with("epochs", 12);

    private BonusGoldenStudies() {}

    static Map<String, StudyResult> all() {
        Map<String, StudyResult> studies = new LinkedHashMap<>();
        studies.put("bonus-above", above());
        studies.put("bonus-below", below());
        studies.put("bonus-once", once());
        studies.put("bonus-open", open());
        studies.put("bonus-bare", bare());
        return studies;
    }

    /** Everything, with gains and losses that seeds and images tell, and more than was published. */
    private static StudyResult above() {
        Hyperparameters chosen = RECIPE.with("learningRate", 0.0571).with("regularization", 0.00281);
        TrialResult baseline = TriedTrials.alone("base", "Baseline", plain(0.02), 9_000, 3_701, 3_705, 3_709);
        TrialResult constant = TriedTrials.alone("constant", "Constant", plain(0.03), 9_500, 3_801, 3_804, 3_808);
        TrialResult soft = TriedTrials.alone("soft", "Softmax", "Bare", plain(0.04), 9_600, 3_751, 3_752, 3_754);
        TrialResult penalty =
                TriedTrials.alone("soft-2", "Softmax", "Penalty", plain(0.06), 9_600, 3_771, 3_775, 3_779);
        Hyperparameters hinge = plain(0.07).with("loss", LossFunction.HINGE);
        Hyperparameters squared = plain(0.07).with("loss", LossFunction.SQUARED_HINGE);
        Hyperparameters binary = plain(0.08).with("loss", LossFunction.BINARY_CROSS_ENTROPY);
        TrialResult best = TriedTrials.alone("chosen", "", chosen, 48_000, 4_281, 4_285, 4_293);
        return TriedTrials.study(
                asked(3, new Search.RandomCells(2, 2.5, 7, 1), AXES, Optional.of(0.4232), new RangeTest(0.001, 9, 40)),
                new BonusResult(
                        new BonusResult.DatasetCounts(39_000, 9_100, 10_000),
                        new BonusResult.DatasetCounts(48_000, 1_100, 10_000),
                        TriedSettings.gradients(1e-12),
                        new RangeTestResult(List.of(0.001, 0.03, 1.0, 9.0), List.of(2.345, 2.123, 1.987, 87.6)),
                        new SearchResult(
                                stage(3, AXES, 0.381, 0.382, 0.391, 0.3951, 0.371, 0.352),
                                Optional.of(new Stage(
                                        List.of(
                                                new Cell(List.of(0.05, 0.003), 0.4011),
                                                new Cell(List.of(0.0571, 0.00281), 0.4099),
                                                new Cell(List.of(0.0311, 0.00711), 0.3988)),
                                        1)),
                                chosen),
                        List.of(
                                new Selection(
                                        "grid",
                                        6,
                                        List.of("learningRate", "regularization"),
                                        List.of(0.05, 0.003),
                                        0.3951),
                                new Selection(
                                        "random",
                                        3,
                                        List.of("learningRate", "regularization"),
                                        List.of(0.0571, 0.00281),
                                        0.4099),
                                new Selection("losses/soft", 2, List.of("learningRate"), List.of(0.04), 0.3777)),
                        List.of(
                                ablation(
                                        baseline,
                                        List.of(
                                                TriedTrials.trial("a", "Shuffling", baseline, 3_921, 3_927, 3_931),
                                                TriedTrials.trial("b", "Jitter", baseline, 3_861, 3_867, 3_874),
                                                TriedTrials.trial("c", "Zero start", baseline, 3_511, 3_516, 3_522),
                                                TriedTrials.trial("d", "Averaging", baseline, 3_702, 3_703, 3_711)),
                                        3_921,
                                        3_927,
                                        3_931,
                                        4_091,
                                        4_097,
                                        4_104,
                                        3_931,
                                        3_933,
                                        3_943,
                                        3_932,
                                        3_932,
                                        3_946),
                                comparison(
                                        "decay",
                                        ComparisonKind.SCHEDULES,
                                        List.of("learningRate"),
                                        constant,
                                        TriedTrials.trial(
                                                "steps", "Steps", constant, decaying(Decay.STEP), 4_001, 4_007, 4_011),
                                        TriedTrials.trial(
                                                "cosine",
                                                "Cosine",
                                                constant,
                                                decaying(Decay.COSINE),
                                                3_803,
                                                3_802,
                                                3_812),
                                        TriedTrials.trial(
                                                "time",
                                                "Inverse time",
                                                constant,
                                                decaying(Decay.INVERSE_TIME),
                                                3_601,
                                                3_607,
                                                3_615)),
                                comparison(
                                        "losses",
                                        ComparisonKind.LOSSES,
                                        List.of("learningRate"),
                                        soft,
                                        TriedTrials.trial("hinge", "Hinge", soft, hinge, 3_952, 3_958, 3_965),
                                        TriedTrials.trial(
                                                "squared", "Squared hinge", soft, squared, 3_753, 3_750, 3_757),
                                        penalty,
                                        TriedTrials.trial("binary", "Sigmoids", soft, binary, 3_351, 3_356, 3_359),
                                        TriedTrials.trial("hinge-2", "Hinge", penalty, hinge, 3_561, 3_566, 3_577),
                                        TriedTrials.trial(
                                                "squared-2", "Squared hinge", penalty, squared, 3_971, 3_978, 3_982),
                                        TriedTrials.trial(
                                                "binary-2", "Sigmoids", penalty, binary, 3_772, 3_773, 3_781))),
                        best,
                        List.of(
                                TriedTrials.alone("1000", "", chosen, 1_000, 3_011, 3_033, 3_042),
                                TriedTrials.alone("20000", "", chosen, 20_000, 4_101, 4_109, 4_115),
                                best),
                        List.of(
                                ensemble(EnsembleKind.SEEDS, 0.4281, 0.4285, 0.4293, 0.4311, 0.4322),
                                ensemble(EnsembleKind.EPOCHS, 0.4271, 0.4275, 0.4283, 0.4278, 0.4289),
                                ensemble(EnsembleKind.BOOTSTRAP, 0.4151, 0.4159, 0.4163, 0.4241, 0.4252)),
                        List.of(
                                probabilities("soft", "Softmax", LossFunction.CROSS_ENTROPY, 0.4282, 1.654, 2.303),
                                probabilities(
                                        "binary",
                                        "Sigmoids",
                                        LossFunction.BINARY_CROSS_ENTROPY,
                                        0.4111,
                                        0.351,
                                        0.325))));
    }

    /** Less than was published; the grid's best at its border and one of several; nothing gains; fewer images are better. */
    private static StudyResult below() {
        List<Axis> axes = List.of(
                new Axis("learningRate", List.of(0.02, 0.05)),
                new Axis("regularization", List.of(0.0, 0.003)),
                new Axis("batchSize", List.of(50.0, 80.0)));
        Hyperparameters chosen =
                RECIPE.with("learningRate", 0.05).with("regularization", 0.003).with("batchSize", 50);
        TrialResult baseline = TriedTrials.alone("base", "Plain descent", plain(0.02), 9_000, 3_701, 3_705);
        TrialResult constant = TriedTrials.alone("constant", "Constant", plain(0.03), 9_500, 3_801, 3_804);
        TrialResult best = TriedTrials.alone("chosen", "", chosen, 48_000, 4_021, 4_025);
        return TriedTrials.study(
                asked(2, new Search.RandomCells(0, 2, 5, 1), axes, Optional.of(0.4232), new RangeTest(0.1, 9, 40)),
                new BonusResult(
                        new BonusResult.DatasetCounts(39_000, 9_100, 10_000),
                        new BonusResult.DatasetCounts(48_000, 1_100, 10_000),
                        TriedSettings.gradients(1e-6),
                        new RangeTestResult(List.of(0.1, 0.3, 3.0), List.of(2.345, 2.987, 34.56)),
                        new SearchResult(
                                stage(6, axes, 0.381, 0.382, 0.361, 0.365, 0.391, 0.395, 0.3951, 0.3951),
                                Optional.empty(),
                                chosen),
                        List.of(new Selection(
                                "grid",
                                8,
                                List.of("learningRate", "regularization", "batchSize"),
                                List.of(0.05, 0.003, 50.0),
                                0.3951)),
                        List.of(
                                ablation(
                                        baseline,
                                        List.of(
                                                TriedTrials.trial("a", "Zero start", baseline, 3_511, 3_516),
                                                TriedTrials.trial("b", "No images", baseline, 3_311, 3_317)),
                                        3_511,
                                        3_516,
                                        3_321,
                                        3_325),
                                comparison(
                                        "decay",
                                        ComparisonKind.SCHEDULES,
                                        List.of(),
                                        constant,
                                        TriedTrials.trial(
                                                "stopped",
                                                "Stopped early",
                                                constant,
                                                plain(0.03).with("earlyStopping.criterion", Criterion.ACCURACY),
                                                3_601,
                                                3_608)),
                                comparison(
                                        "losses",
                                        ComparisonKind.LOSSES,
                                        List.of("learningRate", "batchSize"),
                                        constant,
                                        TriedTrials.trial(
                                                "hinge",
                                                "Hinge",
                                                constant,
                                                plain(0.05)
                                                        .with("loss", LossFunction.HINGE)
                                                        .with("shuffle", true),
                                                3_811,
                                                3_807))),
                        best,
                        List.of(TriedTrials.alone("20000", "", chosen, 20_000, 4_171, 4_176), best),
                        List.of(ensemble(EnsembleKind.SEEDS, 0.4021, 0.4025, 0.4027, 0.4014, 0.4019)),
                        List.of(probabilities("soft", "Softmax", LossFunction.CROSS_ENTROPY, 0.4022, 2.654, 2.303))));
    }

    /** One seed, one epoch, one hyperparameter searched. */
    private static StudyResult once() {
        List<Axis> axes = List.of(new Axis("learningRate", List.of(0.02, 0.05, 0.2)));
        Hyperparameters chosen = RECIPE.with("learningRate", 0.0571).with("epochs", 1);
        TrialResult baseline = TriedTrials.alone("base", "Baseline", plain(0.02), 9_000, 3_701);
        TrialResult constant = TriedTrials.alone("constant", "Constant", plain(0.03), 9_500, 3_801);
        TrialResult best = TriedTrials.alone("chosen", "", chosen, 48_000, 4_285);
        return TriedTrials.study(
                new Bonus(
                        data(),
                        data(),
                        List.of(1L),
                        RECIPE,
                        new RangeTest(0.001, 9, 40),
                        new Search(axes, 1, 1, new Search.RandomCells(1, 2.5, 1, 1)),
                        List.of(),
                        new LearningCurve(List.of()),
                        new Ensembles(1),
                        List.of(),
                        Optional.of(new Bonus.PublishedBest(0.4232, "the best of some"))),
                new BonusResult(
                        new BonusResult.DatasetCounts(39_000, 9_100, 10_000),
                        new BonusResult.DatasetCounts(48_000, 1_100, 10_000),
                        TriedSettings.gradients(1e-12),
                        new RangeTestResult(List.of(), List.of()),
                        new SearchResult(
                                stage(1, axes, 0.381, 0.3951, 0.365),
                                Optional.of(new Stage(
                                        List.of(new Cell(List.of(0.05), 0.4011), new Cell(List.of(0.0571), 0.4099)),
                                        1)),
                                chosen),
                        List.of(
                                new Selection("grid", 3, List.of("learningRate"), List.of(0.05), 0.3951),
                                new Selection("random", 2, List.of("learningRate"), List.of(0.0571), 0.4099)),
                        List.of(
                                ablation(
                                        baseline, List.of(TriedTrials.trial("a", "Shuffling", baseline, 3_921)), 3_921),
                                comparison(
                                        "decay",
                                        ComparisonKind.SCHEDULES,
                                        List.of("learningRate"),
                                        constant,
                                        TriedTrials.trial("steps", "Steps", constant, decaying(Decay.STEP), 4_001))),
                        best,
                        List.of(TriedTrials.alone("20000", "", chosen, 20_000, 4_101), best),
                        List.of(),
                        List.of()));
    }

    /** Several seeds that leave everything open. */
    private static StudyResult open() {
        Hyperparameters chosen = RECIPE.with("learningRate", 0.05).with("regularization", 0.0);
        TrialResult baseline = TriedTrials.alone("base", "Baseline", plain(0.02), 9_000, 3_701, 3_905);
        TrialResult constant = TriedTrials.alone("constant", "Constant", plain(0.03), 9_500, 3_801, 3_804);
        TrialResult best = TriedTrials.alone("chosen", "", chosen, 48_000, 2_221, 6_255);
        return TriedTrials.study(
                asked(2, new Search.RandomCells(1, 2.5, 7, 1), AXES, Optional.of(0.4232), new RangeTest(0.001, 9, 40)),
                new BonusResult(
                        new BonusResult.DatasetCounts(39_000, 9_100, 10_000),
                        new BonusResult.DatasetCounts(48_000, 1_100, 10_000),
                        TriedSettings.gradients(1e-12),
                        new RangeTestResult(List.of(0.001), List.of(2.345)),
                        new SearchResult(
                                stage(2, AXES, 0.381, 0.382, 0.3951, 0.391, 0.371, 0.352),
                                Optional.of(new Stage(
                                        List.of(
                                                new Cell(List.of(0.05, 0.0), 0.4099),
                                                new Cell(List.of(0.0311, 0.0), 0.3988)),
                                        0)),
                                chosen),
                        List.of(
                                new Selection(
                                        "grid",
                                        6,
                                        List.of("learningRate", "regularization"),
                                        List.of(0.05, 0.0),
                                        0.3951),
                                new Selection(
                                        "random",
                                        2,
                                        List.of("learningRate", "regularization"),
                                        List.of(0.05, 0.0),
                                        0.4099)),
                        List.of(
                                ablation(
                                        baseline,
                                        List.of(TriedTrials.trial("a", "Shuffling", baseline, 3_721, 3_927)),
                                        3_721,
                                        3_927),
                                comparison(
                                        "decay",
                                        ComparisonKind.SCHEDULES,
                                        List.of(),
                                        constant,
                                        TriedTrials.trial(
                                                "steps", "Steps", constant, decaying(Decay.STEP), 8_201, 3_350))),
                        best,
                        List.of(TriedTrials.alone("20000", "", chosen, 20_000, 4_231, 4_241), best),
                        List.of(),
                        List.of()));
    }

    /** A search of one cell, an ablation of its baseline alone, one point of a learning curve, and nothing published. */
    private static StudyResult bare() {
        List<Axis> axes = List.of(new Axis("learningRate", List.of(0.02)));
        TrialResult baseline = TriedTrials.alone("base", "Baseline", plain(0.02), 9_000, 3_701, 3_705);
        TrialResult best = TriedTrials.alone("chosen", "", RECIPE, 48_000, 4_281, 4_285);
        return TriedTrials.study(
                asked(2, new Search.RandomCells(0, 2, 5, 1), axes, Optional.empty(), new RangeTest(0.001, 9, 40)),
                new BonusResult(
                        new BonusResult.DatasetCounts(39_000, 9_100, 10_000),
                        new BonusResult.DatasetCounts(48_000, 1_100, 10_000),
                        TriedSettings.gradients(1e-12),
                        new RangeTestResult(List.of(0.001, 9.0), List.of(2.345, 2.123)),
                        new SearchResult(stage(0, axes, 0.381), Optional.empty(), RECIPE),
                        List.of(new Selection("grid", 1, List.of("learningRate"), List.of(0.02), 0.381)),
                        List.of(ablation(baseline, List.of())),
                        best,
                        List.of(best),
                        List.of(),
                        List.of()));
    }

    /** The same, where a run makes no mistake. */
    static StudyResult faultless() {
        StudyResult bare = bare();
        BonusResult given = bare.bonus().orElseThrow();
        BonusResult faultless = new BonusResult(
                given.chosenOn(),
                given.finalData(),
                given.gradients(),
                given.rangeTest(),
                given.search(),
                given.selections(),
                given.comparisons(),
                given.best(),
                given.learningCurve(),
                given.ensembles(),
                List.of(new ProbabilityResult(
                        given.best().trial(),
                        1,
                        /* testAccuracy= */ 1,
                        List.of(1_000, 9_000),
                        List.of(0, 0),
                        0.91,
                        0,
                        List.of(new ProbabilityResult.Bin(1_000, 0.41, 1), new ProbabilityResult.Bin(9_000, 0.96, 1)),
                        0.09,
                        0.123,
                        2.303)));
        return new StudyResult(
                bare.study(), bare.dataset(), bare.experiments(), bare.gradientCheck(), Optional.of(faultless));
    }

    private static Bonus asked(
            int seeds, Search.RandomCells random, List<Axis> axes, Optional<Double> published, RangeTest range) {
        return new Bonus(
                data(),
                data(),
                LongStream.rangeClosed(1, seeds).boxed().toList(),
                RECIPE,
                range,
                new Search(axes, 4, 1, random),
                List.of(),
                new LearningCurve(List.of()),
                new Ensembles(1),
                List.of(),
                published.map(accuracy -> new Bonus.PublishedBest(accuracy, "the best of some published ones")));
    }

    private static DatasetChoice data() {
        return new DatasetChoice("CIFAR-10", List.of("a"), List.of("b"), List.of("c"));
    }

    private static Hyperparameters decaying(Decay decay) {
        return plain(0.09).with("schedule.decay", decay);
    }

    /** The last axis varies fastest. */
    private static Stage stage(int chosen, List<Axis> axes, double... accuracies) {
        return new Stage(TriedTrials.cells(axes, accuracies), chosen);
    }

    /** Three members, and what all of them reach by vote and by mean probability. */
    private static EnsembleResult ensemble(
            EnsembleKind kind, double first, double second, double third, double vote, double mean) {
        return new EnsembleResult(
                kind, List.of(first, second, third), List.of(first, 0.41, vote), List.of(first, 0.42, mean));
    }

    private static ProbabilityResult probabilities(
            String id, String title, LossFunction loss, double accuracy, double nats, double constant) {
        return new ProbabilityResult(
                TriedTrials.alone(id, title, RECIPE.with("loss", loss), 48_000, 1)
                        .trial(),
                1,
                accuracy,
                List.of(1_000, 3_282),
                List.of(5_000, 718),
                accuracy + 0.15,
                accuracy / 4,
                List.of(
                        new ProbabilityResult.Bin(0, 0, 0),
                        new ProbabilityResult.Bin(7_000, accuracy - 0.1, accuracy - 0.12),
                        new ProbabilityResult.Bin(3_000, accuracy + 0.2, accuracy + 0.27)),
                accuracy / 10,
                nats,
                constant);
    }
}
