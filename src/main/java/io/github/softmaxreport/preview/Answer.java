package io.github.softmaxreport.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a request is answered with; asked for anew each time. */
final class Answer {
    private final int status;
    private final String type;
    private final byte[] body;

    /**
     * Bytes of a media type.
     *
     * @param status of HTTP
     */
    Answer(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body.clone();
    }

    /** A note in UTF-8. */
    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it; to HEAD without its bytes. */
    void to(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
