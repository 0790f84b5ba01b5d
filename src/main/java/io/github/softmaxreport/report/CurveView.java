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

    /** The highest mean. */
    public Quantity highest() {
        return at.apply(argmax());
    }

    /** The epoch of the highest mean, the first of equals. */
    public BoundNumber highestEpoch() {
        return number.value(argmax(), "epoch.highest", first().name());
    }

    /** Whether the mean rises above both its first and its last value on the way. */
    public boolean overshoots() {
        return argmax() != 0 && argmax() != epochs;
    }

    /** Whether the lowest mean is that of the last epoch. */
    public boolean lowestAtEnd() {
        return argmin() == epochs;
    }

    /** Whether the lowest mean is that of the start, though epochs follow it. */
    public boolean lowestAtStart() {
        return epochs > 0 && argmin() == 0;
    }

    /** Whether every run gave a finite number after every epoch. */
    public boolean finite() {
        return IntStream.rangeClosed(0, epochs).allMatch(e -> at.apply(e).finite());
    }

    /** The first epoch after which a run had no finite number; only where the curve is not finite. */
    public BoundNumber brokenEpoch() {
        int epoch = IntStream.rangeClosed(0, epochs)
                .filter(e -> !at.apply(e).finite())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(first().name() + " stays finite; ask finite() first"));
        return number.value(epoch, "epoch.broken", first().name());
    }

    /** The number of runs that had no finite number after some epoch. */
    public BoundNumber brokenRuns() {
        long broken = IntStream.range(0, first().statistic().n())
                .filter(run -> IntStream.rangeClosed(0, epochs)
                        .anyMatch(e -> !Double.isFinite(
                                at.apply(e).statistic().values().get(run))))
                .count();
        return number.value((double) broken, "runs.broken", first().name());
    }

    private int argmin() {
        return first(Comparator.comparingDouble(this::mean));
    }

    private int argmax() {
        return first(Comparator.comparingDouble(this::mean).reversed());
    }

    private double mean(int epoch) {
        return at.apply(epoch).statistic().mean();
    }

    private int first(Comparator<Integer> order) {
        return IntStream.rangeClosed(0, epochs).boxed().min(order).orElseThrow();
    }
}
