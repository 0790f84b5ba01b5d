package io.github.softmaxreport.train;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The curve of a run so far. A point comes in halves: what the validation images say, then what the training images do,
 * which may be known only when the next epoch has shown them.
 */
final class GrowingCurve {
    private final List<EpochMetrics> train = new ArrayList<>();
    private final List<EpochMetrics> validation = new ArrayList<>();
    private final List<Double> gradientNorms = new ArrayList<>();

    /** The first half of the next point. */
    void validate(EpochMetrics onValidation) {
        validation.add(onValidation);
    }

    /** The mean norm of an epoch's gradients. */
    void addNorm(double norm) {
        gradientNorms.add(norm);
    }

    /** The next epoch; the start was 0. */
    int next() {
        return validation.size();
    }

    /** Points known in full. */
    int points() {
        return train.size();
    }

    /** Whether of the last point only the first half is known. */
    boolean lacksHalf() {
        return train.size() < validation.size();
    }

    /** Whether on the training images the cost of the last point known in full is no finite number. */
    boolean diverged() {
        return !train.isEmpty() && !train.get(train.size() - 1).finite();
    }

    /** The second half of the last point. */
    void add(EpochMetrics onTrain) {
        train.add(onTrain);
    }

    /** Another point like that of an epoch. */
    void repeat(int epoch) {
        validation.add(validation.get(epoch));
        train.add(train.get(epoch));
    }

    EpochMetrics train(int epoch) {
        return train.get(epoch);
    }

    EpochMetrics validation(int epoch) {
        return validation.get(epoch);
    }

    /**
     * The whole curve.
     *
     * @param kept epoch whose weights are the result
     * @param trained the last epoch of updates
     */
    TrainingCurve finished(int kept, int trained) {
        return new TrainingCurve(train, validation, kept, trained, gradientNorms);
    }

    void write(DataOutput out) throws IOException {
        Written.list(train, EpochMetrics::write, out);
        Written.list(validation, EpochMetrics::write, out);
        Written.list(gradientNorms, (norm, o) -> o.writeDouble(norm), out);
    }

    /** Into an empty one. */
    void read(DataInput in) throws IOException {
        train.addAll(Written.list(EpochMetrics::read, in));
        validation.addAll(Written.list(EpochMetrics::read, in));
        gradientNorms.addAll(Written.list(DataInput::readDouble, in));
    }
}
