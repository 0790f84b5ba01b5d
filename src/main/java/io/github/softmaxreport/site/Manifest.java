package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a site folder are ours: only they may be replaced or deleted. Stands in the folder itself, in the format of
 * {@code sha256sum}, sorted by path; it does not list itself.
 *
 * @param hashes SHA-256 in lower-case hexadecimal by path
 */
record Manifest(SortedMap<String, String> hashes) {
    static final String NAME = ".softmax-report-manifest";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /**
     * The manifest of a folder; empty where it has none.
     *
     * @throws UserError if it is not one that we wrote
     */
    static Manifest of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches() || !isPath(matcher.group(2))) {
                    throw new UserError(
                            file + ":" + number + ": read \"" + line + "\"; wanted a SHA-256, two spaces and a"
                                    + " path. Restore this list of the program's own files, or move the folder away.");
                }
                hashes.put(matcher.group(2), matcher.group(1));
            }
        }
        return new Manifest(hashes);
    }

    private static boolean isPath(String text) {
        try {
            return new SitePath(text).text().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether this file is ours: listed, or the manifest. */
    boolean lists(Path relative) {
        String path = relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        return hashes.containsKey(path) || path.equals(NAME);
    }

    /** Writes {@link #NAME} into this folder. */
    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        Files.writeString(folder.resolve(NAME), text);
    }
}
