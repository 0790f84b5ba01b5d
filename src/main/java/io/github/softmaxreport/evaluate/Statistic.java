package io.github.softmaxreport.evaluate;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/** A sample over seeds and what is said of it; spread and interval only where there is more than one value. */
public record Statistic(List<Double> values) {
    private static final double CONFIDENCE = 0.95;
    /** The probability below the upper end of an interval. */
    static final double UPPER = (1 + CONFIDENCE) / 2;

    public Statistic {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a statistic needs at least one value");
        }
    }

    /** Number of values. */
    public int n() {
        return values.size();
    }

    /** Arithmetic mean. */
    public double mean() {
        return values.stream().mapToDouble(v -> v).sum() / n();
    }

    /** Smallest value. */
    public double min() {
        return values.stream().mapToDouble(v -> v).min().orElseThrow();
    }

    /** Largest value. */
    public double max() {
        return values.stream().mapToDouble(v -> v).max().orElseThrow();
    }

    /** Middle value, or the mean of the middle two. */
    public double median() {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        return (sorted[(n() - 1) / 2] + sorted[n() / 2]) / 2;
    }

    /** Sample standard deviation (n - 1). */
    public OptionalDouble deviation() {
        if (n() < 2) {
            return OptionalDouble.empty();
        }
        double mean = mean();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / (n() - 1)));
    }

    /** Half the width of the 95 % t interval of the mean. */
    public OptionalDouble halfWidth() {
        OptionalDouble deviation = deviation();
        if (deviation.isEmpty()) {
            return deviation;
        }
        double t = TDistribution.of(n() - 1).inverseCumulativeProbability(UPPER);
        return OptionalDouble.of(t * deviation.getAsDouble() / Math.sqrt(n()));
    }

    /** Lower end of the 95 % t interval of the mean. */
    public OptionalDouble low() {
        OptionalDouble half = halfWidth();
        return half.isPresent() ? OptionalDouble.of(mean() - half.getAsDouble()) : half;
    }

    /** Upper end of the 95 % t interval of the mean. */
    public OptionalDouble high() {
        OptionalDouble half = halfWidth();
        return half.isPresent() ? OptionalDouble.of(mean() + half.getAsDouble()) : half;
    }
}
