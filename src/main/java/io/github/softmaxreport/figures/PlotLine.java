package io.github.softmaxreport.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a {@link LinePanel}, in the units of its axes.
 *
 * @param label what stands beside its end; may be empty
 * @param points whether its points are marked
 * @param x ascending
 * @param y as many
 * @param intervals of the points, as many or none
 * @param dots values behind each point, as many lists or none
 */
record PlotLine(
        String label,
        Pen pen,
        boolean points,
        List<Double> x,
        List<Double> y,
        List<Optional<Range>> intervals,
        List<List<Double>> dots) {
    PlotLine {
        x = List.copyOf(x);
        y = List.copyOf(y);
        intervals = List.copyOf(intervals);
        dots = dots.stream().map(List::copyOf).toList();
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("x has " + x.size() + " values, y " + y.size());
        }
    }

    /** A line alone. */
    static PlotLine of(String label, Pen pen, boolean points, List<Double> x, List<Double> y) {
        return new PlotLine(label, pen, points, x, y, List.of(), List.of());
    }

    /** The height at which it ends. */
    double end() {
        return y.get(y.size() - 1);
    }

    /** All heights that are drawn. */
    List<Double> heights() {
        Stream<Double> ends =
                intervals.stream().flatMap(Optional::stream).flatMap(range -> Stream.of(range.min(), range.max()));
        return Stream.of(y.stream(), ends, dots.stream().flatMap(List::stream))
                .flatMap(values -> values)
                .toList();
    }
}
