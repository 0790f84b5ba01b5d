package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryFileTest {
    private static final DataFile FACTS = TinyFiles.SET.file("data_batch_1");

    @TempDir
    private Path folder;

    @Test
    void hands_on_every_record_in_order() throws IOException {
        BinaryFile file = file(content());
        List<Integer> records = new ArrayList<>();

        assertThat(file.read((record, label, bytes, offset) -> {
                    int start = record * TinyFiles.LAYOUT.recordBytes();
                    assertThat(label).isEqualTo(content()[start]);
                    assertThat(Arrays.copyOfRange(bytes, offset, offset + 24))
                            .isEqualTo(Arrays.copyOfRange(content(), start + 1, start + 25));
                    records.add(record);
                }))
                .isEmpty();
        assertThat(records).hasSize(40).isSorted();
    }

    @Test
    void tells_a_wrong_size_and_the_wanted_one() throws IOException {
        assertThat(file(Arrays.copyOf(content(), 999)).problem())
                .hasValue(folder.resolve(FACTS.name()) + ": damaged: 999 bytes, wanted 1,000 (40 records of 25 bytes)");
        assertThat(file(Arrays.copyOf(content(), 1001)).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("1,001 bytes"));
    }

    @Test
    void tells_a_label_out_of_range_and_where_it_stands() throws IOException {
        byte[] content = content();
        content[35 * 25] = 3;

        assertThat(file(content).problem())
                .hasValueSatisfying(problem -> assertThat(problem)
                        .startsWith(folder.resolve(FACTS.name()).toString())
                        .endsWith("label 3 at byte 875 (record 35), wanted 0 to 2"));
    }

    @Test
    void tells_a_label_above_127_as_it_stands() throws IOException {
        byte[] content = content();
        content[0] = (byte) 200;

        assertThat(file(content).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("label 200 at byte 0 (record 0)"));
    }

    @Test
    void tells_another_content_by_its_hash() throws IOException {
        byte[] content = content();
        content[1] ^= 1;

        assertThat(file(content).problem())
                .hasValueSatisfying(problem -> assertThat(problem)
                        .contains("its SHA-256 is " + TinyFiles.sha256(content), "wanted " + FACTS.sha256()));
    }

    @Test
    void tells_a_missing_file_and_a_folder_in_its_place() throws IOException {
        Path path = folder.resolve(FACTS.name());
        BinaryFile file = new BinaryFile(path, FACTS, TinyFiles.LAYOUT);

        assertThat(file.problem()).hasValue(path + ": cannot be read (no such file or folder)");
        Files.createDirectory(path);
        assertThat(file.problem())
                .hasValueSatisfying(problem -> assertThat(problem).startsWith(path.toString()));
    }

    private static byte[] content() {
        return TinyFiles.content(FACTS.name()).clone();
    }

    private BinaryFile file(byte[] content) throws IOException {
        return new BinaryFile(Files.write(folder.resolve(FACTS.name()), content), FACTS, TinyFiles.LAYOUT);
    }
}
