package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Cifar10Test {
    private static final Path SAMPLE = Path.of("data", "cifar-10-sample");

    @Test
    void has_six_files_of_10000_images() {
        assertThat(Cifar10.FILES.files()).hasSize(6).allSatisfy(file -> {
            assertThat(file.records()).isEqualTo(10_000);
            assertThat(Cifar10.FILES.bytes(file)).isEqualTo(30_730_000);
        });
        assertThat(Cifar10.FILES.layout().classNames())
                .containsExactly(
                        "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");
    }

    @Test
    void the_package_has_pictures_and_labels_for_every_file() {
        assertThat(Cifar10.PACKAGE.images())
                .extracting(PackageFacts.PackedImages::file)
                .containsExactlyElementsOf(
                        Cifar10.FILES.files().stream().map(DataFile::name).toList());
        assertThat(Cifar10.PACKAGE.images())
                .extracting(PackageFacts.PackedImages::firstLabel)
                .containsExactly(0, 10_000, 20_000, 30_000, 40_000, 0);
    }

    @Test
    void the_sample_lists_the_hashes_that_it_is_checked_against() throws IOException {
        assertThat(Files.readAllLines(SAMPLE.resolve("SHA256SUMS")))
                .containsExactlyElementsOf(Cifar10.SAMPLE.files().stream()
                        .map(file -> file.sha256() + "  " + file.name())
                        .toList());
    }

    @Test
    void the_sample_is_the_beginning_of_cifar_10() {
        Dataset dataset = DatasetReader.read(Cifar10.SAMPLE, SAMPLE, TinyFiles.request());

        assertThat(dataset.train().count()).isEqualTo(1_000);
        assertThat(dataset.validation().count()).isEqualTo(500);
        assertThat(dataset.test().count()).isEqualTo(500);
        assertThat(IntStream.range(0, 8).map(dataset.train()::label)).containsExactly(6, 9, 9, 4, 1, 1, 2, 7);
        assertThat(IntStream.range(0, 8).map(dataset.test()::label)).containsExactly(3, 8, 8, 0, 6, 6, 1, 6);
        assertThat(dataset.train().pixel(0, 0)).isEqualTo(59);
        assertThat(dataset.train().pixel(0, 3071)).isEqualTo(72);
    }

    @Test
    void what_the_site_says_does_not_depend_on_the_way_the_data_came() {
        assertThat(List.of(Cifar10.FILES.origin(), Cifar10.SAMPLE.origin()))
                .allSatisfy(origin -> assertThat(origin).contains("CIFAR-10").doesNotContain("npm", "http", "/"));
    }
}
