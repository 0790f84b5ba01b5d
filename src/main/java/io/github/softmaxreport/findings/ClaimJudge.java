package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Claim;
import io.github.softmaxreport.config.Direction;
import io.github.softmaxreport.config.StabilityLimits;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives claims their verdicts, from results alone. */
final class ClaimJudge {
    private final List<ExperimentResult> results;
    private final GradientCheck gradientCheck;
    private final Comparisons comparisons;
    private final StabilityLimits limits;

    ClaimJudge(
            List<ExperimentResult> results,
            GradientCheck gradientCheck,
            Comparisons comparisons,
            StabilityLimits limits) {
        this.results = List.copyOf(results);
        this.gradientCheck = gradientCheck;
        this.comparisons = comparisons;
        this.limits = limits;
    }

    ClaimVerdict judge(Claim claim) {
        ComparedSettings compared = new ComparedSettings(results, claim);
        boolean more = claim.direction().filter(ClaimJudge::upwards).isPresent();
        Region directed = more ? Region.ABOVE_ZERO : Region.BELOW_ZERO;
        return switch (claim.kind()) {
            case BEST -> compare(claim, compared.withRivals(), directed);
            case GREATER -> compare(claim, compared.withOthers(), Region.ABOVE_ZERO);
            case LESS -> compare(claim, compared.withOthers(), Region.BELOW_ZERO);
            case MONOTONE -> compare(claim, compared.withNextSmaller(), directed);
            case NO_IMPROVEMENT -> compare(claim, compared.withBaselines(), noBetter(claim));
            case EQUIVALENT -> compare(claim, compared.withOthers(), Region.within(claim.margin()));
            case CONVERGED -> settling(claim, compared.settings(), true);
            case NOT_CONVERGED -> settling(claim, compared.settings(), false);
            case UNSTABLE -> unstable(claim, compared.settings());
            case LOSS_FALLS_MORE -> ClaimVerdict.all(claim, MeasuredEvidence.excessFall(compared.settings(), claim));
            case AGREES_WITH -> ClaimVerdict.all(claim, MeasuredEvidence.gap(compared.settings(), claim));
            case MORE_ACCURATE_METHOD -> ClaimVerdict.all(claim, MeasuredEvidence.advantage(gradientCheck, claim));
        };
    }

    private static boolean upwards(Direction direction) {
        return direction == Direction.HIGHEST || direction == Direction.INCREASING;
    }

    private static Region noBetter(Claim claim) {
        return claim.lowerIsBetter() ? Region.from(-claim.margin()) : Region.upTo(claim.margin());
    }

    private ClaimVerdict compare(Claim claim, List<ComparedSettings.Pair> pairs, Region region) {
        boolean accuracy = claim.metric().equals("accuracy");
        if (!accuracy && !pairs.stream().allMatch(ComparedSettings.Pair::sameLoss)) {
            return ClaimVerdict.notTested(claim, Open.Reason.DIFFERENT_LOSSES);
        }
        List<Evidence> evidence = new ArrayList<>();
        for (ComparedSettings.Pair pair : pairs) {
            Optional<PairedDifference> difference =
                    PairedDifference.between(pair.setting(), pair.against(), new ClaimNumber(claim));
            if (difference.isEmpty()) {
                return ClaimVerdict.notTested(claim, Open.Reason.ABSENT);
            }
            evidence.add(difference(claim, pair, difference.get().difference(), region));
        }
        ClaimVerdict verdict = ClaimVerdict.all(claim, evidence);
        boolean penalties =
                claim.metric().equals("cost") && !pairs.stream().allMatch(ComparedSettings.Pair::samePenalty);
        return penalties ? verdict.beside(compare(claim.ofLoss(), pairs, region)) : verdict;
    }

    /** Test accuracies that are said to differ must do so on the test images, too. */
    private Evidence difference(Claim claim, ComparedSettings.Pair pair, Statistic values, Region region) {
        ExperimentResult setting = pair.setting();
        ExperimentResult against = pair.against();
        if (setting.diverged() || against.diverged()) {
            return Evidence.ofDiverged(setting.id(), against.id(), values);
        }
        Evidence evidence = Evidence.ofMean(
                Evidence.Measure.DIFFERENCE, setting.id(), against.id(), values, region, claim.significance());
        boolean images = new ClaimNumber(claim).ofTestAccuracy() && claim.margin() == 0;
        return comparisons
                .of(setting.id(), against.id())
                .filter(pairwise -> images)
                .map(pairwise -> evidence.onlyIfImagesTell(pairwise.adjusted(), claim.significance()))
                .orElse(evidence);
    }

    private ClaimVerdict settling(Claim claim, List<ExperimentResult> settings, boolean expected) {
        return settings.stream()
                        .anyMatch(setting -> !Stability.of(setting, limits).longEnough())
                ? ClaimVerdict.notTested(claim, Open.Reason.FEW_EPOCHS)
                : ClaimVerdict.all(claim, MeasuredEvidence.settling(settings, limits, expected));
    }

    /** One sign of instability suffices. */
    private ClaimVerdict unstable(Claim claim, List<ExperimentResult> settings) {
        List<Evidence> oscillation = MeasuredEvidence.oscillation(settings, limits);
        List<Evidence> spread = MeasuredEvidence.spread(settings, new ClaimNumber(claim), limits);
        List<Verdict> verdicts = IntStream.range(0, settings.size())
                .mapToObj(i ->
                        Verdict.any(oscillation.get(i).verdict(), spread.get(i).verdict()))
                .toList();
        List<Evidence> all =
                Stream.concat(oscillation.stream(), spread.stream()).toList();
        return ClaimVerdict.of(claim, Verdict.all(verdicts), all);
    }
}
