package io.github.softmaxreport.config;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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

    /** All of them by key, as YAML has them. */
    public Map<String, Object> values() {
        return JsonMapper.shared().convertValue(this, new TypeReference<>() {});
    }

    /** Whether the other one has another value of this key, and the same of all others. */
    public boolean differsOnlyIn(String key, Hyperparameters other) {
        Map<String, Object> own = values();
        Map<String, Object> others = other.values();
        return !own.equals(others) && others.put(key, own.get(key)) != null && own.equals(others);
    }
}
