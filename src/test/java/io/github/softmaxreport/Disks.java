package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Disks that a test puts in the place of folders, in a mount namespace of their own: this process and the machine never see
 * them, and they go with {@link #close}. Needs Linux and root, as in {@code .ci/run}.
 */
final class Disks implements AutoCloseable {
    private final Process holder;

    /** @throws AssertionError if this machine permits no such namespace */
    Disks() throws IOException {
        holder = new ProcessBuilder("unshare", "--mount", "sh", "-c", "echo ready; exec cat")
                .redirectErrorStream(true)
                .start();
        String answer = holder.inputReader(StandardCharsets.UTF_8).readLine();
        if (!"ready".equals(answer)) {
            holder.destroyForcibly();
        }
        assertThat(answer)
                .as(
                        "`unshare --mount`, for which this test needs Linux and root; run it as .ci/run does, in a container"
                                + " with the capability SYS_ADMIN")
                .isEqualTo("ready");
    }

    /** A new empty disk of so many bytes, or the same one with more room. */
    void limit(Path folder, long bytes) throws IOException, InterruptedException {
        boolean there = run("mountpoint", "--quiet", folder.toString()) == 0;
        String options = (there ? "remount," : "") + "size=" + bytes;
        must("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    }

    /** From now on the folder can only be read. */
    void readOnly(Path folder) throws IOException, InterruptedException {
        must("mount", "--bind", folder.toString(), folder.toString());
        must("mount", "-o", "remount,bind,ro", folder.toString());
    }

    /** From now on the folder is empty, the file as good as gone; nothing happens where there is neither. */
    void hide(Path path) throws IOException, InterruptedException {
        if (Files.isDirectory(path)) {
            limit(path, 4096);
        } else if (Files.exists(path)) {
            must("mount", "--bind", "/dev/null", path.toString());
        }
    }

    /** The words that start a command where these disks are. */
    List<String> entered(List<String> command) {
        List<String> words = new ArrayList<>(List.of("nsenter", "--mount=/proc/" + holder.pid() + "/ns/mnt", "--"));
        words.addAll(command);
        return words;
    }

    /** What stands at this path where these disks are. */
    Path seen(Path path) {
        return Path.of("/proc", String.valueOf(holder.pid()), "root" + path.toAbsolutePath());
    }

    private int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(entered(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void must(String... command) throws IOException, InterruptedException {
        assertThat(run(command)).as(String.join(" ", command)).isZero();
    }

    @Override
    public void close() {
        holder.destroyForcibly();
        holder.onExit().join();
    }
}
