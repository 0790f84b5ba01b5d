package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    private Path folder;

    @Test
    void waits_announced_until_another_process_lets_go() throws Exception {
        List<String> events = new ArrayList<>();
        try (LockingProcess other = new LockingProcess(folder)) {
            DataListener listener = new DataListener() {
                @Override
                public void message(String line) {
                    events.add(line);
                    other.release();
                }

                @Override
                public void progress(String step, long done, long total) {
                    events.add(step);
                }
            };

            FolderLock.hold(folder, listener, () -> events.add("works"));
        }

        assertThat(events).hasSize(2).last().isEqualTo("works");
        assertThat(events.get(0))
                .contains("another process", folder.resolve(FolderLock.NAME).toString());
    }

    @Test
    void does_not_wait_when_nobody_holds_it() throws IOException {
        Recorder heard = new Recorder();

        assertThat(FolderLock.<String>hold(folder, heard, () -> "done")).isEqualTo("done");
        assertThat(FolderLock.<String>hold(folder, heard, () -> "done again")).isEqualTo("done again");
        assertThat(heard.messages()).isEmpty();
    }

    @Test
    void lets_go_after_a_failure() throws IOException {
        Recorder heard = new Recorder();

        assertThatThrownBy(() -> FolderLock.hold(folder, heard, () -> {
                    throw new IOException("failed");
                }))
                .hasMessage("failed");
        assertThat(FolderLock.<String>hold(folder, heard, () -> "done")).isEqualTo("done");
    }

    @Test
    void fails_where_it_can_not_be_held() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> FolderLock.hold(file, new Recorder(), () -> "done"))
                .isInstanceOf(IOException.class);
    }
}
