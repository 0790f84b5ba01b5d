package io.github.softmaxreport;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a user starts it: {@code mvn exec:java}, without a network.
 *
 * @param folder from which it is started; not the project's
 * @param pom of the project
 */
public record Maven(Path folder, Path pom) {
    /** Of this project. */
    Maven(Path folder) {
        this(folder, Path.of("pom.xml").toAbsolutePath());
    }

    /** What it came to: exit code, standard output and standard error. */
    public record Ended(int code, String out, String err) {}

    /** @param words as they stand in {@code -Dexec.args} */
    Process start(String words) throws IOException {
        List<String> command =
                List.of("mvn", "-o", "-B", "-q", "-f", pom.toString(), "exec:java", "-Dexec.args=" + words);
        return new ProcessBuilder(Machine.withSignals(command))
                .directory(folder.toFile())
                .redirectError(err().toFile())
                .start();
    }

    /** Runs it to its end. */
    public Ended run(String words) throws IOException, InterruptedException {
        Process process = start(words);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err()));
    }

    /** Runs it until it prints a line that begins like this, and interrupts it as Ctrl-C does. */
    Ended interrupt(String words, String begins) throws IOException, InterruptedException {
        Process process = start(words);
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(begins)) {
                signal(process, "INT");
            }
        }
        return new Ended(process.waitFor(), String.join("\n", lines), Files.readString(err()));
    }

    /** Sends a signal of this name. */
    static void signal(Process process, String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-s", name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("kill -s " + name + ": " + code);
        }
    }

    private Path err() {
        return folder.resolve("err");
    }
}
