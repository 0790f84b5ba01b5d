package io.github.softmaxreport.report;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What is seen in a class's weights drawn as a picture. Min-max normalisation keeps the order of weights, so that means of
 * the weights tell which part of the picture is brighter.
 *
 * @param finite whether all weights are finite numbers; the picture shows none of those that are not
 * @param planes the means of the red, the green and the blue plane; none for a picture without colours
 * @param bordered whether it is wide and high enough for a middle and a border all around
 * @param border the mean of what is around the middle; NaN for one pixel
 * @param middle the mean of the middle, which is half as wide and high
 */
public record WeightTemplate(boolean finite, List<Double> planes, boolean bordered, double border, double middle) {
    private static final List<String> PLANES = List.of("red", "green", "blue");
    /** Of which a quarter is a border. */
    private static final int LEAST_SIDE = 4;

    public WeightTemplate {
        planes = List.copyOf(planes);
    }

    /**
     * Looks at every weight once.
     *
     * @param k the class
     * @param dataset says how a row of W is an image
     */
    static WeightTemplate of(LinearClassifier classifier, int k, DatasetDescription dataset) {
        int width = dataset.width();
        int height = dataset.height();
        DoubleSummaryStatistics border = new DoubleSummaryStatistics();
        DoubleSummaryStatistics middle = new DoubleSummaryStatistics();
        List<Double> planes = new ArrayList<>();
        boolean finite = true;
        int j = 0;
        for (int channel = 0; channel < dataset.channels(); channel++) {
            DoubleSummaryStatistics plane = new DoubleSummaryStatistics();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double weight = classifier.weight(k, j++);
                    finite &= Double.isFinite(weight);
                    plane.accept(weight);
                    (inner(y, height) && inner(x, width) ? middle : border).accept(weight);
                }
            }
            planes.add(mean(plane));
        }
        return new WeightTemplate(
                finite,
                planes.size() == PLANES.size() ? planes : List.of(),
                Math.min(width, height) >= LEAST_SIDE,
                mean(border),
                mean(middle));
    }

    private static double mean(DoubleSummaryStatistics weights) {
        return weights.getCount() == 0 ? Double.NaN : weights.getAverage();
    }

    /** Whether it has three planes, of which one is the strongest. */
    public boolean coloured() {
        return !planes.isEmpty() && !strongest().equals(weakest());
    }

    /** red, green or blue, whichever plane has the highest mean. */
    public String strongest() {
        return extreme(1);
    }

    /** red, green or blue, whichever plane has the lowest mean. */
    public String weakest() {
        return extreme(-1);
    }

    /** RISES if the middle is brighter than the border, FALLS if it is darker. */
    public String towardsTheMiddle() {
        return Trend.between(border, middle).name();
    }

    private String extreme(int sign) {
        int best = 0;
        for (int c = 1; c < planes.size(); c++) {
            if (sign * planes.get(c) > sign * planes.get(best)) {
                best = c;
            }
        }
        return PLANES.get(best);
    }

    private static boolean inner(int position, int side) {
        return position >= side / 4 && position < side - side / 4;
    }
}
