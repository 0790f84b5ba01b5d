package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in the folder of one part. What is hidden, with a name that begins with a dot, is passed over.
 *
 * @param folder absolute
 * @param classes images by the name of their folder, both sorted; a folder may have none
 * @param leftOut what else there is, below the folder; what is in folders among it counts with them
 */
record PicturePart(Path folder, SortedMap<String, List<Path>> classes, List<String> leftOut) {
    /** By code point, which is not the order of UTF-16. */
    static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private static final Pattern IMAGE = Pattern.compile("(?i).+\\.(png|jpe?g)");
    private static final char UNDECODED = '\ufffd';
    private static final int TOLD = 5;

    /**
     * Looks at it.
     *
     * @param layout how the folder must be, for who hasn't got it
     * @throws DataException if a folder can't be read
     */
    static PicturePart of(Path folder, String layout) {
        SortedMap<String, List<Path>> classes = new TreeMap<>(BY_CODE_POINT);
        List<String> leftOut = new ArrayList<>();
        for (Path inside : list(folder, layout)) {
            String name = inside.getFileName().toString();
            if (!Files.isDirectory(inside)) {
                leftOut.add(name);
                continue;
            }
            List<Path> images = new ArrayList<>();
            for (Path file : list(inside, "")) {
                if (isImage(file)) {
                    images.add(file);
                } else {
                    leftOut.add(name + "/" + file.getFileName() + (Files.isDirectory(file) ? "/" : ""));
                }
            }
            classes.put(name, List.copyOf(images));
        }
        return new PicturePart(folder, classes, leftOut);
    }

    private static List<Path> list(Path folder, String layout) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.filter(
                            path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString(), BY_CODE_POINT))
                    .toList();
            requireNames(folder, found);
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new DataException(folder + ": cannot be read (" + Failure.innermost(e) + ")" + layout, e);
        }
    }

    /** What Java can't decode it can't open either, and different names may look the same. */
    private static void requireNames(Path folder, List<Path> found) {
        long unknown = found.stream()
                .filter(path -> path.getFileName().toString().indexOf(UNDECODED) >= 0)
                .count();
        if (unknown > 0) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s: names that can't be read in this locale, whose encoding is %s: %,d; set LC_ALL=C.UTF-8, or give"
                            + " other names",
                    folder,
                    System.getProperty("sun.jnu.encoding", "unknown"),
                    unknown));
        }
    }

    private static boolean isImage(Path file) {
        return IMAGE.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
    }

    boolean isEmpty() {
        return classes.values().stream().allMatch(List::isEmpty);
    }

    /** Tells of what is left out, if anything is. */
    void tell(DataListener listener) {
        if (!leftOut.isEmpty()) {
            listener.message(String.format(
                    Locale.ROOT,
                    "images: %s: %,d left out: %s%s; ordinary files in CLASS/ that end in .png, .jpg or .jpeg are taken",
                    folder,
                    leftOut.size(),
                    String.join(", ", leftOut.subList(0, Math.min(TOLD, leftOut.size()))),
                    leftOut.size() > TOLD ? ", …" : ""));
        }
    }
}
