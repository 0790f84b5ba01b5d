package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** A web server on this machine that gives its answers in turn, the last one again and again. */
final class Loopback implements AutoCloseable {
    static final String PATH = "/cifar/tiny.tar.gz";

    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Optional<String>> ranges = Collections.synchronizedList(new ArrayList<>());

    /** One answer. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    Loopback(Reply... replies) throws IOException {
        this(HttpServer.create(), "http", replies);
    }

    private Loopback(HttpServer server, String scheme, Reply... replies) throws IOException {
        this.server = server;
        this.scheme = scheme;
        AtomicInteger next = new AtomicInteger();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            ranges.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")));
            try (exchange) {
                replies[Math.min(next.getAndIncrement(), replies.length - 1)].to(exchange);
            }
        });
        server.start();
    }

    /** A server that speaks HTTPS with a certificate that nobody vouches for, made by the JDK's keytool. */
    static Loopback selfSigned(Path folder, Reply... replies)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        String password = "only for this test";
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-keystore",
                file.toString(),
                "-storepass",
                password);
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(exitCode).as("exit code of keytool").isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), new TrustManager[0], new SecureRandom());
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new Loopback(server, "https", replies);
    }

    URI address() {
        InetSocketAddress address = server.getAddress();
        return URI.create(scheme + "://" + address.getAddress().getHostAddress() + ":" + address.getPort() + PATH);
    }

    /** The range that each request asked for. */
    List<Optional<String>> ranges() {
        return List.copyOf(ranges);
    }

    static Reply whole(byte[] content) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        };
    }

    /** Obeys the request's range, if it has one. */
    static Reply rest(byte[] content) {
        return exchange -> {
            String range = exchange.getRequestHeaders()
                    .getOrDefault("Range", List.of("bytes=0-"))
                    .get(0);
            int first = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + first + "-" + (content.length - 1) + "/" + content.length);
            exchange.sendResponseHeaders(206, content.length - first);
            exchange.getResponseBody().write(content, first, content.length - first);
        };
    }

    /** Announces all and breaks off. */
    static Reply beginning(byte[] content, int bytes) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, bytes);
            exchange.getResponseBody().flush();
        };
    }

    /** Without saying how long it is. */
    static Reply chunked(byte[] content) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(content);
        };
    }

    static Reply page(String html) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            whole(html.getBytes(StandardCharsets.UTF_8)).to(exchange);
        };
    }

    static Reply status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Reply redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** Sends bytes one by one, with a pause after each. */
    static Reply trickling(byte[] content, Duration pause) {
        return exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            for (byte value : content) {
                exchange.getResponseBody().write(value);
                exchange.getResponseBody().flush();
                pause(pause);
            }
        };
    }

    static void pause(Duration pause) throws IOException {
        try {
            new CountDownLatch(1).await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Sends a part, then nothing until the server is closed. */
    static Reply stalling(byte[] content, int bytes) {
        return exchange -> {
            beginning(content, bytes).to(exchange);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
