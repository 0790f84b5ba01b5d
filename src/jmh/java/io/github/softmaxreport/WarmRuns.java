package io.github.softmaxreport;

import io.github.softmaxreport.model.PeakBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What training costs once the code is compiled: the share of the peak that the assignment run reaches on one thread and
 * on two, and how its time grows. The peak is measured before and after each run, on as many threads. Arguments: folder of
 * the .bin files, rounds.
 */
public final class WarmRuns {
    private static final int PEAK_LOOPS = 20_000;

    private WarmRuns() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        AssignmentRun alone = new AssignmentRun(1, 4, 1, 1);
        AssignmentRun run = new AssignmentRun(2, 4, 1, 1);
        peak(2);
        alone.seconds(folder);
        print(alone, share(alone, folder, rounds));
        print(run, share(run, folder, rounds));
        double base = median(run, folder, rounds);
        growth("5 seeds", base, median(new AssignmentRun(2, 4, 5, 1), folder, rounds));
        growth("50,000 training images", base, median(new AssignmentRun(2, 4, 1, 5), folder, rounds));
        growth("40 cells of a grid", base, median(new AssignmentRun(2, 40, 1, 1), folder, rounds));
    }

    private static void print(AssignmentRun run, double[] shares) {
        System.out.printf(
                Locale.ROOT,
                "%d threads: median %.1f %% of the peak (%.1f to %.1f)%n",
                run.threads(),
                100 * shares[shares.length / 2],
                100 * shares[0],
                100 * shares[shares.length - 1]);
    }

    private static void growth(String what, double base, double seconds) {
        System.out.printf(Locale.ROOT, "%s: %.2f s, %.2f times the %.2f s of 4 runs%n", what, seconds, seconds / base, base);
    }

    /** Shares of the peak, ascending. */
    private static double[] share(AssignmentRun run, Path folder, int rounds) throws IOException, InterruptedException {
        double[] shares = new double[rounds];
        for (int r = 0; r < rounds; r++) {
            double before = peak(run.threads());
            double seconds = run.seconds(folder);
            shares[r] = run.operations() / seconds / ((before + peak(run.threads())) / 2);
        }
        Arrays.sort(shares);
        return shares;
    }

    private static double median(AssignmentRun run, Path folder, int rounds) throws IOException {
        double[] seconds = new double[rounds];
        for (int r = 0; r < rounds; r++) {
            seconds[r] = run.seconds(folder);
        }
        Arrays.sort(seconds);
        return seconds[rounds / 2];
    }

    /** Floating-point operations a second of all threads together. */
    private static double peak(int threads) throws InterruptedException {
        Thread[] all = IntStream.range(0, threads)
                .mapToObj(t -> new Thread(() -> {
                    PeakBenchmark benchmark = new PeakBenchmark();
                    for (int loop = 0; loop < PEAK_LOOPS; loop++) {
                        benchmark.peak();
                    }
                }))
                .toArray(Thread[]::new);
        long begin = System.nanoTime();
        for (Thread thread : all) {
            thread.start();
        }
        for (Thread thread : all) {
            thread.join();
        }
        return threads * (double) PEAK_LOOPS * PeakBenchmark.operations() / ((System.nanoTime() - begin) / 1e9);
    }
}
