package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.evaluate.Wilson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * An accuracy and what is not known of it, in percent.
 *
 * @param name of what was measured
 * @param detail a second line; may be empty
 * @param seeds one value each
 * @param interval of their mean; empty where it is not to be drawn
 * @param sampling what the number of test images leaves open about the mean; empty without test images
 * @param published what the write-up printed
 * @param group rows of which it belongs to, told above the first of them; may be empty
 */
record AccuracyRow(
        String name,
        String detail,
        Statistic seeds,
        Optional<Range> interval,
        Optional<Range> sampling,
        OptionalDouble published,
        String group) {
    private static final Range POSSIBLE = new Range(0, 100);

    /** @param fractions one a seed */
    static AccuracyRow of(String name, String detail, Statistic fractions, Optional<Wilson> sampling) {
        return new AccuracyRow(
                name,
                detail,
                percents(fractions),
                Optional.empty(),
                sampling.map(wilson -> new Range(100 * wilson.low(), 100 * wilson.high())),
                OptionalDouble.empty(),
                "");
    }

    /**
     * How much more accurate something is, with the 95 % t interval of the mean.
     *
     * @param differences of fractions, one a seed
     */
    static AccuracyRow gain(String name, Statistic differences) {
        Statistic points = percents(differences);
        Optional<Range> interval = points.halfWidth().stream()
                .mapToObj(half -> new Range(points.mean() - half, points.mean() + half))
                .findFirst();
        return new AccuracyRow(name, "", points, interval, Optional.empty(), OptionalDouble.empty(), "");
    }

    private static Statistic percents(Statistic fractions) {
        return new Statistic(fractions.values().stream().map(f -> 100 * f).toList());
    }

    /** The same with the 95 % t interval of the mean, as far as an accuracy can lie in it. */
    AccuracyRow withInterval() {
        double lowest = Math.max(POSSIBLE.min(), seeds.low().orElse(Double.NaN));
        double highest = Math.min(POSSIBLE.max(), seeds.high().orElse(Double.NaN));
        Optional<Range> interval =
                Double.isFinite(lowest + highest) ? Optional.of(new Range(lowest, highest)) : Optional.empty();
        return new AccuracyRow(name, detail, seeds, interval, sampling, published, group);
    }

    /** The same with a printed value, a fraction. */
    AccuracyRow withPublished(OptionalDouble fraction) {
        OptionalDouble percent = fraction.stream().map(value -> 100 * value).findFirst();
        return new AccuracyRow(name, detail, seeds, interval, sampling, percent, group);
    }

    /** The same as one of a group. */
    AccuracyRow in(String name) {
        return new AccuracyRow(this.name, detail, seeds, interval, sampling, published, name);
    }

    /** Whether there is an accuracy to draw. */
    boolean measured() {
        return Double.isFinite(seeds.mean());
    }

    /** From the lowest to the highest of what is drawn; empty where nothing is. */
    Optional<Range> extent() {
        if (!measured()) {
            return Optional.empty();
        }
        List<Double> ends = Stream.of(
                        DoubleStream.of(seeds.min(), seeds.max()),
                        published.stream(),
                        Stream.of(interval, sampling)
                                .flatMap(Optional::stream)
                                .flatMapToDouble(range -> DoubleStream.of(range.min(), range.max())))
                .flatMap(DoubleStream::boxed)
                .toList();
        return Range.of(ends);
    }
}
