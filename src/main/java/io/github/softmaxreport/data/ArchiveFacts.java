package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * An archive with a data set's files as they are.
 *
 * @param file the archive on the web
 * @param folder of its files, with the final slash
 */
record ArchiveFacts(RemoteFile file, String folder) implements Packing {
    /** The archive's own notes, beside the files. */
    private static final long NOTES = 1L << 20;

    /** Opens a file that should be this archive. */
    TarGz open(Path archive, FileSet set) {
        return new TarGz(archive, set.bytes(set.files()) + NOTES);
    }

    /** Files by their names in it. */
    Map<String, DataFile> entries(List<DataFile> files) {
        return files.stream().collect(Collectors.toMap(entry -> folder + entry.name(), Function.identity()));
    }

    /** Whether this is the very archive that is offered. */
    boolean is(Path archive) throws IOException {
        return new DigestUtils(MessageDigestAlgorithms.SHA_256)
                .digestAsHex(archive)
                .equals(file.sha256());
    }

    @Override
    public String wanted() {
        return file.fileName() + ", or a folder that holds it or its files";
    }

    /** The files in a folder, or in one inside that is named as in the archive; or the archive, if no file is unpacked. */
    @Override
    public DataFiles find(Path named, FileSet set, List<DataFile> wanted) {
        Path inside = named.resolve(folder);
        Path files = Files.isDirectory(inside) ? inside : named;
        Path archive = Files.isRegularFile(named) ? named : named.resolve(file.fileName());
        boolean unpacked = wanted.stream().anyMatch(entry -> Files.exists(files.resolve(entry.name())));
        return !unpacked && Files.isRegularFile(archive)
                ? DataFiles.packed(set, archive, this)
                : DataFiles.in(set, files);
    }

    /** An archive that was packed anew will do, so another hash is no problem. */
    @Override
    public List<FileState> states(Path place, boolean content) {
        Optional<String> problem = Optional.empty();
        boolean same = false;
        try {
            same = content && is(place);
        } catch (IOException e) {
            problem = Optional.of(place + ": cannot be read (" + Failure.text(e) + ")");
        }
        return List.of(FileState.of(place, file.bytes(), file.sha256(), same, problem));
    }

    @Override
    public void unpack(Path place, FetchOrder order) {
        new LocalArchive(this, place).unpack(order);
    }
}
