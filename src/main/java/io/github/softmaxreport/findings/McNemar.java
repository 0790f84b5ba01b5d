package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.RightAnswers;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact McNemar test (McNemar 1947) of two classifiers on the same images. Only images that one of them alone gets
 * right tell the two apart; if the two were equally good, each such image would go to either by the toss of a coin.
 *
 * @param firstAlone images that only the first gets right
 * @param secondAlone images that only the second gets right
 */
public record McNemar(int firstAlone, int secondAlone) {

    static McNemar of(RightAnswers first, RightAnswers second) {
        return new McNemar(first.beyond(second), second.beyond(first));
    }

    /** The two-sided binomial probability of a division at least as uneven; 1 where there is nothing to divide. */
    public double pValue() {
        BinomialDistribution coin = BinomialDistribution.of(firstAlone + secondAlone, 0.5);
        return Math.min(1, 2 * coin.cumulativeProbability(Math.min(firstAlone, secondAlone)));
    }
}
