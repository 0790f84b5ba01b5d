package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalArchiveTest {
    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();

    @Test
    void the_official_one_is_known_by_its_hash_and_another_by_its_files() throws IOException {
        byte[] archive = archive(TinyFiles.CONTENTS);

        unpack(archive, facts(archive));
        unpack(archive, facts(new byte[1]));

        assertThat(heard.messages())
                .containsExactly(
                        "unpacking and checking tiny.tar.gz, which is the official one",
                        "unpacking and checking tiny.tar.gz, which is not the official one");
        for (Map.Entry<String, byte[]> file : TinyFiles.CONTENTS.entrySet()) {
            assertThat(folder.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void a_web_page_is_named_as_one() {
        byte[] page = "\n<html><head><title>Sign in</title>".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(page, facts(page)))
                .isEqualTo(file() + ": no archive, but 35 bytes that begin with '<html><head><title>Sign in</title>';"
                        + " it looks like a web page, which a proxy or a login may have sent");
        assertThat(refusal(new byte[0], facts(page))).isEqualTo(file() + ": no archive, but 0 bytes");
    }

    @Test
    void a_cut_off_archive_is_told_with_both_sizes() throws IOException {
        byte[] archive = archive(TinyFiles.CONTENTS);
        byte[] half = Arrays.copyOf(archive, archive.length / 2);

        assertThat(refusal(half, facts(archive)))
                .startsWith(file() + ": damaged: tiny.tar.gz can't be unpacked (")
                .contains("it has " + group(half.length) + " bytes, the official one " + group(archive.length));
    }

    @Test
    void every_damaged_file_is_told() throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>(TinyFiles.CONTENTS);
        byte[] changed = TinyFiles.content("data_batch_1.bin").clone();
        changed[1] ^= 1;
        contents.put("data_batch_1.bin", changed);
        contents.put("data_batch_2.bin", new byte[3]);
        contents.remove("test_batch.bin");
        byte[] archive = archive(contents);

        assertThat(refusal(archive, facts(archive)).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file() + ": damaged: its data_batch_1.bin has the SHA-256"),
                        line -> assertThat(line).startsWith(file() + ": damaged: its data_batch_2.bin has 3 bytes"),
                        line -> assertThat(line).contains("lacks [cifar-10-batches-bin/test_batch.bin]"));
        assertThat(folder.resolve("data_batch_1.bin")).doesNotExist();
    }

    /** Like the official one, with these files. */
    static byte[] archive(Map<String, byte[]> contents) throws IOException {
        TarGzWriter writer = new TarGzWriter().file("cifar-10-batches-bin/readme.html", new byte[10]);
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            writer.file("cifar-10-batches-bin/" + file.getKey(), file.getValue());
        }
        return writer.bytes();
    }

    private static ArchiveFacts facts(byte[] official) {
        URI address = URI.create("http://localhost/tiny.tar.gz");
        return new ArchiveFacts(
                new RemoteFile(address, official.length, TinyFiles.sha256(official)), "cifar-10-batches-bin/");
    }

    private void unpack(byte[] content, ArchiveFacts facts) throws IOException {
        Files.write(file(), content);
        List<DataFile> wanted = TinyFiles.SET.files();
        Path work = Files.createDirectories(folder.resolve(".fetch"));
        new LocalArchive(facts, file()).unpack(new FetchOrder(TinyFiles.SET, wanted, folder, work, heard));
    }

    private String refusal(byte[] content, ArchiveFacts facts) {
        return String.valueOf(catchThrowableOfType(UnusableFilesException.class, () -> unpack(content, facts))
                .getMessage());
    }

    private Path file() {
        return folder.resolve("tiny.tar.gz");
    }

    private static String group(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
