package io.github.softmaxreport.report;

import io.github.softmaxreport.model.LinearClassifier;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is seen in a class's weights drawn as a picture of three colour planes. Min-max normalisation keeps the order of
 * weights, so that means of the weights tell which part of the picture is brighter.
 */
public record WeightTemplate(LinearClassifier classifier, int k) {
    private static final List<String> PLANES = List.of("red", "green", "blue");

    /** Whether all weights are finite numbers; the picture shows none of those that are not. */
    public boolean finite() {
        return IntStream.range(0, classifier.dimensions()).allMatch(j -> Double.isFinite(classifier.weight(k, j)));
    }

    /** red, green or blue, whichever plane has the highest mean. */
    public String strongest() {
        return extreme(1);
    }

    /** red, green or blue, whichever plane has the lowest mean. */
    public String weakest() {
        return extreme(-1);
    }

    /** RISES if the middle is brighter than the border, FALLS if it is darker; the middle is half as wide and high. */
    public String towardsTheMiddle() {
        int plane = classifier.dimensions() / PLANES.size();
        int side = (int) Math.round(Math.sqrt(plane));
        IntPredicate middle = j -> inner(j % plane / side, side) && inner(j % plane % side, side);
        return Trend.between(mean(middle.negate()), mean(middle)).name();
    }

    private String extreme(int sign) {
        int plane = classifier.dimensions() / PLANES.size();
        int best = 0;
        for (int c = 1; c < PLANES.size(); c++) {
            if (sign * planeMean(c, plane) > sign * planeMean(best, plane)) {
                best = c;
            }
        }
        return PLANES.get(best);
    }

    private double planeMean(int c, int plane) {
        return mean(j -> j / plane == c);
    }

    private double mean(IntPredicate chosen) {
        return IntStream.range(0, classifier.dimensions())
                .filter(chosen)
                .mapToDouble(j -> classifier.weight(k, j))
                .average()
                .orElse(Double.NaN);
    }

    private static boolean inner(int position, int side) {
        return position >= side / 4 && position < side - side / 4;
    }
}
