package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes from changing a folder at the same time. The system lets go of it when the process ends. */
final class FolderLock {
    static final String NAME = ".lock";

    private FolderLock() {}

    /** What is done while the lock is held. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work when no other process holds the lock; a wait is announced. */
    static <T> T hold(Path folder, DataListener listener, Work<T> work) throws IOException {
        Path file = folder.resolve(NAME);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                listener.message("another process is getting the data (it holds " + file + "); waiting for it");
                channel.lock();
            }
            return work.run();
        }
    }
}
