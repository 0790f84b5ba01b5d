package io.github.softmaxreport.paper;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all, in a folder that exists and is no part of the site. */
public final class TargetFile {
    private final Path file;

    /**
     * Looks whether it may be written, and writes nothing.
     *
     * @param file absolute
     * @param site the folder of the site; nothing is written into it
     * @param replace whether a file that exists is replaced
     * @throws UserError that says what is in the way
     */
    public TargetFile(Path file, Path site, boolean replace) {
        this.file = file;
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError(file + ": can't be written; a file in a folder that exists is wanted");
        }
        if (isWithin(folder, site)) {
            throw new UserError(file + ": lies in the site " + site + ", which an export leaves as it is; a file in"
                    + " another folder is wanted");
        }
        if (Files.isDirectory(file)) {
            throw new UserError(file + ": is a folder; a file is wanted");
        }
        if (Files.exists(file) && !replace) {
            throw new UserError(file + ": exists already; name another file, or say --replace");
        }
    }

    /** Whether a folder that exists is the other one or inside of it, whatever links lead there. */
    static boolean isWithin(Path folder, Path site) {
        try {
            return folder.toRealPath().startsWith(site.toRealPath());
        } catch (IOException e) {
            throw new UserError(folder + ": can't be read (" + e + "); check the folder and its permissions", e);
        }
    }

    /** Absolute. */
    public Path path() {
        return file;
    }

    /**
     * Writes it in one go.
     *
     * @param bytes unchanged
     * @throws UserError if the disk refuses; what was there stays
     */
    public void write(byte[] bytes) {
        try {
            Path staged = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                Files.write(staged, bytes);
                Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException e) {
            throw new UserError(file + ": can't be written (" + e + "); make room or give permission", e);
        }
    }
}
