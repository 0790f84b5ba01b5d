package io.github.softmaxreport.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * An IDX file, which may lie somewhere as it is or compressed by gzip.
 *
 * @param bytes of the file as it is
 * @param sha256 of the file as it is, lower-case hexadecimal
 * @param compressed as it is offered on the web; named as the file, with .gz
 */
record IdxFile(long bytes, String sha256, RemoteFile compressed) {
    private static final String GZIP = ".gz";

    /** For example train-images-idx3-ubyte. */
    String name() {
        String name = compressed.fileName();
        return name.substring(0, name.length() - GZIP.length());
    }

    /** The file as it is in a folder, or else compressed; the former if there is none. */
    Path in(Path folder) {
        Path plain = folder.resolve(name());
        Path packed = folder.resolve(name() + GZIP);
        return Files.notExists(plain) && Files.exists(packed) ? packed : plain;
    }

    /** The content, whether compressed or not. */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** What is wrong with the content of a file, beginning with its path. */
    Optional<String> problem(Path file) {
        try (InputStream in = open(file)) {
            String found = new DigestUtils(DigestUtils.getSha256Digest()).digestAsHex(in);
            return found.equals(sha256)
                    ? Optional.empty()
                    : Optional.of(file + ": damaged: the SHA-256 of its content is " + found + ", wanted " + sha256);
        } catch (IOException e) {
            return Optional.of(file + ": cannot be read (" + Failure.text(e) + ")");
        }
    }

    /** How it is in a folder. */
    FileState state(Path folder, boolean content) {
        Path file = in(folder);
        Optional<String> problem = content || Files.notExists(file) ? problem(file) : Optional.empty();
        return FileState.of(file, bytes, sha256, content, problem);
    }
}
