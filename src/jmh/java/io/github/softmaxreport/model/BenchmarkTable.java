package io.github.softmaxreport.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and sets each beside the measured peak, with operations and bytes. Takes JMH's own options, for example {@code -t 2}. */
public final class BenchmarkTable {
    private static final String PEAK = "peak";

    private static final double IMAGE_PIXELS = Workload.DIMENSIONS;
    private static final double IMAGE_INPUTS = Workload.DIMENSIONS * Float.BYTES;
    private static final double WEIGHTS = Workload.CLASSES * IMAGE_INPUTS;
    private static final double BATCH = Workload.IMAGES * IMAGE_INPUTS;
    private static final double WIDEN = Workload.IMAGES * (IMAGE_PIXELS + IMAGE_INPUTS);
    private static final double FORWARD = BATCH + WEIGHTS;
    /** Scores, sums, and the step, which reads sums and W and writes W. */
    private static final double UPDATE = FORWARD + BATCH + 4 * WEIGHTS;

    private static final double EVALUATION = ImageBlock.LOOK * IMAGE_INPUTS + WEIGHTS;
    private static final double EPOCH = Workload.SET / (double) Workload.IMAGES * (WIDEN + FORWARD + UPDATE)
            + Workload.SET / (double) ImageBlock.LOOK * EVALUATION
            + Workload.SET * (IMAGE_PIXELS + IMAGE_INPUTS);
    private static final double BASELINE = 2 * FORWARD;

    /** What a call reads and writes of pixels, inputs, weights and sums, each as often as it goes through it. */
    private static final Map<String, Double> BYTES = Map.of(
            "widen", WIDEN,
            "forward", FORWARD,
            "backward", FORWARD,
            "update", UPDATE,
            "evaluation", EVALUATION,
            "epoch", EPOCH,
            "ejmlForward", BASELINE,
            "ejmlBackward", BASELINE,
            "plainForward", BASELINE,
            "plainBackward", BASELINE);

    private BenchmarkTable() {}

    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .jvmArgsPrepend("--add-modules", "jdk.incubator.vector")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double peak = results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(PEAK))
                .mapToDouble(BenchmarkTable::speed)
                .findFirst()
                .orElse(Double.NaN);
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel();
            double operations = result.getParams().getOpsPerInvocation();
            double bytes = BYTES.getOrDefault(label, 0.0);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %8.1f GF/s %6.1f %% of the peak; a call: %9.3f Mflop, %9.3f MB, so %6.1f GB/s%n",
                    label,
                    speed(result),
                    100 * speed(result) / peak,
                    operations / 1e6,
                    bytes / 1e6,
                    speed(result) * bytes / operations);
        }
    }

    /** Floating-point operations a nanosecond, all threads together. */
    private static double speed(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
