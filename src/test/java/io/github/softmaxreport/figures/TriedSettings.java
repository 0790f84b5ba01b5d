package io.github.softmaxreport.figures;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.Cell;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.EnsembleKind;
import io.github.softmaxreport.study.EnsembleResult;
import io.github.softmaxreport.study.LossGradient;
import io.github.softmaxreport.study.ProbabilityResult;
import io.github.softmaxreport.study.RangeTestResult;
import io.github.softmaxreport.study.SearchResult;
import io.github.softmaxreport.study.Stage;
import io.github.softmaxreport.study.TrialResult;
import io.github.softmaxreport.study.TrialRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small results of part two to be drawn. */
public final class TriedSettings {
    public static final Bonus ASKED = Fixtures.ASSIGNMENT.bonus().orElseThrow();
    static final Hyperparameters RECIPE = ASKED.recipe();
    static final List<Axis> AXES =
            List.of(new Axis("learningRate", List.of(0.01, 0.1, 1.0)), new Axis("regularization", List.of(0.0, 0.001)));

    private TriedSettings() {}

    /** A run with seed 1, 2, … for each test accuracy; validation is 0.01 higher. */
    static TrialResult trial(String id, String group, String against, int images, double... accuracies) {
        List<TrialRun> runs = new ArrayList<>();
        for (double accuracy : accuracies) {
            runs.add(new TrialRun(
                    runs.size() + 1L,
                    accuracy + 0.01,
                    Optional.of(accuracy),
                    against.isEmpty() ? Optional.empty() : Optional.of(new TrialRun.Discordance(3, 1)),
                    "hash"));
        }
        Trial trial = new Trial(id, "Title of " + id, group, against, List.of(), RECIPE, images);
        return new TrialResult(trial, images, runs);
    }

    static ComparisonResult ablation(TrialResult... trials) {
        return new ComparisonResult("steps", ComparisonKind.ABLATION, List.of(), List.of(), List.of(trials));
    }

    static ComparisonResult losses(TrialResult... trials) {
        return new ComparisonResult(
                "losses", ComparisonKind.LOSSES, List.of("learningRate"), List.of(), List.of(trials));
    }

    /** By learning rate, then λ. */
    static Stage grid(int chosen, double... accuracies) {
        List<Cell> cells = new ArrayList<>();
        for (double rate : AXES.get(0).values()) {
            for (double penalty : AXES.get(1).values()) {
                cells.add(new Cell(List.of(rate, penalty), accuracies[cells.size()]));
            }
        }
        return new Stage(cells, chosen);
    }

    /** The second of two is chosen. */
    static Stage random(double penalty) {
        return new Stage(List.of(new Cell(List.of(0.1, penalty), 0.31), new Cell(List.of(0.2, penalty), 0.32)), 1);
    }

    static SearchResult search(Stage grid, Optional<Stage> random) {
        return new SearchResult(grid, random, RECIPE);
    }

    static ProbabilityResult probabilities(String id, List<Integer> right, List<Integer> wrong, int images) {
        Trial trial = new Trial(id, "Title of " + id, "", "", List.of(), RECIPE, 0);
        List<ProbabilityResult.Bin> bins = List.of(
                new ProbabilityResult.Bin(0, 0, 0), new ProbabilityResult.Bin(images, 0.75, images == 0 ? 0 : 0.5));
        return new ProbabilityResult(trial, 1, 0.5, right, wrong, 0.6, 0.2, bins, 0.25, 1.9, 2.3);
    }

    static EnsembleResult ensemble(EnsembleKind kind, double... accuracies) {
        List<Double> all = Arrays.stream(accuracies).boxed().toList();
        return new EnsembleResult(kind, all, all, all);
    }

    /** Everything once, with the axes that the study asks for. */
    public static BonusResult everything() {
        BonusResult.DatasetCounts counts = new BonusResult.DatasetCounts(10, 5, 5);
        TrialResult best = trial("best", "", "", 10, 0.4, 0.41);
        return new BonusResult(
                counts,
                counts,
                gradients(1e-12),
                new RangeTestResult(List.of(0.001, 0.1), List.of(2.3, 2.1)),
                search(grid(2, 0.1, 0.2, 0.3, 0.2, 0.1, 0.1), Optional.of(random(0))),
                List.of(),
                List.of(
                        ablation(best, trial("a", "", "best", 10, 0.41, 0.43), trial("+a", "", "best", 10, 0.41, 0.43)),
                        losses(best)),
                best,
                List.of(best, trial("all", "", "", 20, 0.42, 0.43)),
                List.of(ensemble(EnsembleKind.SEEDS, 0.3, 0.4)),
                List.of(probabilities("soft", List.of(1, 2), List.of(3, 0), 6)));
    }

    /** Errors that grow from one comparison to the next; the tolerance is 1e-9. */
    public static List<LossGradient> gradients(double smallest) {
        List<LossGradient> gradients = new ArrayList<>();
        double error = smallest;
        for (LossFunction loss :
                List.of(LossFunction.CROSS_ENTROPY, LossFunction.BINARY_CROSS_ENTROPY, LossFunction.HINGE)) {
            List<GradientError> errors = new ArrayList<>();
            for (DifferenceMethod method : DifferenceMethod.values()) {
                for (ParameterBlock block : ParameterBlock.values()) {
                    error *= 1.25;
                    errors.add(new GradientError(method, block, 1, 1e-6, 20, 10, 0.1, 2 * error, error));
                }
            }
            gradients.add(new LossGradient(loss, errors));
        }
        return gradients;
    }

    /** The same without what may be left out. */
    public static BonusResult least() {
        BonusResult all = everything();
        return new BonusResult(
                all.chosenOn(),
                all.finalData(),
                List.of(),
                new RangeTestResult(List.of(), List.of()),
                search(all.search().grid(), Optional.empty()),
                List.of(),
                List.of(),
                all.best(),
                List.of(),
                List.of(),
                List.of());
    }
}
