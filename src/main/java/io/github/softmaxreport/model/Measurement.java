package io.github.softmaxreport.model;

/**
 * A classifier on a whole set of images.
 *
 * @param cost J = loss + λ Σ W², nats (or the loss's own unit)
 * @param loss mean loss
 * @param correct images whose true class has the highest score; of equal scores the lowest class wins
 * @param count n
 */
public record Measurement(double cost, double loss, int correct, int count) {
    /** Correct over n, a fraction in [0, 1]. */
    public double accuracy() {
        return (double) correct / count;
    }
}
