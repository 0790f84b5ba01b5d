package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the site lands and where it is made.
 *
 * @param output the site folder, with no link in its path; its parent exists
 * @param work our own folder on the same file system: beside the output, or within where that can't be
 */
record SitePlace(Path output, Path work) {
    private static final int MAX_LINKS = 40;

    /** @throws UserError if the path can't be a folder */
    static SitePlace of(Path path) throws IOException {
        Path target = followLinks(path);
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new UserError(path + ": the root of a file system can't be the site; choose a folder with --output");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UserError(path + ": is a file; the site needs a folder: choose another name with --output");
        }
        Files.createDirectories(parent);
        Path realParent = parent.toRealPath();
        Path output = realParent.resolve(name);
        Path beside = output.resolveSibling("." + name + ForeignFiles.OWN_FOLDER);
        return new SitePlace(
                output, canBeRenamed(output, realParent) ? beside : output.resolve(ForeignFiles.OWN_FOLDER));
    }

    /** Also those that dangle: between two renames the folder behind a link is missing. */
    private static Path followLinks(Path path) throws IOException {
        Path target = path.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new UserError(path + ": is a symbolic link that leads in circles");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    /** Renaming the current folder would leave the user's shell in a deleted one. */
    private static boolean canBeRenamed(Path output, Path parent) throws IOException {
        Path current = Path.of("").toRealPath();
        return !FolderTree.exists(output) || (Files.isWritable(parent) && !current.startsWith(output));
    }

    /** Whether the work folder is outside of the output, so that the output can be renamed. */
    boolean isBeside() {
        return !work.startsWith(output);
    }

    /** Removes the work folder if nothing is in it. */
    void leave() {
        try {
            FolderTree.deleteIfEmpty(work);
        } catch (IOException e) {
            return; // Another process has just come in, or the next start clears it.
        }
    }
}
