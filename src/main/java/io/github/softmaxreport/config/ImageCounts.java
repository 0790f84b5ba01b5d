package io.github.softmaxreport.config;

import java.util.Collection;
import java.util.Map;

/**
 * How many images the files of a data set hold. A study is checked before any file is there, so the numbers stand here;
 * a test holds them to those that the package {@code data} verifies.
 */
final class ImageCounts {
    private static final int WHOLE = 10_000;
    private static final Map<String, Integer> CIFAR_10 = Map.of(
            "data_batch_1", WHOLE,
            "data_batch_2", WHOLE,
            "data_batch_3", WHOLE,
            "data_batch_4", WHOLE,
            "data_batch_5", WHOLE,
            "test_batch", WHOLE);
    private static final Map<String, Integer> SAMPLE =
            Map.of("data_batch_1", 1_000, "data_batch_2", 500, "test_batch", 500);

    private ImageCounts() {}

    /**
     * Images in several files together; a file that the data set doesn't have counts nothing.
     *
     * @param dataset "CIFAR-10" or "sample"
     * @param files names without extension
     */
    static int sum(String dataset, Collection<String> files) {
        Map<String, Integer> counts = dataset.equals(DatasetChoice.SAMPLE) ? SAMPLE : CIFAR_10;
        return files.stream().mapToInt(file -> counts.getOrDefault(file, 0)).sum();
    }
}
