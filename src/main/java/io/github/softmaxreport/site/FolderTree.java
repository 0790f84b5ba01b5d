package io.github.softmaxreport.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** What is done with whole folders. Never follows a symbolic link. */
final class FolderTree {
    private FolderTree() {}

    /** Whether anything stands there, be it a dangling link. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder stands there, and not a link to one. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The folders between a root and a file below it, both exclusive, outermost first. */
    static List<Path> foldersAbove(Path file, Path root) {
        List<Path> folders = new ArrayList<>();
        Path relative = root.relativize(file);
        for (int names = 1; names < relative.getNameCount(); names++) {
            folders.add(root.resolve(relative.subpath(0, names)));
        }
        return folders;
    }

    /** Makes this folder unless it is there; its parent must be. */
    static void create(Path folder) throws IOException {
        if (!isFolder(folder)) {
            if (exists(folder)) {
                throw new FileSystemException(folder.toString(), null, "is no folder, but stands where one is needed");
            }
            Files.createDirectories(folder);
        }
    }

    /** Deletes the folder, or file, with all that it holds; nothing happens where there is none. */
    static void delete(Path root) throws IOException {
        if (exists(root)) {
            PathUtils.delete(root);
        }
    }

    /** Deletes the folder if it is one and empty. */
    static void deleteIfEmpty(Path folder) throws IOException {
        if (isFolder(folder) && isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
