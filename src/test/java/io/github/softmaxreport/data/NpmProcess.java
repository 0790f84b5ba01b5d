package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Another process that runs npm and waits for it. */
final class NpmProcess implements AutoCloseable {
    private static final int RUNNING = 'r';

    private final Process process;
    private final Path running;

    /**
     * Returns when npm is running.
     *
     * @param running where npm writes the number of a process of its own
     */
    NpmProcess(Path npm, Path running) throws IOException {
        this.running = running;
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NpmProcess.class.getName(),
                        npm.toString(),
                        running.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != RUNNING) {
            throw new IOException("the other process did not run npm");
        }
    }

    /** What npm has started. */
    ProcessHandle child() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(running).strip()))
                .orElseThrow();
    }

    /** Sends SIGTERM and waits for the end. */
    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The other process: tells on its output that npm is running. */
    public static void main(String[] arguments) throws IOException, SourceException {
        Path npm = Path.of(arguments[0]);
        Path running = Path.of(arguments[1]);
        DataListener listener = new DataListener() {
            private boolean told;

            @Override
            public void message(String line) {
                throw new IllegalStateException(line);
            }

            @Override
            public void progress(String step, long done, long total) {
                if (!told && running.toFile().length() > 1) {
                    told = true;
                    System.out.write(RUNNING);
                    System.out.flush();
                }
            }
        };
        PackageFacts facts = new PackageFacts(
                "tiny@1.0.0", PackageFacts.Form.PNG_AND_JSON, "tiny.tgz", 1, "0".repeat(64), List.of());
        NpmLimits limits = new NpmLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMillis(10));
        Path work = Files.createTempDirectory(npm.getParent(), "work");
        new NpmPackage(facts, Optional.of(npm), limits)
                .fetch(new FetchOrder(TinyFiles.SET, TinyFiles.SET.files(), work, work, listener));
    }
}
