package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.StabilityLimits;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The statements that the report's conclusions are worded from.
 *
 * @param lowestValidationCost experiments by mean validation cost after the last epoch, lowest first
 * @param highestTestAccuracy experiments by mean test accuracy, highest first
 * @param regularization test accuracy of each experiment with λ above 0 against the one that differs only in λ = 0
 * @param strength test accuracy of each experiment with λ above 0 against the one with the next smaller λ above 0
 * @param learningRates test accuracy of each experiment against the one that differs only in the next smaller η
 * @param lossAgainstCost for each experiment with λ above 0
 * @param stability for each experiment
 * @param centredMoreAccurate whether, by median over starts, centred differences came closer than one-sided ones for
 *     both W and b
 * @param comparisons test accuracy of every experiment against every other
 * @param claims verdicts on the study's claims, in its order
 * @param requirements verdicts on the study's requirements, in its order
 * @param bonus of part two
 */
public record Findings(
        Ranking lowestValidationCost,
        Ranking highestTestAccuracy,
        List<PairedDifference> regularization,
        List<PairedDifference> strength,
        List<PairedDifference> learningRates,
        List<LossAgainstCost> lossAgainstCost,
        List<Stability> stability,
        Verdict centredMoreAccurate,
        Comparisons comparisons,
        List<ClaimVerdict> claims,
        List<RequirementVerdict> requirements,
        Optional<BonusFindings> bonus) {
    public Findings {
        requirements = List.copyOf(requirements);
        claims = List.copyOf(claims);
        regularization = List.copyOf(regularization);
        strength = List.copyOf(strength);
        learningRates = List.copyOf(learningRates);
        lossAgainstCost = List.copyOf(lossAgainstCost);
        stability = List.copyOf(stability);
    }

    /** Every comparison of test accuracies, each pair once; the most accurate experiment against the second is the last. */
    public List<PairedDifference> differences() {
        List<String> ranked = highestTestAccuracy.ids();
        return Stream.of(
                        regularization.stream(),
                        strength.stream(),
                        learningRates.stream(),
                        highestTestAccuracy.lead().stream()
                                .map(lead -> new PairedDifference(ranked.get(0), ranked.get(1), lead)))
                .flatMap(pairs -> pairs)
                .distinct()
                .toList();
    }

    /** Draws every finding from the results alone, as if the report showed no figures. */
    public static Findings of(StudyResult study) {
        return of(
                        study.experiments(),
                        study.gradientCheck(),
                        study.study().stability(),
                        study.study().claims())
                .on(study, List.of());
    }

    /** The same with what the results, and a report with these figures, say of the study's requirements. */
    public Findings on(StudyResult study, List<Drawn> figures) {
        RequirementJudge judge = new RequirementJudge(study, claims, figures);
        return new Findings(
                lowestValidationCost,
                highestTestAccuracy,
                regularization,
                strength,
                learningRates,
                lossAgainstCost,
                stability,
                centredMoreAccurate,
                comparisons,
                claims,
                study.study().requirements().stream().map(judge::judge).toList(),
                study.bonus()
                        .map(bonus ->
                                BonusFindings.of(bonus, study.study().bonus().flatMap(Bonus::published))));
    }

    static Findings of(
            List<ExperimentResult> results,
            GradientCheck gradientCheck,
            StabilityLimits stability,
            List<Claim> claims) {
        Comparisons comparisons = Comparisons.of(results);
        ClaimJudge judge = new ClaimJudge(results, gradientCheck, comparisons, stability);
        List<ExperimentResult> regularized =
                results.stream().filter(r -> lambda(r) > 0).toList();
        return new Findings(
                Ranking.lowest(results, Findings::validationCost),
                Ranking.highest(results, Findings::testAccuracy).toldBy(comparisons),
                againstNext(regularized, results, Findings::lambda, (a, b) -> lambda(b) == 0 && onlyLambda(a, b)),
                againstNext(regularized, results, Findings::lambda, (a, b) -> lambda(b) > 0 && onlyLambda(a, b)),
                againstNext(results, results, Findings::eta, Findings::onlyEta),
                regularized.stream().map(LossAgainstCost::of).toList(),
                results.stream().map(result -> Stability.of(result, stability)).toList(),
                centredMoreAccurate(gradientCheck),
                comparisons,
                claims.stream().map(judge::judge).toList(),
                List.of(),
                Optional.empty());
    }

    /** Each result against the comparable one with the largest value of the hyperparameter below its own. */
    private static List<PairedDifference> againstNext(
            List<ExperimentResult> results,
            List<ExperimentResult> baselines,
            ToDoubleFunction<ExperimentResult> hyperparameter,
            BiPredicate<ExperimentResult, ExperimentResult> comparable) {
        return results.stream()
                .map(result -> baselines.stream()
                        .filter(other -> hyperparameter.applyAsDouble(other) < hyperparameter.applyAsDouble(result))
                        .filter(other -> comparable.test(result, other))
                        .max(Comparator.comparingDouble(hyperparameter))
                        .flatMap(baseline -> PairedDifference.between(result, baseline, Findings::testAccuracy)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static double lambda(ExperimentResult result) {
        return result.experiment().hyperparameters().regularization();
    }

    private static double eta(ExperimentResult result) {
        return result.experiment().hyperparameters().learningRate();
    }

    private static boolean onlyLambda(ExperimentResult a, ExperimentResult b) {
        return differsOnlyIn("regularization", a, b);
    }

    private static boolean onlyEta(ExperimentResult a, ExperimentResult b) {
        return differsOnlyIn("learningRate", a, b);
    }

    private static boolean differsOnlyIn(String path, ExperimentResult a, ExperimentResult b) {
        return a.experiment()
                .hyperparameters()
                .differsOnlyIn(path, b.experiment().hyperparameters());
    }

    private static Verdict centredMoreAccurate(GradientCheck check) {
        return Arrays.stream(ParameterBlock.values())
                        .allMatch(block -> check.writeUp(DifferenceMethod.CENTRED_DIFFERENCE, block)
                                        .median()
                                < check.writeUp(DifferenceMethod.FORWARD_DIFFERENCE, block)
                                        .median())
                ? Verdict.HOLDS
                : Verdict.DOES_NOT_HOLD;
    }

    private static double testAccuracy(RunResult run) {
        return run.test().metrics().accuracy();
    }

    private static double validationCost(RunResult run) {
        return run.curve().keptValidation().cost();
    }
}
