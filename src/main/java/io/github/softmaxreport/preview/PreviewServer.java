package io.github.softmaxreport.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Serves a site's folder to this machine alone. Its pages load themselves again when the site has changed. */
public final class PreviewServer implements AutoCloseable {
    static final String VERSION = "/.preview/version";
    static final String SCRIPT = "/.preview/reload.js";

    /** Other names of this machine are asked for only by pages of strangers that were made to resolve to it. */
    private static final Pattern OWN_NAMES = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");

    private static final int VERSIONS = 20; // bits

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    });
    /** Counts the sites that were here; another preview's pages have other versions. */
    private final AtomicLong version = new AtomicLong(ProcessHandle.current().pid() << VERSIONS);

    private final Served site;

    private PreviewServer(HttpServer server, Path site) {
        this.server = server;
        this.site = new Served(site);
    }

    /**
     * Starts it.
     *
     * @param site the folder; it may come later
     * @param port 0 for any that is free
     * @throws UserError if the port can't be had
     */
    public static PreviewServer start(Path site, int port) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            PreviewServer preview = new PreviewServer(http, site);
            http.setExecutor(preview.threads);
            http.createContext("/", preview::answer);
            http.start();
            return preview;
        } catch (IOException e) {
            throw new UserError(
                    "--port " + port + ": can't be used (" + e.getMessage()
                            + "); another program may have it: name another one, or 0 for any",
                    e);
        }
    }

    /** Where the site is. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** The site is another one now. */
    public void changed() {
        version.incrementAndGet();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().matches("GET|HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            }
            of(exchange).to(exchange);
        }
    }

    private Answer of(HttpExchange exchange) {
        String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        if (!OWN_NAMES.matcher(host).matches()) {
            return Answer.text(403, "this preview answers to localhost alone\n");
        }
        if (!exchange.getRequestMethod().matches("GET|HEAD")) {
            return Answer.text(405, "only GET and HEAD are answered\n");
        }
        String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
        return switch (path) {
            case VERSION -> Answer.text(200, version.toString());
            case SCRIPT -> Served.script();
            default -> site.at(path, version.get());
        };
    }
}
