package io.github.softmaxreport.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which files a data set has, and how many images each. A study is checked before any file is there, so the numbers
 * stand here; a test holds them to those that the package {@code data} verifies.
 *
 * @param classes K; of images of the user's own 1, as nobody knows
 * @param dimensions d: numbers in an image; of images of the user's own, those of the usual size
 * @param images by the file's name without extension; empty where only the files themselves tell
 * @param validation of the files, those that validate where a study doesn't say; empty if images are held out
 */
record KnownFiles(
        int classes,
        int dimensions,
        Map<String, Integer> images,
        List<String> train,
        List<String> validation,
        List<String> test) {
    /** Images that are held out of the training files of a data set that has no file to validate, by default. */
    static final int HELD_OUT = 10_000;

    private static final int COLOUR = 32 * 32 * 3;
    private static final int GREY = 28 * 28;

    private static final KnownFiles CIFAR_10 = batches(Map.of(
            "data_batch_1", 10_000,
            "data_batch_2", 10_000,
            "data_batch_3", 10_000,
            "data_batch_4", 10_000,
            "data_batch_5", 10_000,
            "test_batch", 10_000));
    private static final KnownFiles SAMPLE =
            batches(Map.of("data_batch_1", 1_000, "data_batch_2", 500, "test_batch", 500));
    private static final KnownFiles CIFAR_100 = whole(100, COLOUR, 50_000);
    private static final KnownFiles MNIST = whole(10, GREY, 60_000);

    /** Folders of a user's own. */
    private static final KnownFiles IMAGES =
            new KnownFiles(1, COLOUR, Map.of(), List.of("train"), List.of("validation"), List.of("test"));

    private static final Map<String, KnownFiles> ALL = Map.of(
            "CIFAR-10",
            CIFAR_10,
            DatasetChoice.SAMPLE,
            SAMPLE,
            "CIFAR-100",
            CIFAR_100,
            "CIFAR-100-coarse",
            whole(20, COLOUR, 50_000),
            "MNIST",
            MNIST,
            "Fashion-MNIST",
            MNIST,
            DatasetChoice.IMAGES,
            IMAGES);

    private static KnownFiles batches(Map<String, Integer> images) {
        return new KnownFiles(
                10, COLOUR, images, List.of("data_batch_1"), List.of("data_batch_2"), List.of("test_batch"));
    }

    private static KnownFiles whole(int classes, int dimensions, int train) {
        return new KnownFiles(
                classes,
                dimensions,
                Map.of("train", train, "test", 10_000),
                List.of("train"),
                List.of(),
                List.of("test"));
    }

    /** Those of a data set; CIFAR-10's where there is none of that name. */
    static KnownFiles of(String dataset) {
        return ALL.getOrDefault(dataset, CIFAR_10);
    }

    /**
     * Images in several files together; a file that the data set doesn't have counts nothing.
     *
     * @param files names without extension
     * @return nothing where only the files themselves tell
     */
    OptionalInt sum(Collection<String> files) {
        return images.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(files.stream()
                        .mapToInt(file -> images.getOrDefault(file, 0))
                        .sum());
    }

    /** What is held out where a study doesn't say. */
    HoldOut heldOut() {
        return validation.isEmpty() ? new HoldOut(HELD_OUT, HoldOut.NONE.seed()) : HoldOut.NONE;
    }
}
