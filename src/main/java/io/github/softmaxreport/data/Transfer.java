package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** The attempts of one download, each of which asks for the bytes that the partial file still lacks. */
final class Transfer {
    private final HttpClient client;
    private final ScheduledExecutorService reader;
    private final DownloadLimits limits;
    private final RemoteFile facts;
    private final PartialFile part;
    private final DataListener listener;
    private final Trickle trickle;
    private boolean answered;

    /** @param reader runs each read, so that waiting for it can have a limit; on two threads, so that time passes meanwhile */
    Transfer(
            HttpClient client,
            ScheduledExecutorService reader,
            DownloadLimits limits,
            RemoteFile facts,
            PartialFile part,
            DataListener listener) {
        this.client = client;
        this.reader = reader;
        this.limits = limits;
        this.facts = facts;
        this.part = part;
        this.listener = listener;
        this.trickle = new Trickle(limits, reader);
    }

    /**
     * One attempt.
     *
     * @throws TransientException if another attempt may succeed
     * @throws SourceException if none will
     */
    void run() throws SourceException, TransientException {
        if (part.bytes() > facts.bytes()) {
            part.discard();
        }
        if (part.bytes() < facts.bytes()) {
            HttpResponse<InputStream> response = ask();
            answered = true;
            try (InputStream body = response.body()) {
                copy(body, new Answer(response, facts));
            } catch (IOException e) {
                throw new TransientException("the connection broke (" + Failure.text(e) + ")", e);
            }
        }
    }

    private HttpResponse<InputStream> ask() throws SourceException, TransientException {
        HttpRequest.Builder request = HttpRequest.newBuilder(facts.address());
        if (part.bytes() > 0) {
            request.header("Range", "bytes=" + part.bytes() + "-");
        }
        try {
            return await(client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream()), limits.answer());
        } catch (ConnectException | HttpTimeoutException e) {
            return unreached(e);
        } catch (SSLException e) {
            throw new SourceException(
                    "no secure connection to " + facts.address().getHost() + " (" + Failure.innermost(e)
                            + "); a proxy may stand between",
                    e);
        } catch (IOException e) {
            throw new TransientException("the connection broke (" + Failure.text(e) + ")", e);
        }
    }

    /** A host that never answered is given up at once: the next source costs less than waiting. */
    private HttpResponse<InputStream> unreached(IOException failure) throws SourceException, TransientException {
        boolean unknown = failure.getCause() instanceof UnresolvedAddressException;
        String message = "can't reach " + facts.address().getHost() + " ("
                + (unknown ? "unknown host" : Failure.text(failure)) + ")";
        if (answered) {
            throw new TransientException(message, failure);
        }
        throw new SourceException(message, failure);
    }

    private void copy(InputStream body, Answer answer) throws IOException, SourceException, TransientException {
        answer.requireSuccess();
        if (answer.isAnotherPart(part.bytes())) {
            part.discard();
            throw new TransientException(facts.address().getHost() + " does not resume");
        }
        if (answer.isWhole() && part.bytes() > 0) {
            listener.message(facts.address().getHost() + " does not resume; starting anew");
            part.discard();
        }
        byte[] buffer = new byte[1 << 16];
        int n = read(body, buffer);
        if (part.bytes() == 0) {
            answer.requireGzip(buffer, n);
        }
        answer.requireLength(part.bytes());
        try (PartialFile.Appender appender = part.append()) {
            for (; n >= 0; n = read(body, buffer)) {
                if (part.bytes() + n > facts.bytes()) {
                    throw new SourceException(
                            String.format(Locale.ROOT, "it goes on after its %,d bytes", facts.bytes()));
                }
                appender.write(buffer, n);
                trickle.came(n, facts.bytes() - part.bytes());
                listener.progress("downloading " + facts.fileName(), part.bytes(), facts.bytes());
            }
        }
        if (part.bytes() < facts.bytes()) {
            throw new TransientException(String.format(
                    Locale.ROOT, "the connection ended after %,d of %,d bytes", part.bytes(), facts.bytes()));
        }
    }

    private int read(InputStream body, byte[] buffer) throws IOException {
        return await(reader.submit(() -> body.read(buffer)), limits.stall());
    }

    private static <T> T await(Future<T> future, Duration limit) throws IOException {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new HttpTimeoutException("nothing came for " + limit.toMillis() / 1000.0 + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            throw DataException.interrupted(e);
        }
    }
}
