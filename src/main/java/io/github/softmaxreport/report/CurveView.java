package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.CurveShape;
import io.github.softmaxreport.export.Source;
import java.util.function.IntFunction;

/**
 * The mean curve of a metric over epochs, as captions and alternative texts describe it.
 *
 * @param place where results.json holds what is said of the curve's shape
 */
public record CurveView(IntFunction<Quantity> at, CurveShape shape, Source place, Numbers number) {
    /** Before the first update. */
    public Quantity first() {
        return at.apply(0);
    }

    /** After the last epoch. */
    public Quantity last() {
        return at.apply(epochs());
    }

    /** FALLS, RISES, LEVEL or UNDEFINED from the first mean to the last. */
    public String trend() {
        return Trend.between(first().statistic().mean(), last().statistic().mean())
                .name();
    }

    /** The epoch of the lowest mean, the first of equals. */
    public BoundNumber lowestEpoch() {
        return number.value(shape.lowest(), place.at("lowestEpoch"), "epoch.lowest", name());
    }

    /** The lowest mean. */
    public Quantity lowest() {
        return at.apply(shape.lowest());
    }

    /** The highest mean. */
    public Quantity highest() {
        return at.apply(shape.highest());
    }

    /** The epoch of the highest mean, the first of equals. */
    public BoundNumber highestEpoch() {
        return number.value(shape.highest(), place.at("highestEpoch"), "epoch.highest", name());
    }

    /** Whether the mean rises above both its first and its last value on the way. */
    public boolean overshoots() {
        double highest = highest().statistic().mean();
        return highest > first().statistic().mean()
                && highest > last().statistic().mean();
    }

    /** Whether the mean falls below both its first and its last value on the way. */
    public boolean undershoots() {
        double lowest = lowest().statistic().mean();
        return lowest < first().statistic().mean()
                && lowest < last().statistic().mean();
    }

    /** Whether the lowest mean is that of the last epoch. */
    public boolean lowestAtEnd() {
        return shape.lowest() == epochs();
    }

    /** Whether the lowest mean is that of the start, though epochs follow it. */
    public boolean lowestAtStart() {
        return epochs() > 0 && shape.lowest() == 0;
    }

    /** Whether every run gave a finite number after every epoch. */
    public boolean finite() {
        return shape.broken().isEmpty();
    }

    /** The first epoch after which a run had no finite number; only where the curve is not finite. */
    public BoundNumber brokenEpoch() {
        int epoch = shape.broken()
                .orElseThrow(() -> new IllegalStateException(name() + " stays finite; ask finite() first"));
        return number.value(epoch, place.at("brokenEpoch"), "epoch.broken", name());
    }

    /** The number of runs that had no finite number after some epoch. */
    public BoundNumber brokenRuns() {
        return number.value(shape.brokenRuns(), place.at("brokenRuns"), "runs.broken", name());
    }

    private int epochs() {
        return shape.epochs().size() - 1;
    }

    private String name() {
        return first().name();
    }
}
