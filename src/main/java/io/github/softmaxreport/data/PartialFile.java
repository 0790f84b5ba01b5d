package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The beginning of a file that is being downloaded. It outlives an interrupted run. */
final class PartialFile {
    private final Path path;
    private long bytes;

    /** @throws DataException if the disk refuses */
    PartialFile(Path path) {
        this.path = path;
        try {
            bytes = Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw DataException.unwritable(path, e);
        }
    }

    Path path() {
        return path;
    }

    /** How much of it is there. */
    long bytes() {
        return bytes;
    }

    /** Forgets what is there. */
    void discard() {
        try {
            Files.deleteIfExists(path);
            bytes = 0;
        } catch (IOException e) {
            throw DataException.unwritable(path, e);
        }
    }

    /** Opens it at its end. */
    Appender append() {
        try {
            return new Appender(FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw DataException.unwritable(path, e);
        }
    }

    /** Writes to its end; fails with {@link DataException} only, so that the network's failures stay apart. */
    final class Appender implements AutoCloseable {
        private final FileChannel channel;

        private Appender(FileChannel channel) {
            this.channel = channel;
        }

        void write(byte[] source, int length) {
            try {
                ByteBuffer buffer = ByteBuffer.wrap(source, 0, length);
                while (buffer.hasRemaining()) {
                    bytes += channel.write(buffer);
                }
            } catch (IOException e) {
                throw DataException.unwritable(path, e);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw DataException.unwritable(path, e);
            }
        }
    }
}
