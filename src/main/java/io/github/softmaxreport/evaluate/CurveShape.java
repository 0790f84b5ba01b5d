package io.github.softmaxreport.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the mean of a metric is lowest and highest, and where it breaks off.
 *
 * @param epochs the metric over seeds; index = epoch
 */
public record CurveShape(List<Statistic> epochs) {
    public CurveShape {
        epochs = List.copyOf(epochs);
    }

    /** The curve of an experiment, split train or validation. */
    public static CurveShape of(ExperimentResult result, Split split, Metric metric) {
        return new CurveShape(IntStream.rangeClosed(0, result.epochs())
                .mapToObj(epoch -> result.at(split, metric, epoch))
                .toList());
    }

    /** The epoch of the lowest mean, the first of equals. */
    public int lowest() {
        return first(Comparator.comparingDouble(this::mean));
    }

    /** The epoch of the highest mean, the first of equals. */
    public int highest() {
        return first(Comparator.comparingDouble(this::mean).reversed());
    }

    /** The first epoch after which a run had no finite number. */
    public OptionalInt broken() {
        return IntStream.range(0, epochs.size())
                .filter(epoch -> epochs.get(epoch).values().stream().anyMatch(v -> !Double.isFinite(v)))
                .findFirst();
    }

    /** The number of runs that had no finite number after some epoch. */
    public int brokenRuns() {
        return (int) IntStream.range(0, epochs.get(0).n())
                .filter(run -> epochs.stream()
                        .anyMatch(epoch -> !Double.isFinite(epoch.values().get(run))))
                .count();
    }

    private double mean(int epoch) {
        return epochs.get(epoch).mean();
    }

    private int first(Comparator<Integer> order) {
        return IntStream.range(0, epochs.size()).boxed().min(order).orElseThrow();
    }
}
