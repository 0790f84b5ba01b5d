package io.github.softmaxreport.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files, and folders with all that is in them, that somebody edits. Looks at them now and then: that works everywhere. */
public final class Watched {
    private static final long MILLIS = 200;

    private final List<Path> roots;
    private Map<Path, List<Object>> seen;

    /** From now on changes count. */
    public Watched(List<Path> roots) {
        this.roots = List.copyOf(roots);
        seen = look();
    }

    /**
     * Waits until something has changed since the last call, and then changes no more.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void awaitChange() throws InterruptedException {
        Map<Path, List<Object>> before = seen;
        Map<Path, List<Object>> now = look();
        while (now.equals(before) || !now.equals(seen)) {
            seen = now;
            Thread.sleep(MILLIS);
            now = look();
        }
    }

    /** When each file was changed, and its size. */
    private Map<Path, List<Object>> look() {
        Map<Path, List<Object>> found = new TreeMap<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).forEach(file -> note(file, found));
            } catch (IOException | UncheckedIOException e) {
                found.put(root, List.of()); // it is just being replaced, or gone
            }
        }
        return found;
    }

    private static void note(Path file, Map<Path, List<Object>> found) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            found.put(file, List.of(now.lastModifiedTime(), now.size()));
        } catch (IOException e) {
            found.put(file, List.of());
        }
    }
}
