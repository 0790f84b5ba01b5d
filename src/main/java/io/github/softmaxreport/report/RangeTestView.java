package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.RangeTestResult;
import java.util.Collections;
import java.util.List;

/**
 * The loss while the learning rate grew.
 *
 * @param place where results.json holds it
 */
public record RangeTestView(RangeTestResult result, Source place, Numbers number) {
    /** Whether there was a finite loss at all. */
    public boolean present() {
        return !result.losses().isEmpty();
    }

    /** The first learning rate. */
    public BoundNumber from() {
        return rate(0);
    }

    /** The last learning rate with a finite loss. */
    public BoundNumber to() {
        return rate(result.losses().size() - 1);
    }

    /** The lowest loss of a batch. */
    public BoundNumber lowest() {
        return loss(index());
    }

    /** The loss of the last batch. */
    public BoundNumber last() {
        return loss(result.losses().size() - 1);
    }

    /** The loss of the first batch. */
    public BoundNumber first() {
        return loss(0);
    }

    /** The learning rate at the lowest loss. */
    public BoundNumber lowestAt() {
        return rate(index());
    }

    private int index() {
        List<Double> losses = result.losses();
        return losses.indexOf(Collections.min(losses));
    }

    private BoundNumber rate(int update) {
        return number.value(result.learningRates().get(update), place.at("learningRates", update), "range.rate");
    }

    private BoundNumber loss(int update) {
        return number.value(result.losses().get(update), place.at("losses", update), "range.loss");
    }
}
