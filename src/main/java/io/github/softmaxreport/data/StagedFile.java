package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Locale;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** A file written aside, which takes its place only when it is complete, right and safe on the disk. */
final class StagedFile implements AutoCloseable {
    private final DataFile wanted;
    private final long wantedBytes;
    private final Path staging;
    private final Path target;
    private final FileChannel channel;
    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long bytes;

    /** @throws DataException if the disk refuses */
    StagedFile(DataFile wanted, long wantedBytes, Path staging, Path target) {
        this.wanted = wanted;
        this.wantedBytes = wantedBytes;
        this.staging = staging;
        this.target = target;
        try {
            channel = FileChannel.open(
                    staging, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw DataException.unwritable(staging, e);
        }
    }

    /**
     * Appends.
     *
     * @throws SourceException if that is more than the file may hold
     * @throws DataException if the disk refuses
     */
    void write(byte[] source, int offset, int length) throws SourceException {
        bytes += length;
        if (bytes > wantedBytes) {
            throw new SourceException(
                    String.format(Locale.ROOT, "its %s has more than %,d bytes", wanted.name(), wantedBytes));
        }
        sha256.update(source, offset, length);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(source, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw DataException.unwritable(staging, e);
        }
    }

    /**
     * Moves the file to its place.
     *
     * @throws SourceException if its content is not what is wanted
     * @throws DataException if the disk refuses
     */
    void complete() throws SourceException {
        if (bytes != wantedBytes) {
            throw new SourceException(
                    String.format(Locale.ROOT, "its %s has %,d bytes, wanted %,d", wanted.name(), bytes, wantedBytes));
        }
        String found = Hex.encodeHexString(sha256.digest());
        if (!found.equals(wanted.sha256())) {
            throw new SourceException(
                    "its " + wanted.name() + " has the SHA-256 " + found + ", wanted " + wanted.sha256());
        }
        try {
            channel.force(true);
            channel.close();
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DataException.unwritable(target, e);
        }
    }

    /** Leaves nothing behind unless {@link #complete} moved it. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(staging);
        } catch (IOException e) {
            throw DataException.unwritable(staging, e);
        }
    }
}
