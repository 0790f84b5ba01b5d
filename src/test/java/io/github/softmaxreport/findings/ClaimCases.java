package io.github.softmaxreport.findings;

import static io.github.softmaxreport.Fixtures.experiment;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.config.ClaimKind;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.Direction;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small studies that give each kind of claim each verdict. */
public final class ClaimCases {
    private static final List<Double> FALLING = List.of(2.0, 1.5, 1.25, 1.0);
    private static final List<Double> LOWER = List.of(2.0, 1.0, 0.75, 0.5);
    private static final List<Double> RESTING = List.of(2.0, 1.0, 1.0, 1.0);
    private static final List<Double> JUMPING = List.of(2.0, 3.0, 2.5, 4.0);

    private static final ExperimentResult HIGH = experiment("a", 0, 0.01, 0.50, 0.51, 0.52);
    private static final ExperimentResult LOW = experiment("b", 0.1, 0.01, 0.40, 0.42, 0.41);
    private static final ExperimentResult NEAR = experiment("b", 0.1, 0.01, 0.52, 0.49, 0.515);

    private ClaimCases() {}

    /**
     * One claim on one study.
     *
     * @param open why there is no decision; NONE where there is one
     */
    public record Case(Claim claim, StudyResult study, Verdict verdict, Open.Reason open) {
        /** The name of its golden text. */
        public String name() {
            String reason = verdict == Verdict.UNDECIDED || verdict == Verdict.NOT_TESTED ? "-" + open.key() : "";
            return claim.kind().key() + "-" + claim.metric() + "-" + verdict.key() + reason;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    public static List<Case> all() {
        return Stream.of(comparisons(), series(), measures(), curves())
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Case> comparisons() {
        ClaimSketch best = ClaimSketch.of(ClaimKind.BEST).to(Direction.HIGHEST);
        ClaimSketch cheapest =
                ClaimSketch.of(ClaimKind.BEST).to(Direction.LOWEST).of("validation", "cost");
        ClaimSketch greater = ClaimSketch.of(ClaimKind.GREATER).against("b");
        ClaimSketch less = ClaimSketch.of(ClaimKind.LESS).against("b");
        ClaimSketch lessLoss = less.of("train", "loss");
        ClaimSketch same = ClaimSketch.of(ClaimKind.EQUIVALENT).against("b").within(0.05);
        ExperimentResult higher = experiment("b", 0.1, 0.01, 0.60, 0.62, 0.61);
        return Stream.of(
                holds(best, HIGH, LOW),
                fails(best, HIGH, higher),
                undecided(best, Open.Reason.SPREAD, HIGH, NEAR),
                undecided(best, Open.Reason.ONE_RUN, experiment("a", 0, 0.01, 0.5), experiment("b", 0.1, 0.01, 0.4)),
                notTested(best, Open.Reason.ABSENT, HIGH),
                holds(cheapest, experiment("a", 0, 0.01, LOWER, 0.5, 0.5), experiment("b", 0.1, 0.01, 0.5, 0.5)),
                fails(cheapest, experiment("a", 0.1, 0.01, 0.5, 0.5), experiment("b", 0, 0.01, LOWER, 0.5, 0.5)),
                notTested(cheapest, Open.Reason.DIFFERENT_LOSSES, HIGH, hinge()),
                holds(greater, HIGH, LOW),
                fails(greater, HIGH, higher),
                undecided(greater, Open.Reason.SPREAD, HIGH, NEAR),
                undecided(greater, Open.Reason.BORDER, experiment("a", 0, 0.01, 0.5, 0.52), equal()),
                undecided(greater, Open.Reason.TEST_IMAGES, HIGH, experiment("b", 0.1, 0.01, 0.499, 0.509, 0.519)),
                undecided(greater, Open.Reason.ONE_RUN, experiment("a", 0, 0.01, 0.5), experiment("b", 0.1, 0.01, 0.5)),
                undecided(greater, Open.Reason.DIVERGED, HIGH, diverged("b")),
                notTested(greater, Open.Reason.ABSENT, HIGH),
                holds(less, HIGH, higher),
                fails(less, HIGH, LOW),
                undecided(less, Open.Reason.SPREAD, HIGH, NEAR),
                notTested(less, Open.Reason.ABSENT, LOW),
                holds(lessLoss, experiment("a", 0, 0.01, LOWER, 0.5, 0.5), experiment("b", 0, 0.1, 0.5, 0.5)),
                holds(same, HIGH, experiment("b", 0.1, 0.01, 0.49, 0.51, 0.515)),
                fails(same, HIGH, LOW),
                undecided(same, Open.Reason.SPREAD, HIGH, experiment("b", 0.1, 0.01, 0.45, 0.52, 0.50)),
                notTested(same, Open.Reason.ABSENT, HIGH));
    }

    private static Stream<Case> series() {
        ClaimSketch falls =
                ClaimSketch.of(ClaimKind.MONOTONE).ofAll().in("regularization").to(Direction.DECREASING);
        ClaimSketch rises = falls.to(Direction.INCREASING).of("train", "loss");
        ClaimSketch never = ClaimSketch.of(ClaimKind.NO_IMPROVEMENT)
                .ofAll()
                .in("regularization")
                .against("a");
        ClaimSketch within = never.of("test", "loss").within(0.1);
        ExperimentResult lowest = experiment("c", 1, 0.01, 0.30, 0.31, 0.33);
        ExperimentResult highest = experiment("c", 1, 0.01, 0.70, 0.71, 0.73);
        return Stream.of(
                holds(falls, HIGH, LOW, lowest),
                fails(falls, HIGH, LOW, highest),
                undecided(falls, Open.Reason.SPREAD, HIGH, NEAR, lowest),
                undecided(
                        falls, Open.Reason.TEST_IMAGES, HIGH, experiment("b", 0.1, 0.01, 0.499, 0.509, 0.519), lowest),
                notTested(falls, Open.Reason.ABSENT, HIGH),
                fails(rises, HIGH, experiment("b", 0.1, 0.01, LOWER, 0.4, 0.4, 0.4)),
                holds(rises, experiment("a", 0, 0.01, LOWER, 0.4, 0.4, 0.4), LOW),
                undecided(
                        rises,
                        Open.Reason.ONE_RUN,
                        experiment("a", 0, 0.01, LOWER, 0.4),
                        experiment("b", 1, 0.01, 0.4)),
                holds(never, HIGH, LOW, lowest),
                fails(never, HIGH, LOW, highest),
                undecided(never, Open.Reason.SPREAD, HIGH, NEAR),
                notTested(never, Open.Reason.ABSENT, HIGH),
                holds(within, HIGH, LOW),
                fails(within.of("train", "loss"), HIGH, experiment("b", 0.1, 0.01, LOWER, 0.4, 0.4, 0.4)),
                undecided(
                        within.of("train", "loss"),
                        Open.Reason.ONE_RUN,
                        experiment("a", 0, 0.01, 0.4),
                        experiment("b", 0.1, 0.01, LOWER, 0.4)));
    }

    private static Stream<Case> measures() {
        ClaimSketch agrees =
                ClaimSketch.of(ClaimKind.AGREES_WITH).published(0.51).within(0.05);
        ClaimSketch centred = ClaimSketch.of(ClaimKind.MORE_ACCURATE_METHOD)
                .methods(DifferenceMethod.CENTRED_DIFFERENCE, DifferenceMethod.FORWARD_DIFFERENCE);
        ClaimSketch forward = ClaimSketch.of(ClaimKind.MORE_ACCURATE_METHOD)
                .methods(DifferenceMethod.FORWARD_DIFFERENCE, DifferenceMethod.CENTRED_DIFFERENCE);
        ClaimSketch excess = ClaimSketch.of(ClaimKind.LOSS_FALLS_MORE).ofAll();
        ExperimentResult wide = experiment("a", 0, 0.01, 0.47, 0.55, 0.56);
        StudyResult oneStart = oneStart(claiming(centred, HIGH));
        return Stream.of(
                holds(agrees, HIGH),
                fails(agrees, experiment("a", 0, 0.01, 0.30, 0.31, 0.33)),
                undecided(agrees, Open.Reason.SPREAD, wide),
                notTested(agrees, Open.Reason.ABSENT, LOW),
                holds(centred, HIGH),
                fails(forward, HIGH),
                new Case(centred.claim(), oneStart, Verdict.UNDECIDED, Open.Reason.ONE_RUN),
                holds(excess, HIGH, LOW),
                fails(excess, HIGH, swapped(LOW), experiment("c", 0.1, 0.1, JUMPING, 0.4, 0.4, 0.4)),
                undecided(excess, Open.Reason.ONE_RUN, experiment("b", 0.1, 0.01, 0.4)),
                undecided(
                        excess,
                        Open.Reason.RUNS_DIFFER,
                        mixed(LOW, experiment("b", 0.1, 0.01, JUMPING, 0.4, 0.4, 0.4))),
                undecided(excess, Open.Reason.SPREAD, HIGH, mixed(LOW, swapped(LOW))),
                notTested(excess, Open.Reason.ABSENT, HIGH));
    }

    private static Stream<Case> curves() {
        ClaimSketch rests = ClaimSketch.of(ClaimKind.CONVERGED);
        ClaimSketch moves = ClaimSketch.of(ClaimKind.NOT_CONVERGED);
        ClaimSketch unstable = ClaimSketch.of(ClaimKind.UNSTABLE);
        ExperimentResult resting = experiment("a", 0, 0.1, RESTING, 0.5, 0.5);
        ExperimentResult falling = experiment("a", 0, 0.1, FALLING, 0.5, 0.5);
        ExperimentResult jumping = experiment("a", 0, 0.1, JUMPING, 0.2, 0.5);
        return Stream.of(
                holds(rests, resting),
                fails(rests, falling),
                undecided(rests, Open.Reason.RUNS_DIFFER, mixed(resting, falling)),
                notTested(rests, Open.Reason.ABSENT, LOW),
                holds(moves, falling),
                fails(moves, resting),
                undecided(moves, Open.Reason.RUNS_DIFFER, mixed(resting, falling)),
                notTested(moves, Open.Reason.ABSENT, LOW),
                fewEpochs(moves),
                undecided(rests, Open.Reason.ONE_RUN, experiment("a", 0, 0.1, RESTING, 0.5)),
                undecided(moves, Open.Reason.ONE_RUN, experiment("a", 0, 0.1, FALLING, 0.5)),
                holds(unstable, jumping),
                fails(unstable, falling),
                undecided(
                        unstable, Open.Reason.RUNS_DIFFER, mixed(falling, experiment("a", 0, 0.1, JUMPING, 0.5, 0.5))),
                undecided(unstable, Open.Reason.ONE_RUN, experiment("a", 0, 0.1, JUMPING, 0.5)),
                notTested(unstable, Open.Reason.ABSENT, LOW));
    }

    private static Case holds(ClaimSketch claim, ExperimentResult... results) {
        return new Case(claim.claim(), claiming(claim, results), Verdict.HOLDS, Open.Reason.NONE);
    }

    private static Case fails(ClaimSketch claim, ExperimentResult... results) {
        return new Case(claim.claim(), claiming(claim, results), Verdict.DOES_NOT_HOLD, Open.Reason.NONE);
    }

    private static Case undecided(ClaimSketch claim, Open.Reason open, ExperimentResult... results) {
        return new Case(claim.claim(), claiming(claim, results), Verdict.UNDECIDED, open);
    }

    private static Case notTested(ClaimSketch claim, Open.Reason open, ExperimentResult... results) {
        return new Case(claim.claim(), claiming(claim, results), Verdict.NOT_TESTED, open);
    }

    private static StudyResult claiming(ClaimSketch claim, ExperimentResult... results) {
        return Fixtures.claiming(Fixtures.study(results), List.of(claim.claim()));
    }

    /** Runs of three epochs under the assignment's window of five. */
    private static Case fewEpochs(ClaimSketch claim) {
        List<Claim> claims = List.of(claim.claim());
        StudyResult study = Fixtures.claiming(Fixtures.study(HIGH), claims, Fixtures.ASSIGNMENT.stability());
        return new Case(claim.claim(), study, Verdict.NOT_TESTED, Open.Reason.FEW_EPOCHS);
    }

    /** The same mean as two runs of 0.50 and 0.52. */
    private static ExperimentResult equal() {
        return experiment("b", 0.1, 0.01, 0.52, 0.5);
    }

    private static ExperimentResult hinge() {
        return experiment(
                "b",
                Fixtures.hyperparameters(LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, 0, 0.01, false),
                FALLING,
                0.4,
                0.42);
    }

    private static ExperimentResult diverged(String id) {
        return changed(experiment(id, 0.1, 0.01, 0.1, 0.1, 0.1), run -> {
            TestResult test = run.test();
            EpochMetrics broken =
                    new EpochMetrics(Double.NaN, Double.NaN, test.metrics().accuracy());
            TestResult other = new TestResult(broken, test.confusion(), test.right());
            return new RunResult(run.seed(), run.curve(), other, run.weights().orElseThrow());
        });
    }

    /** With cost and loss in each other's place. */
    private static ExperimentResult swapped(ExperimentResult result) {
        return changed(result, run -> {
            TrainingCurve curve = new TrainingCurve(
                    swapped(run.curve().train()), swapped(run.curve().validation()));
            return new RunResult(run.seed(), curve, run.test(), run.weights().orElseThrow());
        });
    }

    private static List<EpochMetrics> swapped(List<EpochMetrics> curve) {
        return curve.stream()
                .map(m -> new EpochMetrics(m.loss(), m.cost(), m.accuracy()))
                .toList();
    }

    private static ExperimentResult changed(ExperimentResult result, UnaryOperator<RunResult> change) {
        return new ExperimentResult(
                result.experiment(), result.runs().stream().map(change).toList());
    }

    /** The first run of one, the others of the other. */
    private static ExperimentResult mixed(ExperimentResult first, ExperimentResult others) {
        return new ExperimentResult(
                first.experiment(),
                IntStream.range(0, first.runs().size())
                        .mapToObj(i -> (i == 0 ? first : others).runs().get(i))
                        .toList());
    }

    private static StudyResult oneStart(StudyResult study) {
        GradientCheck check = study.gradientCheck();
        GradientCheck one = new GradientCheck(
                check.writeUp().stream().filter(error -> error.seed() == 1).toList(),
                check.table(),
                check.steps(),
                check.tolerance());
        return new StudyResult(study.study(), study.dataset(), study.experiments(), one);
    }
}
