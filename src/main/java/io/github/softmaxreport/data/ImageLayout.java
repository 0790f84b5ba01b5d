package io.github.softmaxreport.data;

import java.util.List;

/**
 * How a record of a binary file is laid out: one label byte, then the pixels, plane by plane, each plane row by row.
 *
 * @param classNames by label
 * @param width in pixels
 * @param height in pixels
 * @param channels planes
 */
record ImageLayout(List<String> classNames, int width, int height, int channels) {
    ImageLayout {
        classNames = List.copyOf(classNames);
        if (classNames.isEmpty() || classNames.size() > 128 || width < 1 || height < 1 || channels < 1) {
            throw new IllegalArgumentException(
                    classNames.size() + " classes of " + width + " x " + height + " x " + channels);
        }
    }

    /** d: pixel bytes in an image. */
    int dimensions() {
        return Math.multiplyExact(Math.multiplyExact(width, height), channels);
    }

    /** Bytes in a record. */
    int recordBytes() {
        return 1 + dimensions();
    }

    /** Label bytes reach from 0 to here. */
    int highestLabel() {
        return classNames.size() - 1;
    }
}
