package io.github.softmaxreport.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Copies of this package's classes, to start from where those that are compiled are gone or half written. */
final class Starter {
    private static final String LAST = "Start.class";

    private Starter() {}

    /**
     * Puts them where {@code pom.xml} looks for them; where that can't be, the next start begins with Maven.
     *
     * @param classes a folder of folders of classes
     * @param starter the same, of the copies
     */
    static void copy(Path classes, Path starter) {
        Path own = Path.of(Starter.class.getPackageName().replace('.', '/'));
        try {
            Path to = Files.createDirectories(starter.resolve(own));
            for (Path file : inOrder(classes.resolve(own))) {
                copyFile(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            return; // as said
        }
    }

    /** That which is started is the last, so that where it is the others are. */
    private static List<Path> inOrder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.class")) {
            all.forEach(files::add);
        }
        files.sort(Comparator.comparing(file -> file.endsWith(LAST)));
        return files;
    }

    /** Whole or not at all, and only if it is another one. */
    private static void copyFile(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.mismatch(from, to) < 0) {
            return;
        }
        Path part = Files.createTempFile(to.getParent(), "start", ".part");
        try {
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
