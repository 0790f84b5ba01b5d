package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownSourceTest {
    private static final FileSet SAMPLE =
            new FileSet("Tiny sample", "a tiny sample", true, TinyFiles.LAYOUT, TinyFiles.SET.files());

    @TempDir
    private Path folder;

    private final TinySource working = new TinySource("the network", true);
    private final TinySource broken = new TinySource("the network", false);
    private final Recorder heard = new Recorder();

    @Test
    void a_named_folder_is_the_only_source() throws IOException {
        Path named = TinyFiles.write(folder.resolve("named"));

        Dataset dataset = load(working, named(named));

        assertThat(dataset.name()).isEqualTo("Tiny");
        assertThat(heard.messages()).containsExactly("Tiny: from " + named);
        assertThat(working.orders()).isEmpty();
    }

    @Test
    void a_named_folder_may_be_the_one_around_the_unpacked_archive() throws IOException {
        Path named = folder.resolve("named");
        Path inside = TinyFiles.write(named.resolve("cifar-10-batches-bin"));

        load(working, named(folder.resolve("named")));

        assertThat(heard.messages()).containsExactly("Tiny: from " + inside);
    }

    @Test
    void a_named_folder_without_the_files_is_an_error_that_says_what_to_do() throws IOException {
        Path named = TinyFiles.write(folder.resolve("named"));
        Files.delete(named.resolve("test_batch.bin"));

        assertThatThrownBy(() -> load(working, named(named)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(named.resolve("test_batch.bin") + ": cannot be read")
                .hasMessageContainingAll("--data " + named, "cifar-10-binary.tar.gz", Cifar10.HOME_PAGE.toString());
        assertThat(working.orders()).isEmpty();
    }

    @Test
    void a_named_folder_that_is_none_is_an_error() {
        assertThatThrownBy(() -> load(working, named(folder.resolve("nowhere"))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("there is no such file or folder");
    }

    @Test
    void all_unusable_files_of_a_named_folder_are_told_at_once() throws IOException {
        Path named = TinyFiles.write(folder.resolve("named"));
        byte[] changed = TinyFiles.content("data_batch_1.bin").clone();
        changed[1] ^= 1;
        Files.write(named.resolve("data_batch_1.bin"), changed);
        Files.write(named.resolve("data_batch_2.bin"), new byte[3]);
        Files.delete(named.resolve("test_batch.bin"));

        assertThatThrownBy(() -> load(working, named(named)))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll(
                        "data_batch_1.bin: damaged: its SHA-256",
                        "data_batch_2.bin: damaged: 3 bytes",
                        "test_batch.bin: cannot be read");
    }

    @Test
    void a_named_archive_is_the_only_source() throws IOException {
        Path archive = Files.write(folder.resolve("mine.tgz"), LocalArchiveTest.archive(TinyFiles.CONTENTS));

        Dataset dataset = load(working, named(archive));

        assertThat(dataset.name()).isEqualTo("Tiny");
        assertThat(heard.messages().get(0)).isEqualTo("Tiny: from " + archive);
        assertThat(working.orders()).isEmpty();
    }

    @Test
    void a_named_folder_may_hold_the_archive() throws IOException {
        Path named = Files.createDirectories(folder.resolve("named"));
        Path archive =
                Files.write(named.resolve("cifar-10-binary.tar.gz"), LocalArchiveTest.archive(TinyFiles.CONTENTS));

        load(working, named(named));

        assertThat(heard.messages().get(0)).isEqualTo("Tiny: from " + archive);
    }

    @Test
    void files_that_lie_beside_the_archive_come_before_it() throws IOException {
        Path named = TinyFiles.write(folder.resolve("named"));
        Files.write(named.resolve("cifar-10-binary.tar.gz"), new byte[9]);

        load(working, named(named));

        assertThat(heard.messages()).containsExactly("Tiny: from " + named);
    }

    @Test
    void a_named_archive_that_is_none_is_an_error_though_the_cache_is_full() throws IOException {
        TinyFiles.write(cache());
        Path page = Files.writeString(folder.resolve("cifar-10-binary.tar.gz"), "<!DOCTYPE html>");

        assertThatThrownBy(() -> load(working, named(page)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(page + ": no archive, but 15 bytes that begin with '<!DOCTYPE html>'")
                .hasMessageContainingAll("looks like a web page", "--data " + page, Cifar10.HOME_PAGE.toString());
    }

    @Test
    void the_cache_comes_before_the_network() throws IOException {
        TinyFiles.write(cache());

        load(working, TinyFiles.request());

        assertThat(heard.messages()).containsExactly("Tiny: from the cache in " + cache());
        assertThat(working.orders()).isEmpty();
    }

    @Test
    void a_damaged_cache_is_mended_and_never_used() throws IOException {
        TinyFiles.write(cache());
        Files.write(cache().resolve("test_batch.bin"), new byte[175]);

        Dataset dataset = load(working, TinyFiles.request());

        assertThat(dataset.test().pixel(0, 0)).isEqualTo(TinyFiles.content("test_batch.bin")[1] & 0xff);
        assertThat(heard.text()).contains("test_batch.bin: damaged", "moved aside");
    }

    @Test
    void the_network_fills_the_cache_once() {
        Dataset first = load(working, TinyFiles.request());
        Dataset second = load(working, TinyFiles.request());

        assertThat(first.sample()).isFalse();
        assertThat(working.orders()).hasSize(1);
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.origin()).isEqualTo(first.origin());
    }

    @Test
    void the_sample_comes_last_and_is_announced() throws IOException {
        bundleSample();

        Dataset dataset = load(broken, from(false, false));

        assertThat(dataset.sample()).isTrue();
        assertThat(heard.messages())
                .contains("the network: out of order")
                .anySatisfy(line -> assertThat(line).contains("could not be had", "--data DIR"))
                .last()
                .asString()
                .startsWith("Tiny sample: 52 images from ");
    }

    @Test
    void offline_means_the_cache() throws IOException {
        TinyFiles.write(cache());

        assertThat(load(working, from(false, true)).sample()).isFalse();
    }

    @Test
    void offline_without_a_cache_means_the_sample() throws IOException {
        bundleSample();

        assertThat(load(working, from(false, true)).sample()).isTrue();
        assertThat(working.orders()).isEmpty();
        assertThat(heard.messages().get(0)).startsWith("offline, and the cache can't be used:\n" + cache());
        assertThat(cache()).doesNotExist();
    }

    @Test
    void offline_takes_what_this_machine_has_and_asks_no_network() {
        TinySource local = new TinySource("this machine", true, true);

        Dataset dataset = load(List.of(working, local), from(false, true));

        assertThat(dataset.sample()).isFalse();
        assertThat(local.orders()).hasSize(1);
        assertThat(working.orders()).isEmpty();
        assertThat(heard.messages()).contains("Tiny: getting it from this machine");
    }

    @Test
    void offline_means_the_sample_where_this_machine_has_nothing() throws IOException {
        bundleSample();
        TinySource local = new TinySource("this machine", false, true);

        assertThat(load(List.of(working, local), from(false, true)).sample()).isTrue();
        assertThat(heard.messages()).contains("this machine: out of order");
        assertThat(working.orders()).isEmpty();
    }

    @Test
    void the_sample_can_be_asked_for() throws IOException {
        bundleSample();
        TinyFiles.write(cache());

        assertThat(load(working, from(true, false)).sample()).isTrue();
        assertThat(heard.messages()).hasSize(1);
    }

    @Test
    void a_damaged_sample_is_an_error_that_says_what_to_do() throws IOException {
        bundleSample();
        Files.write(folder.resolve("home/data/cifar-10-sample/test_batch.bin"), new byte[175]);

        assertThatThrownBy(() -> load(working, from(true, false)))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("test_batch.bin: damaged", "git checkout -- data");
    }

    @Test
    void a_file_that_the_sample_lacks_is_an_error_that_names_those_it_has() throws IOException {
        bundleSample();
        DatasetRequest request = new DatasetRequest(
                true,
                false,
                Optional.empty(),
                folder.resolve("home"),
                List.of("data_batch_1", "data_batch_3"),
                List.of("data_batch_2"),
                List.of("test_batch"));

        assertThatThrownBy(() -> load(working, request))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("data_batch_3", "data_batch_1, data_batch_2, test_batch");
    }

    private Dataset load(RemoteSource network, DatasetRequest request) {
        return load(List.of(network), request);
    }

    private Dataset load(List<RemoteSource> sources, DatasetRequest request) {
        DataCache cache = new DataCache(TinyFiles.SET, cache(), sources);
        KnownDataset known = new KnownDataset(
                TinyFiles.SET, Optional.of(SAMPLE), "tiny", Cifar10.HOME_PAGE, Cifar10.ARCHIVE, user -> List.of());
        return new KnownSource(known, cache).load(request, heard);
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private void bundleSample() throws IOException {
        TinyFiles.write(folder.resolve("home").resolve("data").resolve("cifar-10-sample"));
    }

    private DatasetRequest from(boolean sample, boolean offline) {
        return TinyFiles.request(sample, offline, Optional.empty(), folder.resolve("home"));
    }

    private static DatasetRequest named(Path folder) {
        return TinyFiles.request(false, false, Optional.of(folder), Path.of("nowhere"));
    }
}
