package io.github.softmaxreport.data;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;

/** What a server answered, held against what was asked for. */
final class Answer {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int RANGE_REFUSED = 416;
    private static final int GZIP_FIRST_BYTE = 0x1f;

    private final HttpResponse<?> response;
    private final RemoteFile facts;

    Answer(HttpResponse<?> response, RemoteFile facts) {
        this.response = response;
        this.facts = facts;
    }

    /** Throws unless the body holds the archive, or a part of it. */
    void requireSuccess() throws SourceException, TransientException {
        int status = response.statusCode();
        if (status == 408 || status == 425 || status == 429 || status >= 500) {
            throw new TransientException("HTTP status " + status);
        }
        if (status / 100 == 3) {
            throw new SourceException("it redirects too often, or to an insecure address (HTTP status " + status + ")");
        }
        if (status != OK && status != PARTIAL && status != RANGE_REFUSED) {
            throw new SourceException("HTTP status " + status);
        }
    }

    /** Whether the body can't be used, because it is another part than the one that was asked for. */
    boolean isAnotherPart(long have) {
        int status = response.statusCode();
        return status == RANGE_REFUSED
                || (status == PARTIAL && !header("Content-Range").startsWith("bytes " + have + "-"));
    }

    /** Whether the body is the archive from its first byte on. */
    boolean isWhole() {
        return response.statusCode() == OK;
    }

    /**
     * Throws if the archive's beginning is another thing, such as a proxy's page.
     *
     * @param bytes the body's first bytes
     * @param n how many; less than 1 if the body is empty
     */
    void requireGzip(byte[] bytes, int n) throws SourceException {
        if (n > 0 && (bytes[0] & 0xff) != GZIP_FIRST_BYTE) {
            String beginning = new String(bytes, 0, Math.min(n, 60), StandardCharsets.ISO_8859_1)
                    .replaceAll("[^ -~]+", " ")
                    .strip();
            throw new SourceException("no archive came, but " + type() + " beginning with '" + beginning
                    + "'; a proxy or a login page may stand between: open the address in a browser");
        }
    }

    /**
     * Throws if the announced length isn't that of the archive's rest.
     *
     * @param first the archive's byte with which the body begins
     */
    void requireLength(long first) throws SourceException {
        OptionalLong length = response.headers().firstValueAsLong("Content-Length");
        if (length.isPresent() && first + length.getAsLong() != facts.bytes()) {
            throw new SourceException(String.format(
                    Locale.ROOT,
                    "it offers %s of %,d bytes, wanted an archive of %,d",
                    type(),
                    first + length.getAsLong(),
                    facts.bytes()));
        }
    }

    private String type() {
        String type = header("Content-Type");
        return type.isBlank() ? "a file" : type;
    }

    private String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
