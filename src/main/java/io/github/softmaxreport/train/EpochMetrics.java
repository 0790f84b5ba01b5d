package io.github.softmaxreport.train;

/**
 * What is measured on a whole set of images.
 *
 * @param cost J = loss + λ Σ W², nats
 * @param loss mean loss, nats
 * @param accuracy fraction in [0, 1]
 */
public record EpochMetrics(double cost, double loss, double accuracy) {}
