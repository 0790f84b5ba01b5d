package io.github.softmaxreport.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The mean of W and b over updates: a ← a + (w - a) / t after the t-th. W in float32, b in float64. */
final class RunningMean {
    private final PackedWeights weights;
    private final double[] biases;
    private int count = 1;

    /** Over no update yet. */
    RunningMean(int classes, int dimensions) {
        weights = PackedWeights.zeros(classes, dimensions);
        biases = new double[classes];
    }

    /** Takes in a part of W after an update. */
    void add(float[] w, int from, int to) {
        add(weights.panels().values(), w, 1f / count, from, to);
    }

    private static void add(float[] mean, float[] w, float share, int from, int to) {
        for (int q = from; q < to; q++) {
            mean[q] = Math.fma(w[q] - mean[q], share, mean[q]);
        }
    }

    /** Takes in b, which ends the update. */
    void endUpdate(double[] b) {
        for (int k = 0; k < biases.length; k++) {
            biases[k] += (b[k] - biases[k]) / count;
        }
        count++;
    }

    /** Writes what {@link #read} needs. */
    void write(DataOutput out) throws IOException {
        weights.panels().write(out);
        Numbers.write(biases, out);
        out.writeInt(count);
    }

    /** The mean that was written. */
    static RunningMean read(int classes, int dimensions, DataInput in) throws IOException {
        RunningMean mean = new RunningMean(classes, dimensions);
        mean.weights.panels().read(in);
        Numbers.read(mean.biases, in);
        mean.count = in.readInt();
        return mean;
    }

    /** W's mean. */
    PackedWeights weights() {
        return weights;
    }

    /** b's mean, the array itself. */
    double[] biases() {
        return biases;
    }
}
