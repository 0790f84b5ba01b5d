package io.github.softmaxreport.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies in a run store, and how it is trimmed. */
public final class StoreListing {
    /** More than any key takes. */
    private static final int HEAD = 1 << 16;

    private static final String UNFINISHED = ".tmp";

    private final Path folder;

    /** @param folder need not exist */
    public StoreListing(Path folder) {
        this.folder = folder;
    }

    /**
     * What was removed and what is left.
     *
     * @param removed entries
     * @param entries that are left
     * @param bytes that these take
     */
    public record Trimmed(int removed, int entries, long bytes) {}

    private record Item(Path file, long bytes, Instant written) {}

    /**
     * Removes what was computed before a moment, and then the oldest until the rest is small enough.
     *
     * @param before older entries go
     * @param most bytes that may be left
     * @throws IOException if the folder can't be read
     */
    public Trimmed trim(Instant before, long most) throws IOException {
        List<Item> items = new ArrayList<>(items());
        items.sort(Comparator.comparing(Item::written).thenComparing(Item::file));
        long bytes = items.stream().mapToLong(Item::bytes).sum();
        int removed = 0;
        for (Item item : items) {
            if (item.written().isBefore(before) || bytes > most) {
                Files.deleteIfExists(item.file());
                bytes -= item.bytes();
                removed++;
            }
        }
        return new Trimmed(removed, items.size() - removed, bytes);
    }

    /** How many entries there are, and how many bytes they take. */
    public Trimmed size() throws IOException {
        return trim(Instant.MIN, Long.MAX_VALUE);
    }

    /** Entries; and what was being written by a process that is gone, which is removed. */
    private List<Item> items() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(UNFINISHED)) {
                    FileTime written = Files.getLastModifiedTime(file);
                    items.add(new Item(file, Files.size(file), written.toInstant()));
                } else if (abandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        return items;
    }

    /** DIGEST.PROCESS-NUMBER.tmp. */
    private static boolean abandoned(Path file) {
        String process = file.getFileName().toString().replaceFirst("^[0-9a-f]+[.]([0-9]+)-.*$", "$1");
        return !process.matches("[0-9]{1,18}")
                || ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    /** The keys of what is kept of a kind, and how long it took; damaged entries are left out. */
    List<Entry> entries(String kind) {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(kind))) {
            for (Path file : files.sorted().toList()) {
                head(file).ifPresent(entries::add);
            }
        } catch (IOException e) {
            return entries;
        }
        return entries;
    }

    private static Optional<Entry> head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Entry.head(in.readNBytes(HEAD));
        }
    }
}
