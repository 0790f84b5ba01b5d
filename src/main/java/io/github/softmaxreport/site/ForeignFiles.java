package io.github.softmaxreport.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a site folder and is not ours: CNAME, notes, anything. It stays.
 *
 * @param folder the site folder
 * @param paths files, links and empty folders, relative to it
 */
record ForeignFiles(Path folder, List<Path> paths) {
    /** Our own folder in a site folder, while files are replaced one by one. */
    static final String OWN_FOLDER = ".softmax-report";

    ForeignFiles {
        paths = List.copyOf(paths);
    }

    /** All that the folder's manifest does not list; nothing where there is no folder. */
    static ForeignFiles in(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        if (!FolderTree.isFolder(folder)) {
            return new ForeignFiles(folder, paths);
        }
        Manifest manifest = Manifest.of(folder);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                if (visited.equals(folder.resolve(OWN_FOLDER))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!visited.equals(folder) && FolderTree.isEmpty(visited)) {
                    paths.add(folder.relativize(visited));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path relative = folder.relativize(file);
                if (!manifest.lists(relative)) {
                    paths.add(relative);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new ForeignFiles(folder, paths);
    }

    /** Those that stand where the other folder has something else, or that would need a folder where it has a file. */
    List<Path> inTheWayOf(Path other) {
        return paths.stream().filter(path -> isInTheWay(path, other)).toList();
    }

    private boolean isInTheWay(Path path, Path other) {
        Path there = other.resolve(path);
        if (FolderTree.exists(there)) {
            return !FolderTree.isFolder(there) || !FolderTree.isFolder(folder.resolve(path));
        }
        return FolderTree.foldersAbove(there, other).stream()
                .anyMatch(above -> FolderTree.exists(above) && !FolderTree.isFolder(above));
    }

    /** Puts them into the other folder too, at the same paths; what is there already stays as it is. */
    void carryInto(Path other) throws IOException {
        for (Path path : paths) {
            if (!FolderTree.exists(other.resolve(path))) {
                copyFoldersAbove(path, other);
                carry(folder.resolve(path), other.resolve(path));
            }
        }
    }

    /** With their permissions. */
    private void copyFoldersAbove(Path path, Path other) throws IOException {
        for (Path above : FolderTree.foldersAbove(other.resolve(path), other)) {
            if (!FolderTree.exists(above)) {
                copy(folder.resolve(other.relativize(above)), above);
            }
        }
    }

    /** A second hard link costs nothing and keeps the file itself; where that can't be had, a copy. */
    private static void carry(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createLink(to, from);
                return;
            } catch (UnsupportedOperationException | FileSystemException e) {
                // Other file system, or a file that the kernel lets only its owner link.
            }
        }
        copy(from, to);
    }

    /** Files with their content, folders without, links as links. */
    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
}
