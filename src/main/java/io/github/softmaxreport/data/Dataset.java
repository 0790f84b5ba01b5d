package io.github.softmaxreport.data;

import java.util.List;

/**
 * Images to train, validate and test on. Independent of the way by which they came: what was verified is what counts.
 *
 * @param name "CIFAR-10", "CIFAR-10 sample", or another that is known; "images" of the user's own
 * @param origin one phrase on what the files are, plain text
 * @param sample whether this is the bundled sample, of which every page must warn
 * @param classNames by label
 * @param width in pixels
 * @param height in pixels
 * @param channels planes in each image, all of one before all of the next
 */
public record Dataset(
        String name,
        String origin,
        boolean sample,
        List<String> classNames,
        int width,
        int height,
        int channels,
        LabelledImages train,
        LabelledImages validation,
        LabelledImages test,
        List<DataFile> files) {
    public Dataset {
        classNames = List.copyOf(classNames);
        files = List.copyOf(files);
    }

    /** The same with other images to train on. */
    public Dataset trainedOn(LabelledImages others) {
        return new Dataset(name, origin, sample, classNames, width, height, channels, others, validation, test, files);
    }

    /** The same without any image to test on. */
    public Dataset withoutTest() {
        return new Dataset(
                name, origin, sample, classNames, width, height, channels, train, validation, test.only(), files);
    }

    /** The same without its images. */
    public DatasetDescription description() {
        return new DatasetDescription(
                name,
                origin,
                sample,
                classNames,
                width,
                height,
                channels,
                train.count(),
                validation.count(),
                test.count(),
                files);
    }
}
