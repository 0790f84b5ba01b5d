package io.github.softmaxreport.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** What stands in a folder, for comparing. */
final class Trees {
    private Trees() {}

    /** Text by path of all files, empty folders with a trailing slash, links as "-> target". */
    static SortedMap<String, String> read(Path root) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(p -> !p.equals(root)).toList()) {
                String name = root.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    tree.put(name, Files.readString(path));
                } else if (FolderTree.isEmpty(path)) {
                    tree.put(name + "/", "");
                }
            }
        }
        return tree;
    }

    static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Our files below a folder, with their manifest. */
    static void writeSite(Path root, String... pathsAndTexts) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        Files.createDirectories(root);
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            write(root, pathsAndTexts[i], pathsAndTexts[i + 1]);
            hashes.put(pathsAndTexts[i], DigestUtils.sha256Hex(pathsAndTexts[i + 1]));
        }
        new Manifest(hashes).write(root);
    }
}
