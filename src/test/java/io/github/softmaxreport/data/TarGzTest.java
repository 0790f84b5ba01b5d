package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarGzTest {
    private static final Map<String, String> WANTED = Map.of("top/a.txt", "A", "top/b.txt", "B");

    @TempDir
    private Path folder;

    @Test
    void hands_on_the_wanted_entries_in_the_archives_order() throws Exception {
        byte[] archive = new TarGzWriter()
                .file("top/b.txt", bytes("bb"))
                .file("top/other.txt", bytes("x"))
                .file("top/a.txt", bytes("a"))
                .bytes();

        assertThat(read(archive, 1 << 20)).containsExactly("B:bb", "A:a");
    }

    @Test
    void no_name_becomes_a_path() throws Exception {
        byte[] archive = new TarGzWriter()
                .file("../../top/a.txt", bytes("evil"))
                .file("/top/b.txt", bytes("evil"))
                .file("top/a.txt", bytes("a"))
                .file("top/a.txt", bytes("again"))
                .file("top/b.txt", bytes("b"))
                .bytes();

        assertThat(read(archive, 1 << 20)).containsExactly("A:a", "B:b");
        assertThat(folder).isDirectoryContaining("glob:**/archive.tar.gz");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void tells_which_entries_are_missing() {
        assertThatThrownBy(
                        () -> read(new TarGzWriter().file("a.txt", bytes("a")).bytes(), 1 << 20))
                .isInstanceOf(SourceException.class)
                .hasMessage("archive.tar.gz lacks [top/a.txt, top/b.txt]");
    }

    @Test
    void refuses_links() {
        for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO}) {
            TarArchiveEntry link = new TarArchiveEntry("top/a.txt", kind);
            link.setLinkName("/etc/passwd");

            assertThatThrownBy(() -> read(new TarGzWriter().entry(link).bytes(), 1 << 20))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("top/a.txt is no file");
        }
    }

    @Test
    void gives_up_an_archive_that_unpacks_to_too_much() {
        assertThatThrownBy(() -> read(
                        new TarGzWriter()
                                .file("top/bomb", new byte[50 << 20])
                                .file("top/a.txt", bytes("a"))
                                .bytes(),
                        1 << 20))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("more than 1,048,576 bytes");
    }

    @Test
    void gives_up_an_archive_that_unpacks_to_too_much_part_by_part() throws IOException {
        byte[] member = gzip(new byte[1 << 20]);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 64; i++) {
            all.writeBytes(member);
        }
        assertThatThrownBy(() -> read(all.toByteArray(), 1 << 20)).isInstanceOf(SourceException.class);
    }

    @Test
    void believes_no_size_that_an_entry_claims() throws IOException {
        for (String name : new String[] {"top/a.txt", "top/other.txt"}) {
            for (long size : new long[] {1L << 31, 1L << 62}) {
                TarArchiveEntry entry = new TarArchiveEntry(name, true);
                entry.setSize(size);
                byte[] archive = gzip(header(entry));

                assertThatThrownBy(() -> read(archive, 1 << 20))
                        .as("%s of %d bytes", name, size)
                        .isInstanceOf(SourceException.class)
                        .hasMessageStartingWith("archive.tar.gz ");
            }
        }
    }

    /** In sparse files zeros are not stored, so a small archive may hold huge files. */
    @Test
    void a_sparse_file_costs_no_time_and_is_not_read() throws Exception {
        byte[] sparse = sparse("top/a.txt", 512);
        byte[] rest = new TarGzWriter()
                .file("top/a.txt", bytes("a"))
                .file("top/b.txt", bytes("b"))
                .tar();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(sparse("top/other.txt", (1L << 33) - 512));
        all.writeBytes(rest);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(gzip(all.toByteArray()), 1 << 20)))
                .containsExactly("A:a", "B:b");

        assertThatThrownBy(() -> read(gzip(sparse), 1 << 20))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("top/a.txt is no file");
    }

    @Test
    void a_name_of_megabytes_is_a_damage() throws IOException {
        byte[] name = new byte[64 << 20];
        Arrays.fill(name, (byte) 'n');
        TarArchiveEntry entry = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
        entry.setSize(name.length);
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        tar.writeBytes(header(entry));
        tar.writeBytes(name);
        assertThatThrownBy(() -> read(gzip(tar.toByteArray()), 1 << 30)).isInstanceOf(SourceException.class);
    }

    @Test
    void tells_of_an_archive_that_ends_early() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        byte[] a = new byte[10_000];
        byte[] b = new byte[10_000];
        random.nextBytes(a);
        random.nextBytes(b);
        byte[] archive =
                new TarGzWriter().file("top/a.txt", a).file("top/b.txt", b).bytes();

        for (int length : new int[] {0, 1, 10, 200, 5_000, 15_000}) {
            assertThatThrownBy(() -> read(Arrays.copyOf(archive, length), 1 << 20))
                    .as("%d of %d bytes", length, archive.length)
                    .isInstanceOf(SourceException.class)
                    .hasMessageStartingWith("archive.tar.gz");
        }
    }

    @Test
    void tells_of_a_file_that_is_no_archive() {
        assertThatThrownBy(() -> read(bytes("<html>Please log in</html>"), 1 << 20))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("can't be unpacked");
    }

    private List<String> read(byte[] archive, long limit) throws IOException, SourceException {
        Path file = Files.write(folder.resolve("archive.tar.gz"), archive);
        List<String> seen = new ArrayList<>();
        new TarGz(file, limit)
                .read(
                        WANTED,
                        (name, content) ->
                                seen.add(name + ":" + new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        return seen;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(TarArchiveEntry entry) {
        byte[] header = new byte[TarConstants.DEFAULT_RCDSIZE];
        entry.writeEntryHeader(header);
        return header;
    }

    /** An entry of GNU's old format: one hole, nothing stored. */
    private static byte[] sparse(String name, long realSize) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_GNUTYPE_SPARSE);
        byte[] header = header(entry);
        System.arraycopy(bytes("ustar  \0"), 0, header, 257, 8);
        Arrays.fill(header, 345, 500, (byte) 0);
        TarUtils.formatLongOctalOrBinaryBytes(realSize, header, 386, 12);
        TarUtils.formatLongOctalOrBinaryBytes(0, header, 398, 12);
        TarUtils.formatLongOctalOrBinaryBytes(realSize, header, 483, 12);
        Arrays.fill(header, 148, 156, (byte) ' ');
        TarUtils.formatCheckSumOctalBytes(TarUtils.computeCheckSum(header), header, 148, 8);
        return header;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
