package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.DatasetChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every data set that is known beforehand. */
class KnownDatasetTest {
    @Test
    void studies_are_checked_against_the_same_numbers_of_images() {
        assertThat(sets()).hasSize(6).allSatisfy(set -> {
            String name = set.sample() ? DatasetChoice.SAMPLE : set.name();
            assertThat(set.files()).allSatisfy(file -> {
                String stem = file.name().replace(".bin", "");
                DatasetChoice choice = new DatasetChoice(name, List.of(stem), List.of(), List.of());
                assertThat(choice.trainImages()).as(file.name()).hasValue(file.records());
            });
        });
    }

    @Test
    void each_has_the_usual_files_of_its_name() {
        DatasetChoice any = new DatasetChoice("sample", List.of("x"), List.of("y"), List.of("z"));

        assertThat(DatasetSource.names()).contains("CIFAR-10", "Fashion-MNIST").allSatisfy(name -> {
            DatasetChoice choice = any.named(name);
            DatasetRequest request = new DatasetRequest(
                    false,
                    true,
                    Optional.empty(),
                    Path.of(""),
                    choice.train(),
                    choice.validation(),
                    choice.test(),
                    choice.holdOut().images(),
                    choice.holdOut().seed());
            DatasetDescription described =
                    KnownDatasets.named(name).orElseThrow().files().describe(request);
            assertThat(OptionalInt.of(described.train())).isEqualTo(choice.trainImages());
            assertThat(described.validation()).isEqualTo(10_000);
            assertThat(described.test()).isEqualTo(10_000);
        });
    }

    @Test
    void both_kinds_of_labels_of_cifar_100_are_read_from_the_same_files() {
        ImageLayout fine = Cifar100.FINE.files().layout();
        ImageLayout coarse = Cifar100.COARSE.files().layout();
        byte[] record = new byte[fine.recordBytes()];
        record[0] = 7;
        record[1] = 99;

        assertThat(fine.recordBytes()).isEqualTo(3074).isEqualTo(coarse.recordBytes());
        assertThat(fine.classNames()).hasSize(100).doesNotHaveDuplicates();
        assertThat(coarse.classNames()).hasSize(20).doesNotHaveDuplicates();
        assertThat(coarse.label().read(record, 0)).isEqualTo(7);
        assertThat(fine.label().read(record, 0)).isEqualTo(99);
    }

    @Test
    void more_images_than_there_are_can_not_be_held_out() {
        DatasetRequest request = new DatasetRequest(
                false, true, Optional.empty(), Path.of(""), List.of("train"), List.of(), List.of("test"), 60_000, 1);

        assertThatThrownBy(() -> Mnist.KNOWN.files().describe(request))
                .isInstanceOf(DataException.class)
                .hasMessageContainingAll("60000 images are to be held out", "has 60000", "holdOut.images");
    }

    @Test
    void what_a_site_says_does_not_depend_on_the_way_the_data_came() {
        assertThat(sets())
                .allSatisfy(set -> assertThat(set.origin())
                        .contains(set.sample() ? "CIFAR-10" : set.name().replace("-coarse", ""))
                        .doesNotContain("npm", "http", "/"));
    }

    private static List<FileSet> sets() {
        return DatasetSource.names().stream()
                .map(name -> KnownDatasets.named(name).orElseThrow())
                .flatMap(known -> Stream.concat(Stream.of(known.files()), known.sample().stream()))
                .toList();
    }
}
