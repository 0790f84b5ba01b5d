package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** The program in a process of its own, as {@code mvn exec:java} starts it, but without Maven. */
final class ProgramProcess {
    static final int DONE = 0;
    static final int USER = 2;
    static final int INTERRUPTED = 130;
    static final int KILLED = 137;
    static final int TERMINATED = 143;

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader reader;
    private final StringBuilder printed = new StringBuilder();

    private ProgramProcess(ProcessBuilder builder) throws IOException {
        process = builder.redirectErrorStream(true).start();
        reader = process.inputReader();
    }

    /** Starts it. */
    static ProgramProcess start(List<String> command) throws IOException {
        return new ProgramProcess(new ProcessBuilder(command));
    }

    /** The words to start it with: those of this JVM, with more of them, on a project folder. */
    static List<String> command(Path home, List<String> more, String... words) throws IOException {
        return command(Path.of(System.getProperty("java.home")), home, more, words);
    }

    static List<String> command(Path jdk, Path home, List<String> more, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(jdk.resolve("bin").resolve("java").toString()));
        command.addAll(Arrays.asList(Files.readString(PROJECT.resolve(".mvn").resolve("jvm.config"))
                .strip()
                .split("\\s+")));
        command.add("-Dsoftmaxreport.home=" + home);
        command.addAll(more);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    /** A project folder with the real one's inputs and a target of its own. */
    static Path home(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String input : List.of("data", "templates")) {
            Files.createSymbolicLink(folder.resolve(input), PROJECT.resolve(input));
        }
        return folder;
    }

    long pid() {
        return process.pid();
    }

    /** Reads on until a line begins so, or the output ends; whether there was one. */
    boolean reads(String beginning) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            printed.append(line).append('\n');
            if (line.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends by itself in this time. Its output must fit into a pipe. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Sends a signal by its name. */
    void signal(String name) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("kill", "-s", name, String.valueOf(pid()))
                .start()
                .waitFor();
        assertThat(exitCode).as("kill -s %s", name).isZero();
    }

    /** SIGKILL; the exit code. */
    int kill() throws InterruptedException {
        return process.destroyForcibly().waitFor();
    }

    /** Waits for its end; the exit code. */
    int exitCode() throws IOException, InterruptedException {
        while (reads("\0")) {
            continue; // no line begins so: everything is read
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        return process.exitValue();
    }

    /** What was read so far, out and err. */
    String printed() {
        return printed.toString();
    }

    /** SHA-256 by path of every file below a folder; links are not followed. */
    static SortedMap<String, String> tree(Path folder) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return tree;
    }
}
