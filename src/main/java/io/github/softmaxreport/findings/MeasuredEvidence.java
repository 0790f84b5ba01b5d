package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.StabilityLimits;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Evidence that each setting gives by itself, and that of the gradient. */
final class MeasuredEvidence {
    private MeasuredEvidence() {}

    /** Whether each setting came to rest, or, if that is expected, whether it did not. */
    static List<Evidence> settling(List<ExperimentResult> settings, StabilityLimits limits, boolean expected) {
        return settings.stream()
                .map(setting -> Stability.of(setting, limits))
                .map(s -> Evidence.ofRuns(
                        Evidence.Measure.CHANGE,
                        s.id(),
                        s.change(),
                        limits.change(),
                        expected ? s.converged() : s.converged().opposite()))
                .toList();
    }

    static List<Evidence> oscillation(List<ExperimentResult> settings, StabilityLimits limits) {
        return settings.stream()
                .map(setting -> Stability.of(setting, limits))
                .map(s -> Evidence.ofRuns(
                        Evidence.Measure.OSCILLATION, s.id(), s.oscillation(), limits.oscillation(), s.oscillates()))
                .toList();
    }

    static List<Evidence> spread(List<ExperimentResult> settings, ClaimNumber number, StabilityLimits limits) {
        return settings.stream()
                .map(setting -> Evidence.ofSpread(setting.id(), setting.over(number), limits.spread()))
                .toList();
    }

    /**
     * Where λ = 0 loss and cost are one, so this is of settings with a penalty. A loss that rose has not fallen by more
     * than the cost, even if the cost rose further.
     */
    static List<Evidence> excessFall(List<ExperimentResult> settings, Claim claim) {
        return settings.stream()
                .filter(setting -> setting.experiment().hyperparameters().regularization() > 0)
                .map(LossAgainstCost::of)
                .flatMap(setting -> Stream.concat(
                        lossChange(setting),
                        Stream.of(Evidence.ofMean(
                                Evidence.Measure.EXCESS_FALL,
                                setting.id(),
                                "",
                                setting.excess(),
                                Region.ABOVE_ZERO,
                                claim.significance()))))
                .toList();
    }

    /** Empty where a run diverged: that is told of its excess. */
    private static Stream<Evidence> lossChange(LossAgainstCost setting) {
        Statistic change = setting.lossChange();
        return Double.isFinite(change.mean())
                ? Stream.of(Evidence.ofRuns(Evidence.Measure.LOSS_CHANGE, setting.id(), change, 0, setting.lossFell()))
                : Stream.empty();
    }

    /** How far each setting is from the published value. */
    static List<Evidence> gap(List<ExperimentResult> settings, Claim claim) {
        double published = claim.value().orElseThrow();
        ClaimNumber number = new ClaimNumber(claim);
        return settings.stream()
                .map(setting -> Evidence.ofMean(
                        Evidence.Measure.GAP,
                        setting.id(),
                        "",
                        setting.over(run -> number.applyAsDouble(run) - published),
                        Region.within(claim.margin()),
                        claim.significance()))
                .toList();
    }

    /** By how many powers of ten one estimate of the gradient comes closer than another, for W and for b. */
    static List<Evidence> advantage(GradientCheck check, Claim claim) {
        return Arrays.stream(ParameterBlock.values())
                .map(block -> Evidence.ofMean(
                        Evidence.Measure.ADVANTAGE,
                        block.key(),
                        "",
                        advantage(
                                logarithms(check, claim.method().orElseThrow(), block),
                                logarithms(check, claim.than().orElseThrow(), block)),
                        Region.ABOVE_ZERO,
                        claim.significance()))
                .toList();
    }

    private static Statistic advantage(List<Double> errors, List<Double> others) {
        return new Statistic(IntStream.range(0, errors.size())
                .mapToObj(start -> others.get(start) - errors.get(start))
                .toList());
    }

    /** An error below the rounding of float64 is as good as that. */
    private static List<Double> logarithms(GradientCheck check, DifferenceMethod method, ParameterBlock block) {
        return check.writeUp(method, block).values().stream()
                .map(error -> StrictMath.log10(Math.max(error, Math.ulp(1.0))))
                .toList();
    }
}
