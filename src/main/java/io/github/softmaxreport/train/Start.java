package io.github.softmaxreport.train;

import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.Arrays;

/** Where training begins. */
public final class Start {
    private Start() {}

    /**
     * W (K x d, row by row), then b: independent, normal, mean 0. The seed alone decides the numbers before they are
     * scaled, so all settings with the same seed and deviation begin at the same point.
     *
     * @param classes K
     * @param dimensions d
     * @param deviation standard deviation
     */
    public static LinearClassifier gaussian(int classes, int dimensions, double deviation, long seed) {
        Gaussians random = new RandomStreams(seed).start();
        double[] weights = new double[classes * dimensions];
        double[] biases = new double[classes];
        Arrays.setAll(weights, q -> deviation * random.next());
        Arrays.setAll(biases, k -> deviation * random.next());
        return new LinearClassifier(classes, dimensions, weights, biases);
    }

    /** The same for a data set's classes and dimensions. */
    static LinearClassifier gaussian(Dataset dataset, double deviation, long seed) {
        return gaussian(dataset.classNames().size(), dataset.train().dimensions(), deviation, seed);
    }
}
