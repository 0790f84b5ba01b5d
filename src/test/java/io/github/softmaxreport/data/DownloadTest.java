package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    static final DownloadLimits LIMITS = limits(Duration.ofSeconds(20), Duration.ofSeconds(20));

    private static final byte[] CONTENT = content();
    private static final int HALF = CONTENT.length / 2;

    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();
    private Path part = Path.of(".");

    @BeforeEach
    void name_the_partial_file() {
        part = folder.resolve("tiny.tar.gz.part");
    }

    @Test
    void brings_every_byte_and_tells_how_far_it_is() throws Exception {
        try (Loopback server = new Loopback(Loopback.whole(CONTENT))) {
            fetch(server.address());
        }

        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.done()).isSorted().endsWith((long) CONTENT.length);
        assertThat(heard.messages()).isEmpty();
    }

    @Test
    void goes_on_where_an_earlier_run_was_interrupted() throws Exception {
        Files.write(part, Arrays.copyOf(CONTENT, HALF));
        try (Loopback server = new Loopback(Loopback.rest(CONTENT))) {
            fetch(server.address());

            assertThat(server.ranges()).containsExactly(Optional.of("bytes=" + HALF + "-"));
        }
        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.done()).allSatisfy(done -> assertThat(done).isGreaterThan(HALF));
    }

    @Test
    void asks_for_nothing_when_everything_is_there() throws Exception {
        Files.write(part, CONTENT);
        try (Loopback server = new Loopback(Loopback.status(404))) {
            fetch(server.address());

            assertThat(server.ranges()).isEmpty();
        }
    }

    @Test
    void begins_anew_when_more_than_everything_is_there() throws Exception {
        Files.write(part, new byte[CONTENT.length + 1]);
        try (Loopback server = new Loopback(Loopback.whole(CONTENT))) {
            fetch(server.address());

            assertThat(server.ranges()).containsExactly(Optional.empty());
        }
        assertThat(part).hasBinaryContent(CONTENT);
    }

    @Test
    void begins_anew_when_the_server_sends_all_instead_of_the_rest() throws Exception {
        Files.write(part, new byte[HALF]);
        try (Loopback server = new Loopback(Loopback.whole(CONTENT))) {
            fetch(server.address());
        }

        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.text()).contains("does not resume; starting anew");
    }

    @Test
    void begins_anew_when_the_server_refuses_to_resume() throws Exception {
        Files.write(part, new byte[HALF]);
        try (Loopback server = new Loopback(Loopback.status(416), Loopback.whole(CONTENT))) {
            fetch(server.address());

            assertThat(server.ranges()).containsExactly(Optional.of("bytes=" + HALF + "-"), Optional.empty());
        }
        assertThat(part).hasBinaryContent(CONTENT);
    }

    @Test
    void begins_anew_when_the_server_sends_another_part() throws Exception {
        Files.write(part, Arrays.copyOf(CONTENT, HALF));
        Loopback.Reply other = exchange -> {
            exchange.getResponseHeaders().set("Content-Range", "bytes 7-" + (CONTENT.length - 1) + "/*");
            exchange.sendResponseHeaders(206, CONTENT.length - 7);
            exchange.getResponseBody().write(CONTENT, 7, CONTENT.length - 7);
        };
        try (Loopback server = new Loopback(other, Loopback.whole(CONTENT))) {
            fetch(server.address());
        }

        assertThat(part).hasBinaryContent(CONTENT);
    }

    @Test
    void gives_up_a_server_that_refuses_whatever_is_asked_for() throws Exception {
        Files.write(part, new byte[HALF]);
        try (Loopback server = new Loopback(Loopback.status(416))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessage("127.0.0.1 does not resume, at the last of 3 attempts");
        }
    }

    @Test
    void resumes_after_a_broken_connection() throws Exception {
        try (Loopback server = new Loopback(Loopback.beginning(CONTENT, HALF), Loopback.rest(CONTENT))) {
            fetch(server.address());

            assertThat(server.ranges()).containsExactly(Optional.empty(), Optional.of("bytes=" + HALF + "-"));
        }
        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.text()).contains("trying again");
    }

    @Test
    void resumes_after_a_stall() throws Exception {
        try (Loopback server = new Loopback(Loopback.stalling(CONTENT, HALF), Loopback.rest(CONTENT))) {
            fetch(server.address(), limits(Duration.ofSeconds(20), Duration.ofMillis(300)));
        }

        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.text()).contains("nothing came for 0.3 s");
    }

    @Test
    void leaves_a_host_that_would_take_hours_and_keeps_what_came() throws Exception {
        DownloadLimits limits = limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(200));
        try (Loopback server = new Loopback(Loopback.trickling(CONTENT, Duration.ofMillis(5)))) {
            assertThatThrownBy(() -> fetch(server.address(), limits))
                    .isInstanceOf(SourceException.class)
                    .hasMessageMatching(
                            "it is too slow: \\d+ bytes came in 0\\.2 s or more, and 99,\\d+ are missing; .*");

            assertThat(server.ranges()).hasSize(1);
        }
        assertThat(part).isNotEmptyFile();
    }

    @Test
    void waits_for_the_rest_of_a_window_that_brought_enough() throws Exception {
        DownloadLimits limits = limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(1));
        Loopback.Reply slowAtTheEnd = exchange -> {
            exchange.sendResponseHeaders(200, CONTENT.length);
            exchange.getResponseBody().write(CONTENT, 0, CONTENT.length - 1);
            Loopback.pause(Duration.ofMillis(1300));
            exchange.getResponseBody().write(CONTENT, CONTENT.length - 1, 1);
        };
        try (Loopback server = new Loopback(slowAtTheEnd)) {
            fetch(server.address(), limits);
        }

        assertThat(part).hasBinaryContent(CONTENT);
    }

    @Test
    void an_end_before_the_end_is_no_success() throws Exception {
        try (Loopback server = new Loopback(Loopback.chunked(Arrays.copyOf(CONTENT, HALF)), Loopback.rest(CONTENT))) {
            fetch(server.address());
        }

        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.text()).contains("ended after 50,000 of 100,000 bytes");
    }

    @Test
    void tries_again_after_an_error_of_the_server() throws Exception {
        try (Loopback server = new Loopback(Loopback.status(500), Loopback.status(503), Loopback.whole(CONTENT))) {
            fetch(server.address());
        }

        assertThat(part).hasBinaryContent(CONTENT);
        assertThat(heard.messages())
                .containsExactly("HTTP status 500; trying again in 0.0 s", "HTTP status 503; trying again in 0.0 s");
    }

    @Test
    void gives_up_after_so_many_attempts_and_keeps_what_came() throws Exception {
        try (Loopback server = new Loopback(Loopback.beginning(CONTENT, HALF), Loopback.status(500))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessage("HTTP status 500, at the last of 3 attempts");

            assertThat(server.ranges()).hasSize(3);
        }
        assertThat(part).hasBinaryContent(Arrays.copyOf(CONTENT, HALF));
    }

    @Test
    void gives_up_at_once_when_the_address_is_wrong() throws Exception {
        for (int status : new int[] {401, 403, 404, 410}) {
            try (Loopback server = new Loopback(Loopback.status(status))) {
                assertThatThrownBy(() -> fetch(server.address()))
                        .isInstanceOf(SourceException.class)
                        .hasMessage("HTTP status " + status);

                assertThat(server.ranges()).hasSize(1);
            }
        }
        assertThat(part).doesNotExist();
    }

    @Test
    void follows_a_redirection() throws Exception {
        try (Loopback server = new Loopback(Loopback.redirect("/elsewhere"), Loopback.whole(CONTENT))) {
            fetch(server.address());
        }

        assertThat(part).hasBinaryContent(CONTENT);
    }

    @Test
    void leaves_a_circle_of_redirections() throws Exception {
        try (Loopback server = new Loopback(Loopback.redirect(Loopback.PATH))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("redirects too often");
        }
    }

    @Test
    void tells_of_a_page_that_came_instead() throws Exception {
        try (Loopback server = new Loopback(Loopback.page("<!DOCTYPE html>\n<title>Log in</title>"))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContainingAll("text/html", "'<!DOCTYPE html> <title>Log in</title>'", "proxy");

            assertThat(server.ranges()).hasSize(1);
        }
        assertThat(part).doesNotExist();
    }

    @Test
    void tells_of_another_length() throws Exception {
        try (Loopback server = new Loopback(Loopback.whole(Arrays.copyOf(CONTENT, HALF)))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("of 50,000 bytes, wanted an archive of 100,000");
        }
        assertThat(part).doesNotExist();
    }

    @Test
    void stops_when_more_comes_than_is_wanted() throws Exception {
        try (Loopback server = new Loopback(Loopback.chunked(Arrays.copyOf(CONTENT, 10 * CONTENT.length)))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("goes on after its 100,000 bytes");
        }
        assertThat(Files.size(part)).isLessThanOrEqualTo(CONTENT.length);
    }

    @Test
    void gives_up_a_host_that_speaks_another_language() throws Exception {
        for (String answer : new String[] {"", "220 mail.example ESMTP\r\n", "HTTP/1.1 two hundred\r\n\r\n"}) {
            try (RawServer server = new RawServer(answer)) {
                assertThatThrownBy(() -> fetch(server.address()))
                        .as(answer)
                        .isInstanceOf(SourceException.class)
                        .hasMessageStartingWith("the connection broke (")
                        .hasMessageEndingWith(", at the last of 3 attempts");
            }
        }
    }

    @Test
    void gives_up_at_once_when_nobody_listens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> fetch(URI.create("http://127.0.0.1:" + port + "/a.tar.gz")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("can't reach 127.0.0.1 (");
        assertThat(heard.messages()).isEmpty();
    }

    @Test
    void gives_up_at_once_when_the_host_stays_silent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/a.tar.gz");

            assertThatThrownBy(() -> fetch(address, limits(Duration.ofMillis(200), Duration.ofSeconds(20))))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("nothing came for");
        }
        assertThat(heard.messages()).isEmpty();
    }

    @Test
    void trusts_no_host_whose_certificate_nobody_vouches_for() throws Exception {
        try (Loopback server = Loopback.selfSigned(folder, Loopback.whole(CONTENT))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageStartingWith("no secure connection to 127.0.0.1 (");

            assertThat(server.ranges()).isEmpty();
        }
        assertThat(heard.messages()).isEmpty();
        assertThat(part).doesNotExist();
    }

    @Test
    void a_disk_that_refuses_is_told_apart_from_the_network() throws Exception {
        part = folder.resolve("missing folder").resolve("tiny.tar.gz.part");
        try (Loopback server = new Loopback(Loopback.whole(CONTENT))) {
            assertThatThrownBy(() -> fetch(server.address()))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith(part + ": cannot be written")
                    .hasMessageContainingAll("XDG_CACHE_HOME", "--data DIR");
        }
    }

    private void fetch(URI address) throws SourceException {
        fetch(address, LIMITS);
    }

    private void fetch(URI address, DownloadLimits limits) throws SourceException {
        RemoteFile facts = new RemoteFile(address, CONTENT.length, TinyFiles.sha256(CONTENT));
        new Download(limits).fetch(facts, new PartialFile(part), heard);
    }

    private static DownloadLimits limits(Duration answer, Duration stall) {
        return limits(answer, stall, Duration.ofSeconds(20));
    }

    /** At least half of the content in each window. */
    static DownloadLimits limits(Duration answer, Duration stall, Duration window) {
        return new DownloadLimits(Duration.ofSeconds(20), answer, stall, window, HALF, Duration.ofMillis(1), 3);
    }

    /** Only its first byte matters. */
    private static byte[] content() {
        byte[] content = new byte[100_000];
        new SplittableRandom(7).nextBytes(content);
        content[0] = 0x1f;
        return content;
    }
}
