package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** Where the files of a data set lie, or the archive that holds them, and how they are. Nothing is changed. */
public final class DataFiles {
    private final FileSet set;
    private final Path place;
    private final Optional<ArchiveFacts> archive;

    private DataFiles(FileSet set, Path place, Optional<ArchiveFacts> archive) {
        this.set = set;
        this.place = place;
        this.archive = archive;
    }

    static DataFiles in(FileSet set, Path folder) {
        return new DataFiles(set, folder, Optional.empty());
    }

    static DataFiles packed(FileSet set, Path file, ArchiveFacts official) {
        return new DataFiles(set, file, Optional.of(official));
    }

    /** The data set's name. */
    public String name() {
        return set.name();
    }

    /** The folder, or the archive. */
    public Path place() {
        return place;
    }

    /** Whether it is an archive, whose files are checked when they are unpacked. */
    public boolean packed() {
        return archive.isPresent();
    }

    /**
     * All files, or the archive alone.
     *
     * @param content whether every byte is looked at, or only names and sizes
     */
    public List<FileState> states(boolean content) {
        return archive.map(facts -> List.of(state(facts, content)))
                .orElseGet(() -> set.files().parallelStream()
                        .map(file -> state(file, content))
                        .toList());
    }

    /**
     * Some files, or the archive alone, every byte looked at.
     *
     * @param stems names without extension
     * @throws DataException if the set has no such file
     */
    public List<FileState> states(Collection<String> stems) {
        return archive.map(facts -> List.of(state(facts, true)))
                .orElseGet(() -> set.only(List.copyOf(stems)).parallelStream()
                        .map(file -> state(file, true))
                        .toList());
    }

    private FileState state(DataFile file, boolean content) {
        Path path = place.resolve(file.name());
        BinaryFile binary = new BinaryFile(path, file, set.layout());
        Optional<String> problem = content ? binary.problem() : binary.problemOfSize();
        return new FileState(path, set.bytes(file), file.sha256(), seen(path, content, problem), problem);
    }

    /** An archive that was packed anew will do, so another hash is no problem. */
    private FileState state(ArchiveFacts official, boolean content) {
        Optional<String> problem = Optional.empty();
        boolean same = false;
        try {
            same = content
                    && new DigestUtils(MessageDigestAlgorithms.SHA_256)
                            .digestAsHex(place)
                            .equals(official.sha256());
        } catch (IOException e) {
            problem = Optional.of(place + ": cannot be read (" + Failure.text(e) + ")");
        }
        return new FileState(place, official.bytes(), official.sha256(), seen(place, same, problem), problem);
    }

    private static FileState.Seen seen(Path path, boolean content, Optional<String> problem) {
        if (problem.isEmpty()) {
            return content ? FileState.Seen.RIGHT : FileState.Seen.THERE;
        }
        return Files.exists(path) ? FileState.Seen.WRONG : FileState.Seen.MISSING;
    }
}
