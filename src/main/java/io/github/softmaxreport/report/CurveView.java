package io.github.softmaxreport.report;

import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The mean curve of a metric over epochs, as captions and alternative texts describe it. */
public record CurveView(IntFunction<Quantity> at, int epochs, Numbers number) {
    /** Before the first update. */
    public Quantity first() {
        return at.apply(0);
    }

    /** After the last epoch. */
    public Quantity last() {
        return at.apply(epochs);
    }

    /** FALLS, RISES, LEVEL or UNDEFINED from the first mean to the last. */
    public String trend() {
        return Trend.between(first().statistic().mean(), last().statistic().mean())
                .name();
    }

    /** The epoch of the lowest mean, the first of equals. */
    public BoundNumber lowestEpoch() {
        return number.value(argmin(), "epoch.lowest", first().name());
    }

    /** The lowest mean. */
    public Quantity lowest() {
        return at.apply(argmin());
    }

    /** Whether the lowest mean is that of the last epoch. */
    public boolean lowestAtEnd() {
        return argmin() == epochs;
    }

    private int argmin() {
        return IntStream.rangeClosed(0, epochs)
                .boxed()
                .min(Comparator.comparingDouble(e -> at.apply(e).statistic().mean()))
                .orElseThrow();
    }
}
