package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that a site is to have for itself, as the next site replaces it.
 *
 * @param path absolute; need not exist
 */
public record OwnFolder(Path path) {
    /**
     * Looks at where it lies, whatever links lead there.
     *
     * @param others folders in which it must not lie, and which must not lie in it; absolute
     * @throws UserError that names the first in the way
     */
    public void requireApartFrom(List<Path> others) {
        requireNotAround(others);
        for (Path other : others) {
            if (real(path).startsWith(real(other))) {
                refuse("lies in " + other);
            }
        }
    }

    /**
     * Looks at what lies in it.
     *
     * @param others folders which must not lie in it; absolute
     * @throws UserError that names the first in the way
     */
    public void requireNotAround(List<Path> others) {
        for (Path other : others) {
            if (real(other).startsWith(real(path))) {
                refuse((real(other).equals(real(path)) ? "is " : "holds ") + other);
            }
        }
    }

    private void refuse(String where) {
        throw new UserError("--output " + path + ": " + where
                + ", and a site needs a folder for itself; name one that does not exist yet");
    }

    /** Without links, as far as there is something. */
    private static Path real(Path path) {
        Path parent = path.getParent();
        try {
            return Files.exists(path) || parent == null
                    ? path.toRealPath()
                    : real(parent).resolve(path.getFileName());
        } catch (IOException e) {
            throw new UserError(path + ": can't be read (" + e + "); check the folder and its permissions", e);
        }
    }
}
