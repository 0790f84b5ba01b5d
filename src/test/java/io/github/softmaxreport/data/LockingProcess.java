package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Another process that holds a folder's lock until it is told to let go. */
final class LockingProcess implements AutoCloseable {
    private static final int HELD = 'h';

    private final Process process;

    /** Returns when the lock is held. */
    LockingProcess(Path folder) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != HELD) {
            throw new IOException("the other process did not get the lock");
        }
    }

    /** Makes it end, its lock with it. */
    void release() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        release();
        process.onExit().join();
    }

    /** The other process: tells on its output when it has the lock, and waits for the end of its input. */
    public static void main(String[] arguments) throws IOException {
        InputStream input = System.in;
        FolderLock.hold(Path.of(arguments[0]), new Recorder(), () -> {
            System.out.write(HELD);
            System.out.flush();
            return input.read();
        });
    }
}
