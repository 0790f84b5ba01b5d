package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A metric per epoch over seeds, as far as no seed has diverged; index = epoch, from 0.
 *
 * @param mean over seeds
 * @param low smallest over seeds
 * @param high largest over seeds
 */
record SeedBand(List<Double> mean, List<Double> low, List<Double> high) {
    /** A metric beyond this has diverged, though it may still be a number. */
    private static final double LARGEST = 1e100;

    SeedBand {
        mean = List.copyOf(mean);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /** An experiment's metric on the training or the validation images. */
    static SeedBand of(ExperimentResult result, Split split, Metric metric) {
        List<Statistic> finite = IntStream.rangeClosed(0, result.epochs())
                .mapToObj(epoch -> result.at(split, metric, epoch))
                .takeWhile(at -> at.values().stream().allMatch(value -> Math.abs(value) <= LARGEST))
                .toList();
        return new SeedBand(
                finite.stream().map(Statistic::mean).toList(),
                finite.stream().map(Statistic::min).toList(),
                finite.stream().map(Statistic::max).toList());
    }

    /** Epochs with a value, epoch 0 included. */
    int size() {
        return mean.size();
    }

    /** Whether the seeds differ anywhere, so that there is a band to be drawn. */
    boolean hasWidth() {
        return !low.equals(high);
    }

    /** The same in another unit. */
    SeedBand times(double factor) {
        return new SeedBand(scaled(mean, factor), scaled(low, factor), scaled(high, factor));
    }

    private static List<Double> scaled(List<Double> values, double factor) {
        return values.stream().map(value -> value * factor).toList();
    }

    /** Every low and high from an epoch on. */
    Stream<Double> from(int epoch) {
        return Stream.of(low, high).flatMap(bound -> bound.subList(Math.min(epoch, size()), size()).stream());
    }

    /** Linear between epochs; the nearest epoch's beyond the ends. */
    static double between(List<Double> values, double epoch) {
        int before = (int) Math.max(0, Math.min(values.size() - 1, Math.floor(epoch)));
        int after = Math.min(values.size() - 1, before + 1);
        double share = Math.max(0, Math.min(1, epoch - before));
        return values.get(before) * (1 - share) + values.get(after) * share;
    }

    /** The first epoch with the lowest mean; -1 if there is no epoch. */
    int lowestEpoch() {
        return IntStream.range(0, size())
                .reduce(-1, (best, epoch) -> best < 0 || mean.get(epoch) < mean.get(best) ? epoch : best);
    }
}
