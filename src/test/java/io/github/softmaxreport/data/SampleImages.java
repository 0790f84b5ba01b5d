package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The first images of the bundled sample, for tests that learn from some. */
public final class SampleImages {
    public static final int DIMENSIONS = 3072;

    private SampleImages() {}

    /** 32 x 32 pixels in three channels; tested on the images that validate. */
    public static Dataset dataset(int train, int validation) {
        List<String> classes =
                IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        LabelledImages held = of("data_batch_2", validation);
        return new Dataset(
                "CIFAR-10", "sample", true, classes, 32, 32, 3, of("data_batch_1", train), held, held, List.of());
    }

    /** The first images of a file. */
    public static LabelledImages of(String file, int count) {
        try {
            byte[] records = Files.readAllBytes(Path.of("data", "cifar-10-sample", file + ".bin"));
            LabelledImages images = new LabelledImages(count, DIMENSIONS);
            for (int i = 0; i < count; i++) {
                int at = i * (1 + DIMENSIONS);
                images.set(i, records[at], records, at + 1);
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
