package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialArchiveTest {
    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();

    @Test
    void puts_every_file_into_its_place() throws Exception {
        byte[] archive = archive();
        try (Loopback server = new Loopback(Loopback.whole(archive))) {
            fetch(server, archive, TinyFiles.SET.files());
        }

        for (Map.Entry<String, byte[]> file : TinyFiles.CONTENTS.entrySet()) {
            assertThat(folder.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(work()).isEmptyDirectory();
    }

    @Test
    void touches_no_file_that_was_not_wanted() throws Exception {
        byte[] archive = archive();
        try (Loopback server = new Loopback(Loopback.whole(archive))) {
            fetch(server, archive, List.of(TinyFiles.SET.file("test_batch")));
        }

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("test_batch.bin", ".fetch");
    }

    @Test
    void starts_anew_when_what_an_earlier_run_left_is_damaged() throws Exception {
        byte[] archive = archive();
        Files.write(part(), new byte[archive.length / 2]);
        try (Loopback server = new Loopback(Loopback.rest(archive), Loopback.whole(archive))) {
            fetch(server, archive, TinyFiles.SET.files());
        }

        assertThat(folder.resolve("test_batch.bin")).exists();
        assertThat(heard.text()).contains("its earlier part is damaged; starting anew");
    }

    @Test
    void refuses_an_archive_with_another_hash() throws Exception {
        byte[] archive = archive();
        byte[] other = archive.clone();
        other[archive.length / 2] ^= 1;
        try (Loopback server = new Loopback(Loopback.whole(other))) {
            assertThatThrownBy(() -> fetch(server, archive, TinyFiles.SET.files()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("not the SHA-256 " + TinyFiles.sha256(archive));
        }

        assertThat(folder.toFile().list()).containsExactly(".fetch");
        assertThat(work()).isEmptyDirectory();
    }

    @Test
    void refuses_files_that_are_not_as_they_must_be_and_leaves_nothing_of_them() throws Exception {
        byte[] content = TinyFiles.content("test_batch.bin");
        byte[] changed = content.clone();
        changed[1] ^= 1;
        for (byte[] wrong : List.of(changed, Arrays.copyOf(content, 99), Arrays.copyOf(content, content.length + 1))) {
            byte[] archive =
                    new TarGzWriter().file("tiny/test_batch.bin", wrong).bytes();
            try (Loopback server = new Loopback(Loopback.whole(archive))) {
                assertThatThrownBy(() -> fetch(server, archive, List.of(TinyFiles.SET.file("test_batch"))))
                        .isInstanceOf(SourceException.class)
                        .hasMessageStartingWith("its test_batch.bin has ");
            }
            assertThat(folder.resolve("test_batch.bin")).doesNotExist();
            assertThat(work().resolve("test_batch.bin")).doesNotExist();
        }
    }

    @Test
    void begins_nothing_that_the_disk_has_no_room_for() throws Exception {
        try (Loopback server = new Loopback(Loopback.whole(archive()))) {
            ArchiveFacts huge =
                    new ArchiveFacts(new RemoteFile(server.address(), Long.MAX_VALUE / 2, "0".repeat(64)), "tiny/");

            assertThatThrownBy(() -> fetch(huge, TinyFiles.SET.files()))
                    .isInstanceOf(DataException.class)
                    .hasMessageContainingAll("bytes free", "needed", "make room");
            assertThat(server.ranges()).isEmpty();
        }
    }

    private void fetch(Loopback server, byte[] archive, List<DataFile> wanted) throws IOException, SourceException {
        fetch(
                new ArchiveFacts(new RemoteFile(server.address(), archive.length, TinyFiles.sha256(archive)), "tiny/"),
                wanted);
    }

    private void fetch(ArchiveFacts facts, List<DataFile> wanted) throws IOException, SourceException {
        new OfficialArchive(facts, new Download(DownloadTest.LIMITS))
                .fetch(new FetchOrder(TinyFiles.SET, wanted, folder, work(), heard));
    }

    private Path work() throws IOException {
        return Files.createDirectories(folder.resolve(".fetch"));
    }

    private Path part() throws IOException {
        return work().resolve("tiny.tar.gz.part");
    }

    private static byte[] archive() throws IOException {
        TarGzWriter writer = new TarGzWriter().file("tiny/readme.html", new byte[10]);
        for (Map.Entry<String, byte[]> file : TinyFiles.CONTENTS.entrySet()) {
            writer.file("tiny/" + file.getKey(), file.getValue());
        }
        return writer.bytes();
    }
}
