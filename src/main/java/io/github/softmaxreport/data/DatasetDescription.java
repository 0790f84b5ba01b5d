package io.github.softmaxreport.data;

import java.util.List;

/**
 * What is said of a data set, without its images.
 *
 * @param name "CIFAR-10", "CIFAR-10 sample", or another that is known; "images" of the user's own
 * @param origin one phrase on what the files are, plain text
 * @param sample whether this is the bundled sample, of which every page must warn
 * @param classNames by label
 * @param width in pixels
 * @param height in pixels
 * @param channels planes in each image, all of one before all of the next
 * @param train images that train
 * @param validation images that validate
 * @param test images that test
 */
public record DatasetDescription(
        String name,
        String origin,
        boolean sample,
        List<String> classNames,
        int width,
        int height,
        int channels,
        int train,
        int validation,
        int test,
        List<DataFile> files) {
    public DatasetDescription {
        classNames = List.copyOf(classNames);
        files = List.copyOf(files);
    }

    /** d: numbers in an image. */
    public int dimensions() {
        return width * height * channels;
    }
}
