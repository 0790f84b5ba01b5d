package io.github.softmaxreport.config;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that determines one training run besides its data and its seed. Configuration, results and report name a
 * value by its path, such as {@code start.deviation}, and go through {@link #values} to treat all alike.
 *
 * @param loss the loss l, mean over the batch
 * @param labelSmoothing ε, in [0, 1): targets are one-hot times 1 - ε, plus ε / K; only for losses with probabilities
 * @param preprocessing how pixels become inputs
 * @param start how W and b begin
 * @param regularization λ in J = l + λ Σ W²; at least 0
 * @param learningRate η, step of each update; above 0
 * @param schedule how η changes while training goes on
 * @param momentum whether updates have a velocity
 * @param epochs passes over the training images
 * @param batchSize images an update
 * @param shuffle whether each epoch visits the images in a new random order; file order otherwise
 * @param augmentation how training images are varied
 * @param averagedEpochs last epochs over whose updates W and b are averaged; 0: not at all
 * @param earlyStopping whether the best epoch is kept
 * @param gradientNorms whether the norm of the gradient is recorded, epoch by epoch
 */
public record Hyperparameters(
        LossFunction loss,
        double labelSmoothing,
        PreprocessingMethod preprocessing,
        StartRule start,
        double regularization,
        double learningRate,
        LearningRateSchedule schedule,
        Momentum momentum,
        int epochs,
        int batchSize,
        boolean shuffle,
        Augmentation augmentation,
        int averagedEpochs,
        EarlyStopping earlyStopping,
        boolean gradientNorms) {
    public Hyperparameters {
        Checks.that(labelSmoothing >= 0 && labelSmoothing < 1, "labelSmoothing", labelSmoothing);
        Checks.atLeast(0, "regularization", regularization);
        Checks.atLeast(Double.MIN_VALUE, "learningRate", learningRate);
        Checks.atLeast(0, "epochs", epochs);
        Checks.atLeast(1, "batchSize", batchSize);
        Checks.atLeast(0, "averagedEpochs", averagedEpochs);
    }

    /**
     * Plain mini-batch gradient descent from a Gaussian start, every further option off.
     *
     * @param startDeviation standard deviation of the start
     */
    public static Hyperparameters plain(
            LossFunction loss,
            PreprocessingMethod preprocessing,
            double startDeviation,
            double regularization,
            double learningRate,
            int epochs,
            int batchSize,
            boolean shuffle) {
        return new Hyperparameters(
                loss,
                0,
                preprocessing,
                new StartRule(StartMethod.GAUSSIAN, startDeviation),
                regularization,
                learningRate,
                new LearningRateSchedule(Decay.CONSTANT, 0.9, 10, 0),
                new Momentum(0, false),
                epochs,
                batchSize,
                shuffle,
                Augmentation.NONE,
                0,
                new EarlyStopping(Criterion.NONE, 10),
                false);
    }

    /** Whether this is plain mini-batch gradient descent, from whatever start and with whatever else is measured. */
    public boolean descendsPlainly() {
        Hyperparameters plain =
                plain(loss, preprocessing, start.deviation(), regularization, learningRate, epochs, batchSize, shuffle);
        return Set.of("start.method", "gradientNorms").containsAll(differences(plain));
    }

    /** Every value by its path, in the order of the configuration's reference: numbers, enumerations and booleans. */
    public Map<String, Object> values() {
        return RecordValues.of(this);
    }

    /**
     * The number at a path.
     *
     * @throws IllegalArgumentException if there is none
     */
    public double number(String path) {
        if (values().get(path) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(path + " is no number");
    }

    /**
     * The same with another value.
     *
     * @param path such as learningRate or start.deviation
     * @throws IllegalArgumentException if there is no such path, or the value is impossible there
     */
    public Hyperparameters with(String path, Object value) {
        return RecordValues.with(this, path, value);
    }

    /** The paths of all values in which two settings differ. */
    public Set<String> differences(Hyperparameters other) {
        Map<String, Object> others = other.values();
        return values().entrySet().stream()
                .filter(value -> !Objects.equals(value.getValue(), others.get(value.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the other one has another value at this path, and the same everywhere else. */
    public boolean differsOnlyIn(String path, Hyperparameters other) {
        return differences(other).equals(Set.of(path));
    }
}
