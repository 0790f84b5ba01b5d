package io.github.softmaxreport.paper;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.CrateJson;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.site.PublishedFolder;
import io.github.softmaxreport.site.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled in one go or stays as it was: a new or empty one, or one that was filled so before. */
public final class TargetFolder {
    private final Path folder;

    /**
     * Looks whether it may be filled, and writes nothing.
     *
     * @param folder absolute
     * @param site the folder of the site; nothing is written into it
     * @param replace whether an earlier export is replaced
     * @throws UserError that says what is in the way
     */
    public TargetFolder(Path folder, Path site, boolean replace) {
        this.folder = folder;
        if (TargetFile.isWithin(existing(folder), site)) {
            throw new UserError(folder + ": lies in the site " + site + ", which an export leaves as it is; another"
                    + " folder is wanted");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserError(folder + ": is a file; a folder is wanted");
        }
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            boolean ours = new PublishedFolder(folder).written().contains(CrateJson.PATH);
            if (!ours) {
                throw new UserError(
                        folder + ": holds files that no export has written; a new or empty folder is" + " wanted");
            }
            if (!replace) {
                throw new UserError(folder + ": holds an earlier export; name another folder, or say --replace");
            }
        }
    }

    /** The folder, or the nearest one above it that exists. */
    private static Path existing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UserError(folder + ": can't be read (" + e + "); check the folder and its permissions", e);
        }
    }

    /** Absolute. */
    public Path path() {
        return folder;
    }

    /**
     * Fills it: files of an earlier export that are not among these are gone.
     *
     * @return how many files
     * @throws UserError if the disk refuses; what was there stays
     */
    public int write(List<SiteFile> files) {
        try (SiteFolder target = SiteFolder.open(folder)) {
            files.forEach(target::write);
            target.publish();
        }
        return files.size();
    }
}
