package io.github.softmaxreport.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiler reads, what it has made, and the libraries, by path, length and time of change. Noted after a
 * compilation, it tells at the next start whether another one is needed.
 *
 * @param home the project's folder
 * @param pom its file
 * @param jdk what compiles
 */
record Build(Path home, Path pom, String jdk) {
    private static final String ON_CLASS_PATH = "class path: ";
    /** The sources of the last compilation; without it all are compiled. */
    private static final String MAVENS_LIST =
            "target/maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst";

    /** A folder of folders of classes. */
    Path classes() {
        return home.resolve("target").resolve("classes");
    }

    /** Where copies of this package's classes lie, which neither a compilation nor mvn clean deletes. */
    Path starter() {
        return home.resolve(".mvn").resolve("start");
    }

    private Path note() {
        return home.resolve("target").resolve("compiled.txt");
    }

    /**
     * The class path, if sources, classes and libraries are the noted ones to the last file.
     *
     * @return empty, if there is something to compile
     */
    Optional<List<Path>> noted() {
        try {
            String text = Files.readString(note());
            List<Path> classPath = text.lines()
                    .filter(line -> line.startsWith(ON_CLASS_PATH))
                    .map(line -> Path.of(line.substring(ON_CLASS_PATH.length())))
                    .toList();
            return text.equals(text(classPath)) ? Optional.of(classPath) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // the compiler finds out
        }
    }

    /**
     * Makes Maven compile everything where it would overlook a change, as it compares times alone: a source that was moved
     * or restored can be older than its class, and a class that was half written or has rotted is younger than its source.
     */
    void distrustTimes() {
        try {
            Set<String> noted = Set.copyOf(Files.readAllLines(note()));
            FileTime then = Files.getLastModifiedTime(note());
            SortedMap<Path, State> changed = sources();
            changed.entrySet().removeIf(file -> noted.contains(line(file.getKey(), file.getValue())));
            boolean restored =
                    changed.values().stream().anyMatch(file -> file.changed().compareTo(then) <= 0);
            SortedMap<Path, State> made = new TreeMap<>();
            addAll(classes(), made);
            if (restored || (changed.isEmpty() && !noted.containsAll(lines(made)))) {
                Files.deleteIfExists(home.resolve(MAVENS_LIST));
            }
        } catch (IOException e) {
            return; // there is no note, so nothing is known
        }
    }

    /**
     * Notes it after a compilation.
     *
     * @param begin of the compilation: with a source that is younger, nothing is noted, for nobody knows which of its states
     *     was compiled
     * @param classPath the folder of classes, and the libraries
     */
    void note(FileTime begin, List<Path> classPath) {
        try {
            if (sources().values().stream().allMatch(file -> file.changed().compareTo(begin) < 0)) {
                Files.writeString(note(), text(classPath));
            } else {
                Files.deleteIfExists(note());
            }
        } catch (IOException e) {
            return; // the next start compiles, too
        }
    }

    private String text(List<Path> classPath) throws IOException {
        List<String> lines = new ArrayList<>(List.of("As long as this is so, mvn exec:java compiles nothing.", jdk));
        SortedMap<Path, State> files = sources();
        for (Path place : classPath) {
            lines.add(ON_CLASS_PATH + place);
            addAll(place, files);
        }
        lines.addAll(lines(files));
        return String.join("\n", lines);
    }

    private static List<String> lines(SortedMap<Path, State> files) {
        return files.entrySet().stream()
                .map(file -> line(file.getKey(), file.getValue()))
                .toList();
    }

    private static String line(Path path, State state) {
        return path + " " + state.bytes() + " " + state.changed();
    }

    private SortedMap<Path, State> sources() throws IOException {
        SortedMap<Path, State> files = new TreeMap<>();
        for (Path source : List.of(home.resolve("src/main"), home.resolve(".mvn"), pom)) {
            addAll(source, files);
        }
        try (DirectoryStream<Path> schemas = Files.newDirectoryStream(home.resolve("data"), "*.schema.json")) {
            for (Path schema : schemas) {
                addAll(schema, files);
            }
        }
        return files;
    }

    private void addAll(Path start, SortedMap<Path, State> files) throws IOException {
        Set<FileVisitOption> options = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(start, options, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(starter()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private record State(long bytes, FileTime changed) {}
}
