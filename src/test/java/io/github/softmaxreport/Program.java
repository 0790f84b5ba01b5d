package io.github.softmaxreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a user calls it, on a tiny study of the bundled sample: two settings, two seeds, two epochs. */
final class Program {
    private static final String STUDY = """
            report: {institution: I, course: C, title: Tiny, author: A, date: 2026-01-02}
            dataset: {name: sample, train: [data_batch_1], validation: [data_batch_2], test: [test_batch]}
            seeds: [1, 2]
            training: {epochs: 2}
            experiments:
              - {id: plain, title: Plain, regularization: 0, learningRate: 0.01}
              - {id: strong, title: Strong, regularization: 1, learningRate: 0.01}
            gradientVerification:
              writeUp: {images: 1, dimensions: 30, regularization: 0, starts: 2}
              images: [2]
              dimensions: [20]
              regularization: [0.1]
            """;

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** @param folder where the study and sites lie */
    Program(Path folder) {
        this.folder = folder;
    }

    /** Calls it with these words; what it prints replaces what it printed before. */
    ExitCode run(String... words) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(words));
        if (words.length == 0 || words[0].startsWith("-") || words[0].equals("report")) {
            all.addAll(List.of("--store", path("store").toString()));
        }
        return new Main(stream(out), stream(err), System::nanoTime).run(all.toArray(String[]::new), false);
    }

    /** Writes a site into a folder of this name, of the study with some text replaced. */
    ExitCode report(String site, String text, String replacement) throws IOException {
        return run(
                "--config",
                study(site, text, replacement).toString(),
                "--output",
                path(site).toString());
    }

    /** Writes the study with some text replaced. */
    Path study(String name, String text, String replacement) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), STUDY.replace(text, replacement));
    }

    /** The folder of a site. */
    Path path(String site) {
        return folder.resolve(site);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
