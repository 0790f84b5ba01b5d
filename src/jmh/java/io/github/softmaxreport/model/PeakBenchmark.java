package io.github.softmaxreport.model;

import static io.github.softmaxreport.model.VectorKernel.F;

import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.FloatVector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The most that this machine's vectors can do: twelve sums that never wait for each other or for memory. The same number
 * of operations whatever the width of the vectors.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
public class PeakBenchmark {
    private static final int ROUNDS = 10_000;
    private static final int OPERATIONS = ROUNDS * 12 * 2 * Panels.LANES;
    private final float[] numbers = new float[3 * Panels.LANES];

    @Benchmark
    @OperationsPerInvocation(OPERATIONS)
    public float[] peak() {
        FloatVector x = FloatVector.fromArray(F, numbers, 0);
        FloatVector y = FloatVector.fromArray(F, numbers, Panels.LANES);
        FloatVector a0 = x;
        FloatVector a1 = x;
        FloatVector a2 = x;
        FloatVector a3 = x;
        FloatVector a4 = x;
        FloatVector a5 = x;
        FloatVector a6 = x;
        FloatVector a7 = x;
        FloatVector a8 = x;
        FloatVector a9 = x;
        FloatVector b0 = x;
        FloatVector b1 = x;
        for (int i = 0; i < ROUNDS * Panels.LANES / F.length(); i++) {
            a0 = x.fma(y, a0);
            a1 = x.fma(y, a1);
            a2 = x.fma(y, a2);
            a3 = x.fma(y, a3);
            a4 = x.fma(y, a4);
            a5 = x.fma(y, a5);
            a6 = x.fma(y, a6);
            a7 = x.fma(y, a7);
            a8 = x.fma(y, a8);
            a9 = x.fma(y, a9);
            b0 = x.fma(y, b0);
            b1 = x.fma(y, b1);
        }
        FloatVector sum = a0.add(a1).add(a2).add(a3).add(a4).add(a5).add(a6).add(a7).add(a8).add(a9).add(b0).add(b1);
        sum.intoArray(numbers, 2 * Panels.LANES);
        return numbers;
    }

    /** Floating-point operations of one call. */
    public static double operations() {
        return OPERATIONS;
    }
}
