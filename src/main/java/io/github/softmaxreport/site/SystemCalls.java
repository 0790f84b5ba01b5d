package io.github.softmaxreport.site;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What Java has no method for: in Linux renameat2(2), in macOS renamex_np(2). */
final class SystemCalls {
    private static final int CURRENT_FOLDER = -100;
    /** RENAME_EXCHANGE in Linux, RENAME_SWAP in macOS. */
    private static final int EXCHANGE = 2;

    static {
        // where the library puts its own for the moment of loading; otherwise into a folder that it makes for good
        System.getProperties().putIfAbsent("jna.tmpdir", System.getProperty("java.io.tmpdir"));
    }

    private SystemCalls() {}

    /**
     * Two files or folders of one file system change places, in one step: nobody finds one of them missing.
     *
     * @return whether they did; nothing has changed where this system, or this file system, can't do it
     */
    static boolean exchange(Path one, Path other) {
        try {
            if (Platform.isLinux()) {
                return call("renameat2", CURRENT_FOLDER, text(one), CURRENT_FOLDER, text(other), EXCHANGE);
            }
            return Platform.isMac() && call("renamex_np", text(one), text(other), EXCHANGE);
        } catch (LinkageError e) {
            return false; // an older system, or one where no library can be loaded
        }
    }

    private static boolean call(String name, Object... arguments) {
        return Function.getFunction(Platform.C_LIBRARY_NAME, name).invokeInt(arguments) == 0;
    }

    /** As the system has it, ended by a zero. */
    private static byte[] text(Path path) {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));
        byte[] name = path.toAbsolutePath().toString().getBytes(charset);
        return Arrays.copyOf(name, name.length + 1);
    }
}
