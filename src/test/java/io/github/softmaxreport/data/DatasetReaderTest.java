package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {
    @TempDir
    private Path folder;

    @Test
    void reads_every_pixel_and_label() throws IOException {
        Dataset dataset = DatasetReader.read(TinyFiles.SET, TinyFiles.write(folder), TinyFiles.request());
        byte[] content = TinyFiles.content("test_batch.bin");

        assertThat(dataset.test().count()).isEqualTo(7);
        for (int i = 0; i < 7; i++) {
            assertThat(dataset.test().label(i)).isEqualTo(content[25 * i]);
            for (int j = 0; j < 24; j++) {
                assertThat(dataset.test().pixel(i, j)).isEqualTo(content[25 * i + 1 + j] & 0xff);
            }
        }
        assertThat(dataset.name()).isEqualTo("Tiny");
        assertThat(dataset.classNames()).containsExactly("cat", "dog", "frog");
        assertThat(dataset.sample()).isFalse();
    }

    @Test
    void joins_several_files_in_the_order_asked_for() throws IOException {
        FileSet two =
                new FileSet("Two names", "the same tiny files under more names", false, TinyFiles.LAYOUT, moreNames());
        TinyFiles.write(folder);
        Files.copy(folder.resolve("data_batch_2.bin"), folder.resolve("more.bin"));
        DatasetRequest request = new DatasetRequest(
                false,
                false,
                Optional.empty(),
                Path.of("nowhere"),
                List.of("test_batch", "data_batch_2"),
                List.of("more"),
                List.of("data_batch_1"));

        Dataset dataset = DatasetReader.read(two, folder, request);

        assertThat(dataset.train().count()).isEqualTo(12);
        assertThat(dataset.train().pixel(0, 0)).isEqualTo(TinyFiles.content("test_batch.bin")[1] & 0xff);
        assertThat(dataset.train().pixel(7, 0)).isEqualTo(TinyFiles.content("data_batch_2.bin")[1] & 0xff);
        assertThat(dataset.files()).isEqualTo(two.files());
    }

    @Test
    void lists_only_the_files_that_were_used_in_their_own_order() throws IOException {
        FileSet two = new FileSet("Two names", "more names", false, TinyFiles.LAYOUT, moreNames());

        Dataset dataset = DatasetReader.read(two, TinyFiles.write(folder), TinyFiles.request());

        assertThat(dataset.files())
                .extracting(DataFile::name)
                .containsExactly("data_batch_1.bin", "data_batch_2.bin", "test_batch.bin");
    }

    @Test
    void names_the_files_that_there_are_when_asked_for_another() throws IOException {
        DatasetRequest request = new DatasetRequest(
                false,
                false,
                Optional.empty(),
                Path.of("nowhere"),
                List.of("data_batch_3"),
                List.of("data_batch_2"),
                List.of("test_batch"));
        TinyFiles.write(folder);

        assertThatThrownBy(() -> DatasetReader.read(TinyFiles.SET, folder, request))
                .isInstanceOf(DataException.class)
                .hasMessage("dataset: Tiny has no file 'data_batch_3'; it has data_batch_1, data_batch_2, test_batch");
    }

    @Test
    void tells_of_all_bad_files_at_once() throws IOException {
        TinyFiles.write(folder);
        Files.delete(folder.resolve("data_batch_2.bin"));
        Files.write(folder.resolve("test_batch.bin"), new byte[3]);

        assertThatThrownBy(() -> DatasetReader.read(TinyFiles.SET, folder, TinyFiles.request()))
                .isInstanceOf(UnusableFilesException.class)
                .hasMessageContainingAll("data_batch_2.bin: cannot be read", "test_batch.bin: damaged: 3 bytes");
    }

    @Test
    void gives_no_data_from_a_file_with_another_hash() throws IOException {
        byte[] content = TinyFiles.content("data_batch_1.bin").clone();
        content[999] ^= 64;
        TinyFiles.write(folder);
        Files.write(folder.resolve("data_batch_1.bin"), content);

        assertThatThrownBy(() -> DatasetReader.read(TinyFiles.SET, folder, TinyFiles.request()))
                .isInstanceOf(UnusableFilesException.class)
                .hasMessageContaining("SHA-256");
    }

    private static List<DataFile> moreNames() {
        List<DataFile> files = new ArrayList<>(TinyFiles.SET.files());
        DataFile second = files.get(1);
        files.add(new DataFile("more.bin", second.sha256(), second.records()));
        return files;
    }
}
