package io.github.softmaxreport.model;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and sets each beside the measured peak. Takes JMH's own options, for example {@code -t 2}. */
public final class BenchmarkTable {
    private static final String PEAK = "peak";

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
        System.out.println(Kernels.description());
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %8.1f GF/s %6.1f %% of the peak%n",
                    result.getPrimaryResult().getLabel(),
                    speed(result),
                    100 * speed(result) / peak);
        }
    }

    /** Floating-point operations a nanosecond, all threads together. */
    private static double speed(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        boolean isPeak = result.getPrimaryResult().getLabel().equals(PEAK);
        return isPeak ? score * VectorKernel.F.length() / Panels.LANES : score;
    }
}
