package io.github.softmaxreport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where the program runs as a process of its own, started without Maven.
 *
 * @param jdk its folder
 * @param options for the JVM
 * @param variables set in the environment, or unset where empty
 * @param entered around the words of the command
 */
record Machine(Path jdk, List<String> options, Map<String, String> variables, UnaryOperator<List<String>> entered) {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    /** What a process came to: its exit code, and what it printed, out and err. */
    record Ended(int code, String printed) {}

    /** This one, with the JDK of this process and the options that {@code mvn exec:java} has. */
    static Machine plain() throws IOException {
        Path file = PROJECT.resolve(".mvn").resolve("jvm.config");
        return new Machine(
                Path.of(System.getProperty("java.home")),
                List.of(Files.readString(file).strip().split("\\s+")),
                Map.of(),
                UnaryOperator.identity());
    }

    /** One for many short runs: compiles quickly rather than well, and trains in plain loops. */
    static Machine quick() throws IOException {
        List<String> options =
                List.of("-Xmx1g", "-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return new Machine(plain().jdk, options, Map.of(), UnaryOperator.identity());
    }

    Machine with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Machine(jdk, all, variables, entered);
    }

    Machine where(Map<String, String> more) {
        return new Machine(jdk, options, more, entered);
    }

    Machine on(Disks disks) {
        return around(disks::entered);
    }

    Machine around(UnaryOperator<List<String>> words) {
        return new Machine(jdk, options, variables, words);
    }

    /** In a process of whose signals none is ignored, as they are where a shell started this test in the background. */
    static List<String> withSignals(List<String> command) {
        List<String> all = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP"));
        all.addAll(command);
        return all;
    }

    Machine of(Path otherJdk) {
        return new Machine(otherJdk, options, variables, entered);
    }

    /** Starts the program on a project folder. */
    Process start(Path home, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.add("-Dsoftmaxreport.home=" + home);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(entered.apply(command)).redirectErrorStream(true);
        variables.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    /** Runs it to its end. */
    Ended run(Path home, String... words) throws IOException, InterruptedException {
        Process process = start(home, words);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    /** A project folder with copies of the real one's inputs, written in another order than theirs. */
    static Path home(Path folder) throws IOException {
        for (String input : List.of("templates", "data")) {
            try (Stream<Path> all = Files.walk(PROJECT.resolve(input))) {
                List<Path> files = all.filter(Files::isRegularFile)
                        .sorted(Comparator.reverseOrder())
                        .toList();
                for (Path file : files) {
                    Path copy = folder.resolve(PROJECT.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return folder;
    }

    /** SHA-256 by path of every file below a folder; none where there is no folder. */
    static SortedMap<String, String> tree(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    tree.put(folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
                }
            }
        }
        return tree;
    }
}
