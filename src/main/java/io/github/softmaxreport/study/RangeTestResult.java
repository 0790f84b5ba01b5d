package io.github.softmaxreport.study;

import java.util.List;

/**
 * The loss while the learning rate grows.
 *
 * @param learningRates η of each update
 * @param losses mean loss of its batch before the update; as many, all finite: the test ends at the first that isn't
 */
public record RangeTestResult(List<Double> learningRates, List<Double> losses) {
    public RangeTestResult {
        learningRates = List.copyOf(learningRates);
        losses = List.copyOf(losses);
        if (learningRates.size() != losses.size()) {
            throw new IllegalArgumentException(
                    "learning rates " + learningRates.size() + ", losses " + losses.size() + "; as many are wanted");
        }
    }
}
