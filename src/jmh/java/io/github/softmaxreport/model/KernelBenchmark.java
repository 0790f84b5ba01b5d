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
 * The engine's loops on one batch, and an epoch of them. JMH's operations are floating-point operations here, so its
 * operations a nanosecond are GF/s; {@link BenchmarkTable} knows the bytes.
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

    /** Loss and predictions of a loaded block, as long as in a pass that only looks. */
    @Benchmark
    @OperationsPerInvocation(2 * ImageBlock.LOOK * Workload.DIMENSIONS * Workload.CLASSES)
    public void evaluation(Workload w, Blackhole sink) {
        Tally tally = new Tally(ImageBlock.LOOK);
        w.learner.measure(w.look, tally);
        sink.consume(tally);
    }

    /** An epoch of one run alone: every batch loaded, measured as before the epoch and learnt; then as many other images. */
    @Benchmark
    @OperationsPerInvocation(4 * (Workload.SET / Workload.IMAGES) * Workload.PRODUCT)
    public void epoch(Workload w, Blackhole sink) {
        w.late.begin();
        for (int batch = 0; batch < Workload.SET / Workload.IMAGES; batch++) {
            w.loadNext();
            w.late.score(w.block);
            w.learner.update(w.block, w.share, 1e-6);
        }
        sink.consume(w.late.measurement());
        Tally tally = new Tally(Workload.SET);
        for (int from = 0; from < Workload.SET; from += ImageBlock.LOOK) {
            w.look.load(w.others, w.order, from, Math.min(from + ImageBlock.LOOK, Workload.SET));
            w.learner.measure(w.look, tally);
        }
        sink.consume(tally.measurement(w.learner.penalty()));
    }
}
