package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.apache.commons.io.FileUtils;

/** The user's own copy of the files, shared by every clone of the project, and how it is filled. */
final class DataCache {
    private static final String WORK = ".fetch";

    private final FileSet set;
    private final Path folder;
    private final List<RemoteSource> sources;

    /** @param sources in the order in which they are tried */
    DataCache(FileSet set, Path folder, List<RemoteSource> sources) {
        this.set = set;
        this.folder = folder;
        this.sources = List.copyOf(sources);
    }

    Path folder() {
        return folder;
    }

    /** The same without what is on the network; empty if nothing is left that could fill it. */
    Optional<DataCache> offline() {
        List<RemoteSource> local = sources.stream().filter(RemoteSource::local).toList();
        return local.isEmpty() ? Optional.empty() : Optional.of(new DataCache(set, folder, local));
    }

    /**
     * Checks every file, moves damaged ones aside and gets what is missing. One process does so at a time.
     *
     * @return whether all files are there now and right
     * @throws DataException if the disk refuses
     */
    boolean fill(DataListener listener) {
        try {
            Files.createDirectories(folder);
            return FolderLock.hold(folder, listener, () -> fillAlone(listener));
        } catch (IOException e) {
            throw DataException.unwritable(folder, e);
        }
    }

    /**
     * Makes files from what the user has, also those that are there already.
     *
     * @param place what the user has
     * @throws UnusableFilesException if that hasn't got them, or not as they must be
     * @throws DataException if the disk refuses
     */
    void unpack(Packing packing, Path place, List<DataFile> wanted, DataListener listener) {
        try {
            Files.createDirectories(folder);
            FolderLock.hold(folder, listener, () -> {
                Path work = Files.createDirectories(folder.resolve(WORK));
                packing.unpack(place, new FetchOrder(set, wanted, folder, work, listener));
                return folder;
            });
        } catch (IOException e) {
            throw DataException.unwritable(folder, e);
        }
    }

    private boolean fillAlone(DataListener listener) throws IOException {
        List<DataFile> wanted = missing(listener);
        Path work = Files.createDirectories(folder.resolve(WORK));
        boolean complete = wanted.isEmpty() || fetch(new FetchOrder(set, wanted, folder, work, listener));
        if (complete) {
            FileUtils.deleteDirectory(work.toFile());
        }
        return complete;
    }

    private boolean fetch(FetchOrder order) {
        for (RemoteSource source : sources) {
            order.listener().message(set.name() + ": getting it from " + source.description());
            try {
                source.fetch(order);
                order.listener().message(set.name() + ": complete and verified in " + folder);
                return true;
            } catch (SourceException e) {
                order.listener().message(source.description() + ": " + e.getMessage());
            }
        }
        return false;
    }

    private List<DataFile> missing(DataListener listener) throws IOException {
        List<DataFile> missing = new ArrayList<>();
        for (DataFile file : set.files()) {
            Path path = folder.resolve(file.name());
            if (!Files.exists(path)) {
                missing.add(file);
                continue;
            }
            Optional<String> problem = new BinaryFile(path, file, set.layout()).problem();
            if (problem.isPresent()) {
                Path aside = moveAside(path);
                listener.message(problem.get() + "; moved aside to " + aside.getFileName());
                missing.add(file);
            }
        }
        return missing;
    }

    /** Named by its content, so that the same damage met twice is kept once. */
    private static Path moveAside(Path file) throws IOException {
        String mark = Files.isRegularFile(file)
                ? new DigestUtils(MessageDigestAlgorithms.SHA_256)
                        .digestAsHex(file)
                        .substring(0, 12)
                : "folder";
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + mark);
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }
}
