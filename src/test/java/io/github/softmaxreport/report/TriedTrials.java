package io.github.softmaxreport.report;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.Cell;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.study.TrialResult;
import io.github.softmaxreport.study.TrialRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Trials that were shown 10,000 test images, made up from how many of them they get right. */
final class TriedTrials {
    private static final double IMAGES = 10_000;

    private TriedTrials() {}

    static Hyperparameters plain(double rate) {
        return Fixtures.hyperparameters(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0, rate, false);
    }

    /** Compared with none; a seed for each count. */
    static TrialResult alone(String id, String title, Hyperparameters h, int trained, int... right) {
        return alone(id, title, "", h, trained, right);
    }

    static TrialResult alone(String id, String title, String group, Hyperparameters h, int trained, int... right) {
        return new TrialResult(new Trial(id, title, group, "", List.of(), h, trained), trained, runs(right, right));
    }

    /** Of the same setting as the other, in title alone. */
    static TrialResult trial(String id, String title, TrialResult other, int... right) {
        return trial(id, title, other, other.trial().hyperparameters(), right);
    }

    /** Compared with the other, in its group. */
    static TrialResult trial(String id, String title, TrialResult other, Hyperparameters h, int... right) {
        Trial against = other.trial();
        Trial trial = new Trial(id, title, against.group(), against.id(), List.of(), h, against.images());
        int[] others = other.runs().stream()
                .mapToInt(run -> (int) Math.rint(IMAGES * run.testAccuracy().orElseThrow()))
                .toArray();
        return new TrialResult(trial, other.trained(), runs(right, others));
    }

    /** @param others the very same array for none */
    private static List<TrialRun> runs(int[] right, int[] others) {
        List<TrialRun> runs = new ArrayList<>();
        for (int s = 0; s < right.length; s++) {
            int otherAlone = 450 + 10 * s;
            runs.add(new TrialRun(
                    s + 1,
                    (right[s] + 131 + 7 * s) / IMAGES,
                    Optional.of(right[s] / IMAGES),
                    right == others
                            ? Optional.empty()
                            : Optional.of(new TrialRun.Discordance(otherAlone + right[s] - others[s], otherAlone)),
                    "%064x".formatted(right[s])));
        }
        return runs;
    }

    /** @param added seed by seed what each of them gets right when added to those before it */
    static ComparisonResult ablation(TrialResult baseline, List<TrialResult> alone, int... added) {
        List<TrialResult> trials = new ArrayList<>(List.of(baseline));
        trials.addAll(alone);
        TrialResult before = baseline;
        int seeds = baseline.runs().size();
        for (int i = 0; i < alone.size(); i++) {
            Trial improvement = alone.get(i).trial();
            int[] right = Arrays.copyOfRange(added, i * seeds, (i + 1) * seeds);
            before = trial("+" + improvement.id(), improvement.title(), before, right);
            trials.add(before);
        }
        return new ComparisonResult("steps", ComparisonKind.ABLATION, List.of(), List.of(), trials);
    }

    static ComparisonResult comparison(String id, ComparisonKind kind, List<String> tuned, TrialResult... trials) {
        return new ComparisonResult(id, kind, tuned, List.of(), List.of(trials));
    }

    /** A cell for each accuracy, those of the last axis next to each other. */
    static List<Cell> cells(List<Axis> axes, double... accuracies) {
        return IntStream.range(0, accuracies.length)
                .mapToObj(c -> {
                    List<Double> values = new ArrayList<>();
                    int rest = c;
                    for (int a = axes.size() - 1; a >= 0; a--) {
                        List<Double> all = axes.get(a).values();
                        values.add(0, all.get(rest % all.size()));
                        rest /= all.size();
                    }
                    return new Cell(values, accuracies[c]);
                })
                .toList();
    }

    /** After a first part of two settings, the second of which has the weights of the runs that get 3,701 images right. */
    static StudyResult study(Bonus asked, BonusResult bonus) {
        StudyResult plain = Fixtures.study(
                Fixtures.experiment("1.1", 0, 0.1, 0.25), known(Fixtures.experiment("1.2", 0, 0.01, 0.37)));
        Study study = plain.study();
        Study other = new Study(
                study.report(),
                study.dataset(),
                study.gradientVerification(),
                study.experiments(),
                study.published(),
                study.stability(),
                study.claims(),
                study.requirements(),
                Optional.of(asked));
        return new StudyResult(other, plain.dataset(), plain.experiments(), plain.gradientCheck(), Optional.of(bonus));
    }

    private static ExperimentResult known(ExperimentResult result) {
        return new ExperimentResult(
                result.experiment(),
                result.runs().stream()
                        .map(run -> new RunResult(
                                run.seed(), run.curve(), run.test(), "%064x".formatted(3_701), run.weights()))
                        .toList());
    }
}
