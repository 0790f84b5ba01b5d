package io.github.softmaxreport.train;

import io.github.softmaxreport.config.EarlyStopping;
import io.github.softmaxreport.model.LinearClassifier;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers the epoch that is best on the validation images, if any is to be kept. What is not a number is never best. */
final class BestEpoch {
    private final EarlyStopping rule;
    private double best = Double.NEGATIVE_INFINITY;
    private int epoch;
    private int last;
    private Optional<LinearClassifier> classifier = Optional.empty();

    BestEpoch(EarlyStopping rule) {
        this.rule = rule;
    }

    /**
     * An epoch has ended.
     *
     * @param now W and b, asked for if they are the best so far
     */
    void add(int ended, EpochMetrics validation, Supplier<LinearClassifier> now) {
        last = ended;
        double quality = switch (rule.criterion()) {
            case NONE -> Double.NaN;
            case COST -> -validation.cost();
            case LOSS -> -validation.loss();
            case ACCURACY -> validation.accuracy();
        };
        if (quality > best) {
            best = quality;
            epoch = ended;
            classifier = Optional.of(now.get());
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(best);
        out.writeInt(epoch);
        out.writeInt(last);
        out.writeBoolean(classifier.isPresent());
        if (classifier.isPresent()) {
            classifier.get().write(out);
        }
    }

    void read(DataInput in) throws IOException {
        best = in.readDouble();
        epoch = in.readInt();
        last = in.readInt();
        classifier = in.readBoolean() ? Optional.of(LinearClassifier.read(in)) : Optional.empty();
    }

    /** There will be no other: where none is kept yet, this one is. */
    void settle(int last, LinearClassifier then) {
        if (classifier.isEmpty()) {
            epoch = last;
            classifier = Optional.of(then);
        }
    }

    /** Whether a better one is no longer waited for. */
    boolean stopped() {
        return classifier.isPresent() && last - epoch >= rule.patience();
    }

    /** The best one; the last if none is to be kept. */
    int epoch() {
        return classifier.isPresent() ? epoch : last;
    }

    /** W and b of the best one; empty if none is to be kept. */
    Optional<LinearClassifier> classifier() {
        return classifier;
    }
}
