package io.github.softmaxreport.report;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is seen in a class's weights drawn as a picture. Min-max normalisation keeps the order of weights, so that means of
 * the weights tell which part of the picture is brighter.
 *
 * @param k the class
 * @param dataset says how a row of W is an image
 */
public record WeightTemplate(LinearClassifier classifier, int k, DatasetDescription dataset) {
    private static final List<String> PLANES = List.of("red", "green", "blue");
    /** Of which a quarter is a border. */
    private static final int LEAST_SIDE = 4;

    /** Whether all weights are finite numbers; the picture shows none of those that are not. */
    public boolean finite() {
        return IntStream.range(0, classifier.dimensions()).allMatch(j -> Double.isFinite(classifier.weight(k, j)));
    }

    /** Whether it has three planes, of which one is the strongest. */
    public boolean coloured() {
        return dataset.channels() == PLANES.size() && !strongest().equals(weakest());
    }

    /** Whether it is wide and high enough for a middle and a border all around. */
    public boolean bordered() {
        return Math.min(dataset.width(), dataset.height()) >= LEAST_SIDE;
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
        int width = dataset.width();
        int height = dataset.height();
        IntPredicate middle = j -> inner(j % area() / width, height) && inner(j % width, width);
        return Trend.between(mean(middle.negate()), mean(middle)).name();
    }

    private int area() {
        return dataset.width() * dataset.height();
    }

    private String extreme(int sign) {
        int best = 0;
        for (int c = 1; c < PLANES.size(); c++) {
            if (sign * planeMean(c) > sign * planeMean(best)) {
                best = c;
            }
        }
        return PLANES.get(best);
    }

    private double planeMean(int c) {
        return mean(j -> j / area() == c);
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
