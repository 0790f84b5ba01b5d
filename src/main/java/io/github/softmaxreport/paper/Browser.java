package io.github.softmaxreport.paper;

import io.github.softmaxreport.config.UserError;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser of this machine that prints without a window: Chromium, Chrome or Edge.
 *
 * @param program its file
 * @param seconds after which a print is given up
 */
public record Browser(Path program, int seconds) {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");
    private static final List<String> ENDINGS = List.of("", ".exe");
    private static final int PATIENCE = 180;

    /**
     * The first that is installed.
     *
     * @param path folders, as the environment's PATH lists them
     * @throws UserError that names all that would do, if none is there
     */
    public static Browser on(String path) {
        for (String name : NAMES) {
            for (String folder : path.split(File.pathSeparator, -1)) {
                for (String ending : ENDINGS) {
                    Path program = Path.of(folder.isEmpty() ? "." : folder, name + ending);
                    if (isProgram(program)) {
                        return new Browser(program, PATIENCE);
                    }
                }
            }
        }
        throw new UserError("--pdf needs a browser, and none is on the PATH: " + String.join(", ", NAMES)
                + ". Install Chromium, Chrome or Edge, or name its program with --browser; or write --single-file and"
                + " print that from any browser");
    }

    /**
     * One that the user names.
     *
     * @throws UserError if it is no program
     */
    public static Browser at(Path program) {
        if (!isProgram(program)) {
            throw new UserError(program + ": is no program; that of Chromium, Chrome or Edge is wanted");
        }
        return new Browser(program, PATIENCE);
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /**
     * Prints a page by its print style.
     *
     * @param html needs nothing beside it
     * @return a PDF file
     * @throws UserError with the browser's own last words, if it fails or does not end
     */
    public byte[] pdf(String html) {
        try {
            Path work = Files.createTempDirectory("softmax-report-print-");
            try {
                return print(html, work);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new UserError(
                    program + ": can't be used (" + e + "); make room for temporary files, or name another"
                            + " browser with --browser",
                    e);
        }
    }

    private byte[] print(String html, Path work) throws IOException {
        Path page = Files.writeString(work.resolve("report.html"), html);
        Path pdf = work.resolve("report.pdf");
        Path log = work.resolve("log.txt");
        Process process = new ProcessBuilder(command(work, page, pdf))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String fault = "";
        try {
            process.getOutputStream().close();
            fault = process.waitFor(seconds, TimeUnit.SECONDS)
                    ? "ended with code " + process.exitValue()
                    : "did not end within " + seconds + " s";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fault = "was interrupted";
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (fault.endsWith("code 0") && Files.isRegularFile(pdf)) {
            return Files.readAllBytes(pdf);
        }
        throw new UserError(program + ": printed nothing; it " + fault + lastWords(log)
                + ". Name another browser with --browser, or write --single-file and print that");
    }

    private List<String> command(Path work, Path page, Path pdf) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--user-data-dir=" + work.resolve("profile"),
                "--print-to-pdf=" + pdf));
        if (System.getProperty("user.name", "").equals("root")) {
            command.add("--no-sandbox"); // Chromium starts for root in no other way; the page is our own
        }
        command.add(page.toUri().toString());
        return command;
    }

    private static String lastWords(Path log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty()
                ? ""
                : " and said: " + lines.get(lines.size() - 1).strip();
    }

    /** What a browser that is just ending still holds stays to the system's own clearing. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
