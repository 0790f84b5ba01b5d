package io.github.softmaxreport.data;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An archive on the web.
 *
 * @param address where it lies
 * @param bytes its exact size
 * @param sha256 lower-case hexadecimal
 * @param folder of its files, with the final slash
 */
record ArchiveFacts(URI address, long bytes, String sha256, String folder) {
    /** The archive's own notes, beside the files. */
    private static final long NOTES = 1L << 20;

    /** Opens a file that should be this archive. */
    TarGz open(Path file, FileSet set) {
        return new TarGz(file, set.bytes(set.files()) + NOTES);
    }

    /** Files by their names in it. */
    Map<String, DataFile> entries(List<DataFile> files) {
        return files.stream().collect(Collectors.toMap(file -> folder + file.name(), Function.identity()));
    }

    /** The last part of its address. */
    String fileName() {
        String path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
