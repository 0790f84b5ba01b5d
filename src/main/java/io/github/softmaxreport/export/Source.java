package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.ShareInterval;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Where a number comes from: a place in {@code data/results.json}, or many, and what is made of the values there.
 * Written as {@code mean /experiments/1/runs/*}{@code /test/accuracy}.
 *
 * @param functions names of functions, the last applied first; empty where the value itself is meant
 * @param pattern a JSON pointer (RFC 6901) in which a step {@code *} stands for each element of an array
 */
public record Source(String functions, String pattern) {
    private static final String EACH = "*";

    /** The value at a place, or the values at all places of a pattern. */
    public static Source of(String pattern) {
        return new Source("", pattern);
    }

    /** What {@link #toString} wrote. */
    public static Source parse(String text) {
        int pattern = Math.max(0, text.indexOf('/'));
        return new Source(text.substring(0, pattern).strip(), text.substring(pattern));
    }

    /** The places below. */
    public Source at(Object... steps) {
        StringBuilder longer = new StringBuilder(pattern);
        for (Object step : steps) {
            longer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return new Source(functions, longer.toString());
    }

    /** The same places below each element of an array. */
    public Source each(Object... steps) {
        return at(EACH).at(steps);
    }

    /** What one more function makes of it. */
    public Source with(String function) {
        return new Source((function + " " + functions).strip(), pattern);
    }

    /**
     * The number.
     *
     * @param results the contents of results.json
     * @return NaN where it is null, which stands for a number that is not finite
     * @throws IllegalArgumentException if there is no such place or function, or not one number; the message says which
     */
    public double valueIn(JsonNode results) {
        List<JsonNode> found = nodes(results);
        List<Double> values = new ArrayList<>();
        for (JsonNode node : found) {
            if (!node.isNumber() && !node.isNull() && !functions.endsWith("count")) {
                throw new IllegalArgumentException(pattern + " is not a number");
            }
            values.add(node.isNumber() ? node.doubleValue() : Double.NaN);
        }
        List<String> names = functions.isEmpty() ? List.of() : Arrays.asList(functions.split(" "));
        for (int i = names.size() - 1; i >= 0; i--) {
            values = List.of(apply(names.get(i), values));
        }
        if (values.size() != 1) {
            throw new IllegalArgumentException(pattern + " names " + values.size() + " values");
        }
        return values.get(0);
    }

    /**
     * Everything at the places that the pattern names; nothing where an array is empty.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public List<JsonNode> nodes(JsonNode results) {
        List<JsonNode> nodes = List.of(results);
        for (String step : pattern.substring(1).split("/", -1)) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : nodes) {
                if (step.equals(EACH) && node.isArray()) {
                    node.forEach(next::add);
                } else {
                    next.add(node.at("/" + step));
                }
            }
            nodes = next;
        }
        if (nodes.stream().anyMatch(JsonNode::isMissingNode)) {
            throw new IllegalArgumentException(pattern + " is not in results.json");
        }
        return nodes;
    }

    private double apply(String function, List<Double> values) {
        if (function.equals("count")) {
            return values.size();
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException(pattern + " names no value");
        }
        Statistic sample = new Statistic(values);
        return switch (function) {
            case "broken" -> values.stream().filter(v -> v.isNaN()).count();
            case "index" -> Integer.parseInt(pattern.substring(pattern.lastIndexOf('/') + 1));
            case "mean" -> sample.mean();
            case "median" -> sample.median();
            case "min" -> sample.min();
            case "max" -> sample.max();
            case "deviation" -> sample.deviation().orElse(Double.NaN);
            case "halfWidth" -> sample.halfWidth().orElse(Double.NaN);
            case "low" -> sample.low().orElse(Double.NaN);
            case "high" -> sample.high().orElse(Double.NaN);
            case "lowShare" -> ShareInterval.of(sample).map(ShareInterval::low).orElse(Double.NaN);
            case "highShare" ->
                ShareInterval.of(sample).map(ShareInterval::high).orElse(Double.NaN);
            case "magnitude" -> Math.abs(sample.mean());
            default -> throw new IllegalArgumentException(function + " is no function of a source");
        };
    }

    @Override
    public String toString() {
        return (functions + " " + pattern).strip();
    }
}
