package io.github.softmaxreport.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser on this machine gets, and nobody else. */
@Timeout(60)
final class PreviewServerTest {
    private static final String LOADER = "<script src=\"/.preview/reload.js\" data-version=\"N\" defer></script>";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path site = Path.of(".");
    private PreviewServer server = PreviewServer.start(Path.of("."), 0);

    @BeforeEach
    void serve_a_site() throws IOException {
        server.close();
        site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectory(site.resolve("sub"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(site.resolve("404.html"), "<body>none</body>");
        Files.writeString(site.resolve("sub").resolve("index.html"), "<body>under</body>");
        server = PreviewServer.start(site, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pages_come_with_the_script_and_other_files_as_they_are() throws Exception {
        finish();
        Files.write(site.resolve("x.png"), new byte[] {1, 2, 3});

        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(seen(page)).isEqualTo("<html><body>first" + LOADER + "</body></html>");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(seen(get("sub/"))).isEqualTo("<body>under" + LOADER + "</body>");
        HttpResponse<byte[]> picture = client.send(request("x.png").build(), BodyHandlers.ofByteArray());
        assertThat(picture.body()).containsExactly(1, 2, 3);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(get(".preview/reload.js").body()).contains("location.reload()");
    }

    @Test
    void before_there_is_a_site_a_page_waits_for_it() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(seen(page)).contains("is being made", LOADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.html", "sub", "%2e%2e/secret.txt", "sub/..%2f..%2fsecret.txt", "link.txt", "a%00b"})
    void nothing_but_the_site_is_served(String path) throws Exception {
        finish();
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));

        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(seen(answer)).isEqualTo("<body>none" + LOADER + "</body>");
    }

    @ParameterizedTest
    @CsvSource({"POST, 405", "DELETE, 405", "HEAD, 200"})
    void nothing_can_be_sent(String method, int status) throws Exception {
        finish();

        HttpResponse<String> answer = client.send(
                request("").method(method, HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().isEmpty()).isEqualTo(method.equals("HEAD"));
    }

    /** A stranger's page whose name was made to lead here. */
    @Test
    void other_names_of_this_machine_are_refused() throws Exception {
        finish();
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: stranger.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 403 ").doesNotContain("first");
        }
    }

    @Test
    void whoever_asks_is_told_of_a_change_at_once() throws Exception {
        finish();
        String first = get(".preview/version").body();
        assertThat(get(".preview/version").body()).isEqualTo(first);
        assertThat(get("").body()).contains("data-version=\"" + first + "\"");

        server.changed();

        assertThat(get(".preview/version").body()).isNotEqualTo(first);
        assertThat(get("").body()).doesNotContain("data-version=\"" + first + "\"");
    }

    @Test
    void a_port_that_is_taken_is_told() {
        int port = server.address().getPort();

        assertThatThrownBy(() -> PreviewServer.start(site, port))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("--port " + port + ": can't be used (")
                .hasMessageContaining("0 for any");
    }

    @Test
    void changes_of_files_are_awaited_until_they_end() throws Exception {
        Path file = Files.writeString(folder.resolve("watched.txt"), "one");
        Watched watched = new Watched(List.of(file, site));
        CompletableFuture<Void> changed = CompletableFuture.runAsync(() -> await(watched));
        assertThat(changed).isNotDone();
        Files.writeString(site.resolve("new.css"), "b{}");
        changed.get(20, TimeUnit.SECONDS);

        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> await(watched));
        Files.delete(file);
        gone.get(20, TimeUnit.SECONDS);
    }

    /** A page with its version left out. */
    private static String seen(HttpResponse<String> page) {
        return page.body().replaceAll("data-version=\"\\d+\"", "data-version=\"N\"");
    }

    private static void await(Watched watched) {
        try {
            watched.awaitChange();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void finish() throws IOException {
        Files.writeString(site.resolve("index.html"), "<html><body>first</body></html>");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }
}
