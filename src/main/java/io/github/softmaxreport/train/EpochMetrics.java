package io.github.softmaxreport.train;

import io.github.softmaxreport.model.Measurement;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is measured on a whole set of images.
 *
 * @param cost J = loss + λ Σ W², nats
 * @param loss mean loss, nats
 * @param accuracy fraction in [0, 1]
 */
public record EpochMetrics(double cost, double loss, double accuracy) {
    static EpochMetrics of(Measurement measured) {
        return new EpochMetrics(measured.cost(), measured.loss(), measured.accuracy());
    }

    /** Whether cost and loss are numbers; a run for which they aren't has diverged. */
    public boolean finite() {
        return Double.isFinite(cost) && Double.isFinite(loss);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(cost);
        out.writeDouble(loss);
        out.writeDouble(accuracy);
    }

    static EpochMetrics read(DataInput in) throws IOException {
        return new EpochMetrics(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
