package io.github.softmaxreport.findings;

import java.util.List;

/**
 * The statements that the report's conclusions are worded from.
 *
 * @param lowestValidationCost experiments by mean validation cost after the last epoch, lowest first
 * @param highestTestAccuracy experiments by mean test accuracy, highest first
 * @param regularization test accuracy of each experiment with λ above 0 against the one that differs only in λ = 0
 * @param strength test accuracy of each experiment with λ above 0 against the one with the next smaller λ above 0
 * @param lossAgainstCost for each experiment with λ above 0
 * @param stability for each experiment
 * @param learningRates test accuracy of each experiment against the one that differs only in the next smaller η
 * @param centredMoreAccurate whether centred differences came closer than one-sided ones for both blocks, by median
 */
public record Findings(
        Ranking lowestValidationCost,
        Ranking highestTestAccuracy,
        List<PairedDifference> regularization,
        List<PairedDifference> strength,
        List<LossAgainstCost> lossAgainstCost,
        List<Stability> stability,
        List<PairedDifference> learningRates,
        Verdict centredMoreAccurate) {
    public Findings {
        regularization = List.copyOf(regularization);
        strength = List.copyOf(strength);
        lossAgainstCost = List.copyOf(lossAgainstCost);
        stability = List.copyOf(stability);
        learningRates = List.copyOf(learningRates);
    }
}
