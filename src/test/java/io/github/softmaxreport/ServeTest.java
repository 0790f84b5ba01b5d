package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview follows what its reader edits. */
@Timeout(240)
@Tag("slow")
final class ServeTest {
    private static final Pattern ADDRESS = Pattern.compile("Preview on (\\S+)");

    @TempDir
    private Path folder;

    private final Printed out = new Printed();
    private final Printed err = new Printed();

    /** What is printed, and who waits for it. */
    private static final class Printed extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        synchronized String await(Pattern wanted) throws InterruptedException {
            while (!wanted.matcher(toString(StandardCharsets.UTF_8)).find()) {
                wait();
            }
            return toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_changed_section_a_mistake_and_its_mending_are_followed() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Path section = Files.createDirectory(templates.resolve("text")).resolve("exercise.md");
        Files.writeString(section, "First words.\n");
        Path study = new Program(folder).study("study", "", "");
        Thread thread = new Thread(() -> new Main(stream(out), stream(err), System::nanoTime)
                .run(
                        new String[] {
                            "serve",
                            "--port",
                            "0",
                            "--config",
                            study.toString(),
                            "--templates",
                            templates.toString(),
                            "--output",
                            folder.resolve("out").toString(),
                            "--store",
                            folder.resolve("store").toString()
                        },
                        false));
        thread.start();
        try {
            Matcher address = ADDRESS.matcher(out.await(ADDRESS));
            assertThat(address.find()).isTrue();
            URI page = URI.create(address.group(1));
            out.await(Pattern.compile("Done in "));
            assertThat(get(page)).contains("First words.");

            Files.writeString(section, "Other words [(${words.of('non.sense')})]\n");
            err.await(Pattern.compile("non\\.sense"));
            assertThat(get(page)).contains("First words.");

            Files.writeString(section, "Better words.\n");
            String printed = out.await(Pattern.compile("(?s)Done in .*The preview is as it was.*Done in "));
            assertThat(get(page)).contains("Better words.");
            assertThat(printed).contains("in the store 4");

            new Program(folder).study("study", "title: Tiny", "title: Tiny, templates: more");
            err.await(Pattern.compile("\"more\"; there is no folder "));
            Path banner = Files.createDirectories(folder.resolve("more").resolve("text"))
                    .resolve("sample.md");
            Files.writeString(banner, "Our banner.\n");
            new Program(folder).study("study", "title: Tiny", "title: Tiny,  templates: more");
            out.await(Pattern.compile("(?s)(Done in .*){3}"));
            assertThat(get(page)).contains("Our banner.");
            Files.writeString(banner, "Another banner.\n");
            out.await(Pattern.compile("(?s)(Done in .*){4}"));
            assertThat(get(page)).contains("Another banner.");
        } finally {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    void a_port_that_is_none_is_refused() {
        Program program = new Program(folder);

        assertThat(program.run("serve", "--port", "70000")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("--port 70000; a number from 0 to 65535 is wanted");
    }

    @Test
    void a_preview_among_its_own_templates_is_refused() {
        Program program = new Program(folder);

        assertThat(program.run(
                        "serve",
                        "--port",
                        "0",
                        "--templates",
                        folder.toString(),
                        "--output",
                        folder.resolve("out").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).startsWith("--output " + folder.resolve("out") + ": lies in " + folder);
    }

    private static String get(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
    }

    private static PrintStream stream(Printed bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
