package io.github.softmaxreport.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiler reads and what it has made, by path, length and time of change. Noted after a compilation, it tells at
 * the next start whether another one is needed.
 *
 * @param home the project's folder
 * @param pom its file
 * @param jdk what compiles
 */
record Build(Path home, Path pom, String jdk) {
    private static final String CLASSES = "target/classes";

    /** Where it is noted. */
    private Path note() {
        return home.resolve("target").resolve("compiled.txt");
    }

    /** Whether sources and classes are the noted ones, to the last file. */
    boolean isNoted() {
        try {
            return Files.exists(note()) && Files.readString(note()).equals(text());
        } catch (IOException e) {
            return false; // the compiler finds out
        }
    }

    /**
     * Notes it after a compilation.
     *
     * @param begin of the compilation: with a source changed since, nothing is noted, for nobody knows which of its states
     *     was compiled
     */
    void note(FileTime begin) {
        try {
            if (sources().values().stream().allMatch(file -> file.changed().compareTo(begin) < 0)) {
                Files.writeString(note(), text());
            } else {
                Files.deleteIfExists(note());
            }
        } catch (IOException e) {
            return; // the next start compiles, too
        }
    }

    private String text() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("Made by mvn exec:java: as long as this is true, nothing is compiled.", jdk));
        SortedMap<Path, State> files = sources();
        addAll(home.resolve(CLASSES), files);
        files.forEach((path, state) -> lines.add(path + " " + state.bytes() + " " + state.changed()));
        return String.join("\n", lines);
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

    private static void addAll(Path start, SortedMap<Path, State> files) throws IOException {
        Set<FileVisitOption> options = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(start, options, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private record State(long bytes, FileTime changed) {}
}
