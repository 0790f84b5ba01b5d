package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import io.github.softmaxreport.config.OutlineReader;
import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where templates lie. A file in an earlier folder stands for the one with the same path in the later folders, so a
 * folder in front of the complete one holds only what is to be different.
 *
 * @param folders at least one; the last one is complete
 */
public record TemplateFolders(List<Path> folders) {
    /** Paths that can be nothing but templates; not what editors leave beside them. */
    private static final String TEMPLATE = "([^/.].*/)?[^/.][^/]*\\.html|(text|figures)/(.*/)?[^/.][^/]*[^/~]";

    public TemplateFolders {
        folders = List.copyOf(folders);
        if (folders.isEmpty()) {
            throw new IllegalArgumentException("no folder of templates");
        }
    }

    /** The same with one more folder, whose files stand for those of the last one alone. */
    public TemplateFolders with(Path folder) {
        List<Path> more = new ArrayList<>(folders);
        more.add(folders.size() - 1, folder);
        return new TemplateFolders(more);
    }

    /**
     * Refuses what is no folder, and what is no file where a template should be: another would be taken in its place.
     *
     * @throws UserError that names them
     */
    public void mustExist() {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UserError(folder + ": is no folder; one with templates is wanted");
            }
        }
        Set<String> known = filesIn(last()).keySet();
        List<String> problems = folders.stream()
                .flatMap(folder -> in(folder).entrySet().stream())
                .filter(found -> !Files.isRegularFile(found.getValue()))
                .filter(found -> known.contains(found.getKey())
                        || (!Files.isDirectory(found.getValue())
                                && found.getKey().matches(TEMPLATE)))
                .map(found -> found.getValue() + ": is no file; a template is wanted there, or nothing")
                .toList();
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }

    /** The file of this path in the first folder that has it; where nobody has it, where the last one should. */
    public Path file(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(last().resolve(name));
    }

    /** Whether there is another folder than the project's. */
    public boolean own() {
        return folders.size() > 1;
    }

    /** Whether a file of this path lies in another folder than the last one. */
    boolean replaced(String name) {
        return !file(name).equals(last().resolve(name));
    }

    /**
     * Which pages they make.
     *
     * @throws UserError that names every mistake in the outline
     */
    public Outline outline() {
        Path pages = file(Outline.FILE);
        if (!Files.exists(pages)) {
            throw new UserError(pages + "  is missing; it lists the pages");
        }
        return OutlineReader.read(pages, under("").keySet());
    }

    /**
     * A file's text in UTF-8.
     *
     * @throws UserError if it cannot be read
     */
    public String read(String name) {
        return text(file(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + e, e);
        }
    }

    /**
     * The texts of every folder's file of this path, those that stand for others last.
     *
     * @throws UserError if one cannot be read, or nobody has it
     */
    public Map<Path, String> texts(String name) {
        Map<Path, String> texts = new LinkedHashMap<>();
        layers(name).forEach(file -> texts.put(file, text(file)));
        return texts;
    }

    /** Every folder's file of this path, those that stand for others last. */
    List<Path> layers(String name) {
        return Stream.iterate(folders.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> folders.get(i).resolve(name))
                .filter(file -> Files.isRegularFile(file) || file.equals(last().resolve(name)))
                .toList();
    }

    /**
     * Files by their path below a folder inside: of those with one path, the one that stands for the others.
     *
     * @throws UserError if a folder cannot be read
     */
    NavigableMap<String, Path> under(String inside) {
        NavigableMap<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            filesIn(folder.resolve(inside)).forEach(files::putIfAbsent);
        }
        return files;
    }

    /**
     * Refuses files that were meant to replace a template, and replace none.
     *
     * @param asked paths of the templates that pages are made of
     * @throws UserError that names them all
     */
    void refuseUnused(Set<String> asked) {
        Set<String> known = filesIn(last()).keySet();
        List<String> problems = folders.stream()
                .flatMap(folder -> filesIn(folder).entrySet().stream())
                .filter(file -> file.getKey().matches(TEMPLATE))
                .filter(file -> !known.contains(file.getKey()) && !asked.contains(file.getKey()))
                .map(file -> new UnknownNameException("template", file.getKey(), known).at(file.getValue()))
                .toList();
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }

    private Path last() {
        return folders.get(folders.size() - 1);
    }

    private static NavigableMap<String, Path> filesIn(Path folder) {
        NavigableMap<String, Path> files = in(folder);
        files.values().removeIf(file -> !Files.isRegularFile(file));
        return files;
    }

    /** Whatever there is below a folder, by its path from there. */
    private static NavigableMap<String, Path> in(Path folder) {
        NavigableMap<String, Path> all = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.forEach(path -> all.put(folder.relativize(path).toString().replace('\\', '/'), path));
            } catch (IOException e) {
                throw new UserError(folder + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return all;
    }
}
