package io.github.softmaxreport.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * A folder of results, a file each: {@code KIND/DIGEST}. A file appears whole or not at all; one that has changed since is
 * named, deleted and computed again.
 */
public final class StoreFolder implements Store {
    /** More than any result takes. */
    private static final long MOST_BYTES = 256L << 20;

    private final Path folder;
    private final boolean fresh;
    private final Consumer<String> listener;
    private final double checkpointSeconds;
    private final LongSupplier nanoClock;
    private final AtomicBoolean refused = new AtomicBoolean();
    private final AtomicLong names = new AtomicLong();

    /**
     * @param folder created when there is something to keep
     * @param fresh whether nothing that lies there is used
     * @param checkpointSeconds after how many it is kept how far a run has come
     * @param listener told of damaged entries, and once that nothing can be kept
     */
    public StoreFolder(
            Path folder, boolean fresh, double checkpointSeconds, Consumer<String> listener, LongSupplier nanoClock) {
        this.folder = folder;
        this.fresh = fresh;
        this.checkpointSeconds = checkpointSeconds;
        this.listener = listener;
        this.nanoClock = nanoClock;
    }

    @Override
    public <T> Optional<T> find(Key key, TypeReference<T> type) {
        return fresh ? Optional.empty() : read(key, type);
    }

    private <T> Optional<T> read(Key key, TypeReference<T> type) {
        Path file = file(key);
        try {
            Optional<byte[]> payload = payload(key, file);
            if (payload.isPresent()) {
                return Optional.of(Payload.read(payload.get(), type));
            }
            damaged(key, file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            damaged(key, file);
        }
        return Optional.empty();
    }

    /** The result in a file; empty if it is no whole entry, or that of another key. */
    private static Optional<byte[]> payload(Key key, Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        if (!is.isRegularFile() || is.size() > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Entry.head(bytes)
                .map(Entry::key)
                .filter(own -> own.kind().equals(key.kind()) && own.digest().equals(key.digest()))
                .flatMap(own -> Entry.payload(bytes));
    }

    private void damaged(Key key, Path file) {
        listener.accept("Run store: " + file + " (" + key.label() + ") is damaged; it is computed again");
        drop(key);
    }

    @Override
    public void keep(Key key, Object result, double seconds) {
        Path file = file(key);
        Path work = folder.resolve(
                file.getFileName() + "." + ProcessHandle.current().pid() + "-" + names.incrementAndGet() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            Files.write(work, new Entry(key, seconds).with(Payload.bytes(result)));
            Files.move(work, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            deleteQuietly(work);
            if (refused.compareAndSet(false, true)) {
                listener.accept("Run store: " + folder + " can't be written (" + e
                        + "), so what is trained now is not kept for the next time; --store DIR names another folder");
            }
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it takes room until the next gc
        }
    }

    @Override
    public void drop(Key key) {
        deleteQuietly(file(key));
    }

    @Override
    public double checkpointSeconds() {
        return checkpointSeconds;
    }

    @Override
    public long nanoTime() {
        return nanoClock.getAsLong();
    }

    @Override
    public boolean has(Key key) {
        return !fresh && Files.isRegularFile(file(key));
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    private Path file(Key key) {
        return folder.resolve(key.kind()).resolve(key.digest());
    }
}
