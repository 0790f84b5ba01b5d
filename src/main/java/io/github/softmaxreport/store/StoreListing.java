package io.github.softmaxreport.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lies in a run store, and how it is trimmed. */
public final class StoreListing {
    /** More than any key takes. */
    private static final int HEAD = 1 << 16;

    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}");

    /** DIGEST.PROCESS-NUMBER.tmp. */
    private static final Pattern UNFINISHED = Pattern.compile("[0-9a-f]{64}[.][0-9]+-[0-9]+[.]tmp");

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
     * @param unwritten what was begun before and never finished goes, too
     * @param most bytes that may be left
     * @throws IOException if the folder can't be read
     */
    public Trimmed trim(Instant before, Instant unwritten, long most) throws IOException {
        removeAbandoned(unwritten);
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
        List<Item> items = items();
        return new Trimmed(
                0, items.size(), items.stream().mapToLong(Item::bytes).sum());
    }

    /** KIND/DIGEST; nothing else in the folder is the store's. */
    private List<Item> items() throws IOException {
        return named(2, ENTRY);
    }

    /** What was being written by a process that is gone, maybe on another machine. */
    private void removeAbandoned(Instant before) throws IOException {
        for (Item item : named(1, UNFINISHED)) {
            if (item.written().isBefore(before)) {
                Files.deleteIfExists(item.file());
            }
        }
    }

    private List<Item> named(int depth, Pattern names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Path top = folder.toRealPath();
        List<Item> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(top, depth)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean own = top.relativize(file).getNameCount() == depth
                        && names.matcher(file.getFileName().toString()).matches();
                if (own) {
                    FileTime written = Files.getLastModifiedTime(file);
                    items.add(new Item(file, Files.size(file), written.toInstant()));
                }
            }
        }
        return items;
    }

    /** The keys of what is kept of a kind, and how long it took; damaged entries are left out. */
    List<Entry> entries(String kind) {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(kind))) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> head(file).ifPresent(entries::add));
        } catch (IOException | UncheckedIOException e) {
            return entries;
        }
        return entries;
    }

    private static Optional<Entry> head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Entry.head(in.readNBytes(HEAD));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
