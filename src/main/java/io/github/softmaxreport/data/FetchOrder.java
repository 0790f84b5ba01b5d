package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files to be got, and where to put them.
 *
 * @param set the files' facts
 * @param wanted those of the set that are missing
 * @param target where they go when they are complete
 * @param work for what is not complete; on the same disk; exists
 * @param listener hears what goes on
 */
record FetchOrder(FileSet set, List<DataFile> wanted, Path target, Path work, DataListener listener) {
    private static final long MARGIN = 16L << 20;

    FetchOrder {
        wanted = List.copyOf(wanted);
    }

    /** The wanted file of that name. */
    Optional<DataFile> wanted(String name) {
        return wanted.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** What there is already of a file on the web. */
    PartialFile part(RemoteFile file) {
        return new PartialFile(work.resolve(file.fileName() + ".part"));
    }

    /** Begins to write one of the files. */
    StagedFile stage(DataFile file) {
        return new StagedFile(file, set.bytes(file), work.resolve(file.name()), target.resolve(file.name()));
    }

    /**
     * Puts one of the files into its place.
     *
     * @throws SourceException if its content is not what is wanted; nothing of it is left
     * @throws IOException if the content can't be read
     */
    void put(DataFile file, InputStream content) throws IOException, SourceException {
        byte[] buffer = new byte[1 << 16];
        try (StagedFile staged = stage(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                staged.write(buffer, 0, n);
            }
            staged.complete();
        }
    }

    /**
     * Makes sure that the disk has room.
     *
     * @param extra bytes beside those of the wanted files
     * @throws DataException if it has not
     */
    void requireRoom(long extra) {
        long needed = set.bytes(wanted) + extra + MARGIN;
        try {
            long free = Files.getFileStore(work).getUsableSpace();
            if (free < needed) {
                throw DataException.unwritable(
                        work, new IOException(String.format(Locale.ROOT, "%,d bytes free, %,d needed", free, needed)));
            }
        } catch (IOException e) {
            throw DataException.unwritable(work, e);
        }
    }
}
