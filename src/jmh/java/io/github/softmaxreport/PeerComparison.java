package io.github.softmaxreport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The assignment run as whole cold processes, ours beside the numpy and torch of the user's own python3, where they are
 * installed. Peers and ours take turns, so that a busy machine hits all alike. Ours has the options of the JVM that trains
 * for {@code mvn exec:java}. Arguments: folder of the .bin files, threads, rounds, the python3 to use, Maven's options.
 */
public final class PeerComparison {
    private static final String OURS = "this project";
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
        commands.put(OURS, ours(folder, threads, Path.of(args[4])));
        for (String peer : PEERS) {
            commands.put(peer, List.of(args[3], script.toString(), peer, folder));
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String name : List.copyOf(commands.keySet())) {
                try {
                    seconds.computeIfAbsent(name, key -> new ArrayList<>()).add(run(commands.get(name), threads));
                } catch (IOException e) {
                    System.out.printf("%-16s failed: %s%n", name, e.getMessage());
                    commands.remove(name);
                    seconds.remove(name);
                }
            }
        }
        Files.delete(script);
        double base = median(seconds.getOrDefault(OURS, List.of(Double.NaN)));
        seconds.forEach((name, times) ->
                System.out.printf(Locale.ROOT, "%-16s %7.2f s %6.1f x%n", name, median(times), median(times) / base));
    }

    private static List<String> ours(String folder, int threads, Path options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                JvmCommand.options(List.of(Files.readString(options).strip().split("\\s+")), Map.of()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AssignmentRun.class.getName()));
        command.addAll(List.of(folder, Integer.toString(threads)));
        return command;
    }

    /**
     * Wall seconds of the whole process.
     *
     * @throws IOException if it fails, with the last line that it wrote
     */
    private static double run(List<String> command, int threads) throws IOException, InterruptedException {
        Path output = Files.createTempFile("peer", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        for (String variable : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")) {
            builder.environment().put(variable, Integer.toString(threads));
        }
        long begin = System.nanoTime();
        int code = builder.start().waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> lines = Files.readAllLines(output);
        Files.delete(output);
        if (code != 0) {
            throw new IOException(lines.isEmpty() ? "exit code " + code : lines.get(lines.size() - 1));
        }
        return seconds;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
