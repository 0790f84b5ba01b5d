package io.github.softmaxreport.model;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The engine's loops on one batch. JMH's operations are floating-point operations here, so its operations a nanosecond are
 * GF/s. Bytes a call: 307 KB of pixels in {@code widen}, 1.2 MB of inputs and 123 KB of weights in each product.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
public class KernelBenchmark {
    /** Pixels to inputs, two operations for each. */
    @Benchmark
    @OperationsPerInvocation(2 * Workload.IMAGES * Workload.DIMENSIONS)
    public void widen(Workload w) {
        w.loadNext();
    }

    /** Scores of a loaded batch. */
    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public Lanes forward(Workload w) {
        w.kernel.forward(w.block.inputs(), 0, Workload.IMAGES, w.weights.panels(), w.workspace.lanes());
        return w.workspace.lanes();
    }

    /** The weights' gradient of a loaded batch. */
    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public Panels backward(Workload w) {
        Panels sums = w.workspace.sums();
        float[] slopes = w.workspace.scores().pack();
        w.kernel.backward(w.block.inputs(), Workload.IMAGES, slopes, 0, sums.columns(), sums);
        return sums;
    }

    /** A whole update on a loaded batch: scores, loss, gradient, step. */
    @Benchmark
    @OperationsPerInvocation(2 * Workload.PRODUCT)
    public void update(Workload w) {
        w.learner.update(w.block, w.share, 1e-6);
    }

    /** Loss and predictions of a loaded batch. */
    @Benchmark
    @OperationsPerInvocation(Workload.PRODUCT)
    public void evaluation(Workload w, Blackhole sink) {
        Tally tally = new Tally(Workload.IMAGES);
        w.learner.measure(w.block, tally);
        sink.consume(tally);
    }

    /** An epoch of one run alone over 1,000 images: every batch loaded, learnt, then all loaded and measured again twice. */
    @Benchmark
    @OperationsPerInvocation(10 * 4 * Workload.PRODUCT)
    public void epoch(Workload w, Blackhole sink) {
        for (int batch = 0; batch < 10; batch++) {
            w.loadNext();
            w.learner.update(w.block, w.share, 1e-6);
        }
        Tally tally = new Tally(20 * Workload.IMAGES);
        for (int batch = 0; batch < 20; batch++) {
            w.loadNext();
            w.learner.measure(w.block, tally);
        }
        sink.consume(tally.measurement(w.learner.penalty()));
    }
}
