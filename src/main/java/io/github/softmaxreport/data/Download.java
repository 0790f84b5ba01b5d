package io.github.softmaxreport.data;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** Gets a file over HTTP into a partial file; goes on where an earlier attempt, or an earlier run, was interrupted. */
final class Download {
    /** An attempt that brought so many bytes was not in vain. */
    private static final long GAIN = 1L << 20;

    /** One waits for the network, one for the time. */
    private static final int THREADS = 2;

    private final DownloadLimits limits;

    Download(DownloadLimits limits) {
        this.limits = limits;
    }

    /**
     * Fills the partial file; one that was continued and came out wrong is got anew.
     *
     * @throws SourceException if it can't be had, or has another content than it should; nothing of it is left then
     * @throws DataException if the disk refuses
     */
    void verified(RemoteFile facts, PartialFile part, DataListener listener) throws SourceException {
        boolean resumed = part.bytes() > 0;
        fetch(facts, part, listener);
        if (resumed && !isRight(facts, part)) {
            listener.message(part.path() + ": its earlier part is damaged; starting anew");
            part.discard();
            fetch(facts, part, listener);
        }
        if (!isRight(facts, part)) {
            part.discard();
            throw new SourceException("what came has the right size, but not the SHA-256 " + facts.sha256());
        }
    }

    private static boolean isRight(RemoteFile facts, PartialFile part) {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256)
                    .digestAsHex(part.path())
                    .equals(facts.sha256());
        } catch (IOException e) {
            throw DataException.unwritable(part.path(), e);
        }
    }

    /**
     * Fills the partial file up to the file's size. Its content is for the caller to check.
     *
     * @throws SourceException if the host can't be reached, or answers otherwise than it should, or breaks off too often
     * @throws DataException if the disk refuses
     */
    void fetch(RemoteFile facts, PartialFile part, DataListener listener) throws SourceException {
        ScheduledExecutorService reader = Executors.newScheduledThreadPool(THREADS, Download::daemon);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.connect())
                .build();
        try {
            repeat(new Transfer(client, reader, limits, facts, part, listener), part, listener);
        } finally {
            reader.shutdownNow();
        }
    }

    private void repeat(Transfer transfer, PartialFile part, DataListener listener) throws SourceException {
        int fruitless = 0;
        while (true) {
            long before = part.bytes();
            try {
                transfer.run();
                return;
            } catch (TransientException e) {
                fruitless = part.bytes() - before >= GAIN ? 1 : fruitless + 1;
                if (fruitless >= limits.attempts()) {
                    throw new SourceException(e.getMessage() + ", at the last of " + fruitless + " attempts", e);
                }
                Duration pause = limits.pause().multipliedBy(1L << (fruitless - 1));
                listener.message(String.format(
                        Locale.ROOT, "%s; trying again in %.1f s", e.getMessage(), pause.toMillis() / 1000.0));
                sleep(pause);
            }
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw DataException.interrupted(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "download");
        thread.setDaemon(true);
        return thread;
    }
}
