package io.github.softmaxreport.train;

import io.github.softmaxreport.config.StartRule;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.Arrays;

/** Where training begins. */
public final class Start {
    private Start() {}

    /**
     * W (K x d, row by row), then b: independent, normal, mean 0. The seed alone decides the numbers before they are
     * scaled, so all settings with the same seed and deviation begin at the same point.
     *
     * @param rule which deviations
     * @param classes K
     * @param dimensions d
     */
    public static LinearClassifier of(StartRule rule, int classes, int dimensions, long seed) {
        Gaussians random = new RandomStreams(seed).start();
        double[] weights = new double[classes * dimensions];
        double[] biases = new double[classes];
        double deviation = rule.weightDeviation(dimensions);
        Arrays.setAll(weights, q -> deviation * random.next());
        Arrays.setAll(biases, k -> rule.biasDeviation() * random.next());
        return new LinearClassifier(classes, dimensions, weights, biases);
    }
}
