package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SiteFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

/**
 * The site on disk. Files are written into a staging folder; {@link #publish} makes them the site, in one go. Until then, and
 * after any failure, the site that was there before stays whole. Files that we did not write stay always.
 */
public final class SiteFolder implements SiteOutput, AutoCloseable {
    private final SitePlace place;
    private final SiteLock lock;
    private final FolderSwap folderSwap;
    private final FileSwap fileSwap;
    private final StagedFiles staged;

    private SiteFolder(SitePlace place, SiteLock lock) {
        this.place = place;
        this.lock = lock;
        this.folderSwap = new FolderSwap(place.output(), place.work());
        this.fileSwap = new FileSwap(place.output());
        this.staged = new StagedFiles(folderSwap.staging(), place.output());
    }

    /**
     * Takes the folder for this process, repairs what a killed one left there, and begins with an empty staging folder.
     *
     * @param output the site folder; need not exist
     * @throws UserError if it can't be written, another process is writing it, or it holds somebody else's site
     */
    public static SiteFolder open(Path output) {
        try {
            SitePlace place = SitePlace.of(output);
            SiteFolder site = new SiteFolder(place, SiteLock.take(place.work(), place.output()));
            try {
                site.begin();
                return site;
            } catch (IOException | RuntimeException e) {
                site.close();
                throw e;
            }
        } catch (IOException e) {
            throw WriteFailure.of(output, e);
        }
    }

    /**
     * What a site folder holds.
     *
     * @param own how many files the program wrote
     * @param foreign what it did not write, relative to the folder; it stays
     */
    public record Contents(int own, List<Path> foreign) {
        public Contents {
            foreign = List.copyOf(foreign);
        }
    }

    /**
     * What would be replaced, and what would stay. Nothing is changed.
     *
     * @param output the site folder; need not exist
     * @throws UserError if it can't be read, or holds somebody else's site
     */
    public static Contents look(Path output) {
        try {
            List<Path> foreign = ForeignFiles.in(output).paths();
            refuseSite(output, foreign);
            return new Contents(Manifest.of(output).hashes().size(), foreign);
        } catch (IOException e) {
            throw WriteFailure.of(output, e);
        }
    }

    private void begin() throws IOException {
        folderSwap.recover();
        fileSwap.recover();
        refuseSite(place.output(), ForeignFiles.in(place.output()).paths());
        if (FolderTree.exists(place.output())) {
            Files.copy(place.output(), folderSwap.staging(), StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.createDirectory(folderSwap.staging());
        }
    }

    @Override
    public void write(SiteFile file) {
        staged.write(List.of(file));
    }

    /** Writes several files, as {@link #write(SiteFile)} does each, on as many threads as parallel streams have here. */
    public void write(Collection<SiteFile> files) {
        staged.write(files);
    }

    /**
     * Reads the files written so far back from the disk, on as many threads.
     *
     * @param checked what they must be
     * @throws UserError if the disk gives something else
     */
    public void requireWritten(Collection<SiteFile> checked) {
        staged.requireWritten(checked);
    }

    /**
     * Makes the files written so far the site; those of the site before that were ours and are not among them are gone.
     *
     * @throws UserError if the disk refuses, or a file that is not ours stands where one of ours belongs
     */
    public void publish() {
        try {
            refuse(place.output(), ForeignFiles.in(place.output()).inTheWayOf(folderSwap.staging()));
            new Manifest(staged.hashes()).write(folderSwap.staging());
            if (place.isBeside()) {
                exchangeFolder();
            } else {
                fileSwap.exchange(folderSwap.staging());
            }
            folderSwap.recover();
        } catch (IOException e) {
            throw WriteFailure.of(place.output(), e);
        }
    }

    private void exchangeFolder() throws IOException {
        try {
            folderSwap.exchange();
        } catch (FileSystemException e) {
            // A mount point can't be renamed, nor can a folder that is in use on some systems.
            fileSwap.exchange(folderSwap.staging());
        }
    }

    /** Somebody else's site. */
    private static void refuseSite(Path output, List<Path> foreign) {
        refuse(
                output,
                foreign.stream()
                        .filter(path -> path.equals(Path.of("index.html")))
                        .toList());
    }

    private static void refuse(Path output, List<Path> inTheWay) {
        if (!inTheWay.isEmpty()) {
            throw new UserError(inTheWay.stream()
                    .map(
                            path -> output.resolve(path)
                                    + ": stands where the site needs a file or folder of its own,"
                                    + " and was not written by this program; move it away, or choose another folder with --output")
                    .toList());
        }
    }

    /** Drops what was not published and lets go of the folder. */
    @Override
    public void close() {
        try (lock) {
            FolderTree.delete(folderSwap.staging());
        } catch (IOException e) {
            return; // The next start clears it.
        }
        place.leave();
    }
}
