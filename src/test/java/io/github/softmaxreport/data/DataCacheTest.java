package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCacheTest {
    @TempDir
    private Path home;

    private final TinySource source = new TinySource("the source", true);
    private final Recorder heard = new Recorder();

    @Test
    void gets_every_file_and_leaves_nothing_else() {
        assertThat(cache(source).fill(heard)).isTrue();

        assertThat(folder().toFile().list())
                .containsExactlyInAnyOrder("data_batch_1.bin", "data_batch_2.bin", "test_batch.bin", FolderLock.NAME);
        assertThat(heard.messages())
                .containsExactly("Tiny: getting it from the source", "Tiny: complete and verified in " + folder());
    }

    @Test
    void gets_nothing_when_everything_is_there() throws IOException {
        TinyFiles.write(folder());

        assertThat(cache(source).fill(heard)).isTrue();
        assertThat(source.orders()).isEmpty();
        assertThat(heard.messages()).isEmpty();
    }

    @Test
    void moves_a_damaged_file_aside_by_name_and_gets_only_that_one() throws IOException {
        byte[] damaged = TinyFiles.content("test_batch.bin").clone();
        damaged[25] = 77;
        Path file = TinyFiles.write(folder()).resolve("test_batch.bin");
        Files.write(file, damaged);

        assertThat(cache(source).fill(heard)).isTrue();

        assertThat(source.orders()).containsExactly(List.of("test_batch.bin"));
        assertThat(file).hasBinaryContent(TinyFiles.content("test_batch.bin"));
        String aside = "test_batch.bin.damaged-" + TinyFiles.sha256(damaged).substring(0, 12);
        assertThat(folder().resolve(aside)).hasBinaryContent(damaged);
        assertThat(heard.messages().get(0))
                .isEqualTo(file + ": damaged: label 77 at byte 25 (record 1), wanted 0 to 2; moved aside to " + aside);
    }

    @Test
    void keeps_the_same_damage_once() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.write(TinyFiles.write(folder()).resolve("test_batch.bin"), new byte[4]);
            assertThat(cache(source).fill(heard)).isTrue();
        }

        assertThat(folder().toFile().list()).hasSize(5);
    }

    @Test
    void moves_a_folder_aside_that_stands_where_a_file_should() throws IOException {
        Files.createDirectories(folder().resolve("test_batch.bin"));

        assertThat(cache(source).fill(heard)).isTrue();
        assertThat(folder().resolve("test_batch.bin")).isRegularFile();
        assertThat(folder().resolve("test_batch.bin.damaged-folder")).isDirectory();
    }

    @Test
    void tries_one_source_after_the_other() {
        TinySource broken = new TinySource("the broken one", false);
        TinySource unused = new TinySource("the unused one", true);

        assertThat(cache(broken, source, unused).fill(heard)).isTrue();

        assertThat(broken.orders()).hasSize(1);
        assertThat(unused.orders()).isEmpty();
        assertThat(heard.messages())
                .startsWith(
                        "Tiny: getting it from the broken one",
                        "the broken one: out of order",
                        "Tiny: getting it from the source");
    }

    @Test
    void says_so_when_no_source_has_it() {
        assertThat(cache(new TinySource("the broken one", false)).fill(heard)).isFalse();
        assertThat(folder().resolve("data_batch_1.bin")).doesNotExist();
    }

    @Test
    void waits_for_another_process_and_then_finds_everything_done() throws Exception {
        Files.createDirectories(folder());
        try (LockingProcess other = new LockingProcess(folder())) {
            DataListener listener = new DataListener() {
                @Override
                public void message(String line) {
                    heard.message(line);
                    writeAll();
                    other.release();
                }

                @Override
                public void progress(String step, long done, long total) {
                    heard.progress(step, done, total);
                }
            };

            assertThat(cache(source).fill(listener)).isTrue();
        }
        assertThat(heard.messages()).singleElement().asString().contains("another process");
        assertThat(source.orders()).isEmpty();
    }

    @Test
    void tells_what_to_do_when_the_folder_can_not_be_written() throws IOException {
        Files.writeString(home.resolve("tiny"), "a file in the way");

        assertThatThrownBy(() -> cache(source).fill(heard))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(folder().toString())
                .hasMessageContainingAll("XDG_CACHE_HOME", "--data DIR", "--dataset sample");
    }

    private void writeAll() {
        try {
            TinyFiles.write(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return home.resolve("tiny");
    }

    private DataCache cache(RemoteSource... sources) {
        return new DataCache(TinyFiles.SET, folder(), List.of(sources));
    }
}
