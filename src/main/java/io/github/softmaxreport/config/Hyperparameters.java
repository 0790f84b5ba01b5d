package io.github.softmaxreport.config;

/**
 * Everything that determines one training run besides its data and its seed.
 *
 * @param loss the loss l, mean over the batch
 * @param preprocessing how pixels become inputs
 * @param startDeviation standard deviation of the Gaussian start of W and b
 * @param regularization λ in J = l + λ Σ W²; at least 0
 * @param learningRate η, step of each update; above 0
 * @param epochs passes over the training images
 * @param batchSize images an update
 * @param shuffle whether each epoch visits the images in a new random order; file order otherwise
 */
public record Hyperparameters(
        LossFunction loss,
        PreprocessingMethod preprocessing,
        double startDeviation,
        double regularization,
        double learningRate,
        int epochs,
        int batchSize,
        boolean shuffle) {
    public Hyperparameters {
        Checks.atLeast(0, "startDeviation", startDeviation);
        Checks.atLeast(0, "regularization", regularization);
        Checks.atLeast(Double.MIN_VALUE, "learningRate", learningRate);
        Checks.atLeast(0, "epochs", epochs);
        Checks.atLeast(1, "batchSize", batchSize);
    }

    /** The same with another λ. */
    public Hyperparameters withRegularization(double other) {
        return new Hyperparameters(
                loss, preprocessing, startDeviation, other, learningRate, epochs, batchSize, shuffle);
    }

    /** The same with another η. */
    public Hyperparameters withLearningRate(double other) {
        return new Hyperparameters(
                loss, preprocessing, startDeviation, regularization, other, epochs, batchSize, shuffle);
    }
}
