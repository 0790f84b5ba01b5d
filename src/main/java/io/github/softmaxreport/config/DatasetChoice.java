package io.github.softmaxreport.config;

import java.util.List;

/**
 * Which data set, and which of its files train, validate and test.
 *
 * @param name "CIFAR-10", or "sample" for the small sample that the project brings
 * @param train file names without extension, for example data_batch_1
 * @param validation empty if images are held out
 * @param holdOut of the training images, to validate
 */
public record DatasetChoice(
        String name, List<String> train, List<String> validation, List<String> test, HoldOut holdOut) {
    /** The name of the bundled sample. */
    public static final String SAMPLE = "sample";

    public DatasetChoice {
        train = List.copyOf(train);
        validation = List.copyOf(validation);
        test = List.copyOf(test);
    }

    /** No image is held out. */
    public DatasetChoice(String name, List<String> train, List<String> validation, List<String> test) {
        this(name, train, validation, test, HoldOut.NONE);
    }

    /** How many images train. */
    public int trainImages() {
        return ImageCounts.sum(name, train) - holdOut.images();
    }

    /**
     * The choice for another data set: the sample has one file for each part, every other keeps the files.
     *
     * @param other "CIFAR-10" or "sample"
     */
    public DatasetChoice named(String other) {
        return other.equals(SAMPLE)
                ? new DatasetChoice(SAMPLE, List.of("data_batch_1"), List.of("data_batch_2"), List.of("test_batch"))
                : new DatasetChoice(other, train, validation, test, holdOut);
    }
}
