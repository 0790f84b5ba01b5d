package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time writes a site. The operating system lets go of the lock when the process ends, however it ends. On
 * POSIX it does so, too, when the process closes any other channel of the same file: the holder must never open it again.
 */
final class SiteLock implements AutoCloseable {
    /** Far behind the text: where locks are mandatory, the text stays readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int MAX_TEXT = 100;

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of the work folder, making the folder if need be.
     *
     * @param output the site folder, for the message
     * @throws UserError if another process holds it, naming that process
     */
    static SiteLock take(Path work, Path output) throws IOException {
        Path file = work.resolve("lock");
        while (true) {
            FolderTree.create(work);
            Object before = fileKey(file);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new UserError(output + ": " + holder + " is writing this site; wait until it has ended, or"
                        + " choose another folder with --output");
            }
            if (fileKey(file).equals(before)) {
                write(channel, "process " + ProcessHandle.current().pid());
                return new SiteLock(file, channel);
            }
            // Just created by us, or deleted by the holder before us between our opening and our locking it: once more.
            channel.close();
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MAX_TEXT);
        channel.read(text, 0);
        return text.position() == 0
                ? "another process"
                : new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /** Which file it is, where the system tells; some other object where there is none. Opens nothing: see the class. */
    private static Object fileKey(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException e) {
            return new Object();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
