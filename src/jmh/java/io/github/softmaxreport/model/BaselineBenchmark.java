package io.github.softmaxreport.model;

import java.util.concurrent.TimeUnit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The same two products in EJML (float64) and in the loops that one writes first (float64), again in GF/s. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class BaselineBenchmark {
    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public DMatrixRMaj ejmlForward(Workload w) {
        CommonOps_DDRM.multTransB(w.inputs, w.matrix, w.scores);
        return w.scores;
    }

    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public DMatrixRMaj ejmlBackward(Workload w) {
        CommonOps_DDRM.multTransA(w.scores, w.inputs, w.gradient);
        return w.gradient;
    }

    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public double[] plainForward(Workload w) {
        double[] x = w.inputs.data;
        double[] weights = w.matrix.data;
        for (int i = 0; i < Workload.IMAGES; i++) {
            for (int k = 0; k < Workload.CLASSES; k++) {
                double sum = 0;
                for (int j = 0; j < Workload.DIMENSIONS; j++) {
                    sum += x[i * Workload.DIMENSIONS + j] * weights[k * Workload.DIMENSIONS + j];
                }
                w.scores.data[i * Workload.CLASSES + k] = sum;
            }
        }
        return w.scores.data;
    }

    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public double[] plainBackward(Workload w) {
        double[] x = w.inputs.data;
        double[] sums = w.gradient.data;
        java.util.Arrays.fill(sums, 0);
        for (int i = 0; i < Workload.IMAGES; i++) {
            for (int k = 0; k < Workload.CLASSES; k++) {
                double g = w.scores.data[i * Workload.CLASSES + k];
                for (int j = 0; j < Workload.DIMENSIONS; j++) {
                    sums[k * Workload.DIMENSIONS + j] += g * x[i * Workload.DIMENSIONS + j];
                }
            }
        }
        return sums;
    }
}
