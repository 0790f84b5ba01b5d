package io.github.softmaxreport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The assignment run as whole cold processes, ours beside the numpy and torch of the user's own python3, where they are
 * installed. Peers and ours take turns, so that a busy machine hits all alike. Ours has the options of Maven's JVM, as in
 * {@code mvn exec:java}. Arguments: folder of the .bin files, threads, rounds, the python3 to use, the file of options.
 */
public final class PeerComparison {
    private static final List<String> PEERS =
            List.of("numpy64", "numpy32", "numpy32-stacked", "torch", "torch-one-thread");

    private PeerComparison() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String folder = args[0];
        int threads = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        Path script = Files.createTempFile("peers", ".py");
        try (InputStream in = PeerComparison.class.getResourceAsStream("peers.py")) {
            Files.write(script, Objects.requireNonNull(in, "peers.py").readAllBytes());
        }
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("this project", ours(folder, threads, Path.of(args[4])));
        for (String peer : PEERS) {
            commands.put(peer, List.of(args[3], script.toString(), peer, folder));
        }
        Map<String, double[]> seconds = new LinkedHashMap<>();
        commands.forEach((name, command) -> seconds.put(name, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
                seconds.get(entry.getKey())[round] = run(entry.getValue(), threads);
            }
        }
        Files.delete(script);
        double base = median(seconds.get("this project"));
        seconds.forEach((name, times) ->
                System.out.printf(Locale.ROOT, "%-16s %7.2f s %6.1f x%n", name, median(times), median(times) / base));
    }

    private static List<String> ours(String folder, int threads, Path options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(Files.readString(options).strip().split("\\s+")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AssignmentRun.class.getName()));
        command.addAll(List.of(folder, Integer.toString(threads)));
        return command;
    }

    /** Wall seconds of the whole process; NaN where it fails, as when a library is not installed. */
    private static double run(List<String> command, int threads) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (String variable : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")) {
            builder.environment().put(variable, Integer.toString(threads));
        }
        long begin = System.nanoTime();
        int code = builder.start().waitFor();
        return code == 0 ? (System.nanoTime() - begin) / 1e9 : Double.NaN;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
