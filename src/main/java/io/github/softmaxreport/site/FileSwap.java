package io.github.softmaxreport.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Replaces the files of a site folder one by one, for a folder that can't be renamed: a mount point, one whose parent is not
 * ours to write, the current folder. The new site is first copied whole into the folder and marked as ready; from then on a
 * killed exchange is finished by the next {@link #recover}.
 *
 * @param output the site folder, with no link in its path
 */
record FileSwap(Path output) {
    private Path work() {
        return output.resolve(ForeignFiles.OWN_FOLDER);
    }

    /** The new site while it is copied. */
    Path incoming() {
        return work().resolve("incoming");
    }

    /** The new site's files that are not yet in place. */
    Path ready() {
        return work().resolve("ready");
    }

    /** Makes the staged files the site; a failure before all of them are copied leaves the old site as it was. */
    void exchange(Path staging) throws IOException {
        FolderTree.create(output);
        FolderTree.create(work());
        try {
            copy(staging);
        } catch (IOException e) {
            recover();
            throw e;
        }
        markReady();
        recover();
    }

    void copy(Path staging) throws IOException {
        Files.createDirectory(incoming());
        for (String path : inOrder(Manifest.of(staging))) {
            Path target = incoming().resolve(path);
            Files.createDirectories(target.getParent());
            Files.copy(staging.resolve(path), target);
        }
        Files.copy(staging.resolve(Manifest.NAME), incoming().resolve(Manifest.NAME));
    }

    void markReady() throws IOException {
        Files.move(incoming(), ready(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Finishes an exchange that was marked as ready, and clears one that was not. */
    void recover() throws IOException {
        if (!FolderTree.isFolder(work())) {
            return;
        }
        FolderTree.delete(incoming());
        if (Files.exists(ready().resolve(Manifest.NAME))) {
            Manifest coming = Manifest.of(ready());
            deleteStale(coming);
            for (String path : inOrder(coming)) {
                putInPlace(path);
            }
            putInPlace(Manifest.NAME);
        }
        FolderTree.delete(ready());
        FolderTree.deleteIfEmpty(work());
    }

    /** Our files that the new site lacks, and folders that are empty without them. */
    private void deleteStale(Manifest coming) throws IOException {
        Set<String> stale = new TreeSet<>(Manifest.of(output).hashes().keySet());
        stale.removeAll(coming.hashes().keySet());
        for (String path : stale) {
            Path file = output.resolve(path);
            if (isReachable(file) && !FolderTree.isFolder(file)) {
                Files.deleteIfExists(file);
                List<Path> innermostFirst = FolderTree.foldersAbove(file, output);
                Collections.reverse(innermostFirst);
                for (Path above : innermostFirst) {
                    FolderTree.deleteIfEmpty(above);
                }
            }
        }
    }

    /** Whether all folders above the file are folders of the site, and not links that lead elsewhere. */
    private boolean isReachable(Path file) {
        return FolderTree.foldersAbove(file, output).stream().allMatch(FolderTree::isFolder);
    }

    private void putInPlace(String path) throws IOException {
        Path from = ready().resolve(path);
        if (FolderTree.exists(from)) {
            Path to = output.resolve(path);
            for (Path above : FolderTree.foldersAbove(to, output)) {
                FolderTree.create(above);
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Data and pictures before the pages that show them, the first page last. */
    private static List<String> inOrder(Manifest manifest) {
        Comparator<String> order = Comparator.comparing((String path) -> path.equals("index.html"))
                .thenComparing(path -> path.endsWith(".html"))
                .thenComparing(Comparator.naturalOrder());
        return manifest.hashes().keySet().stream().sorted(order).toList();
    }
}
