package io.github.softmaxreport.data;

import java.util.List;

/**
 * How a record of a binary file is laid out: the label, then the pixels, plane by plane, each plane row by row.
 *
 * @param label where it stands
 * @param classNames by label
 * @param width in pixels
 * @param height in pixels
 * @param channels planes
 */
record ImageLayout(LabelField label, List<String> classNames, int width, int height, int channels) {
    ImageLayout {
        classNames = List.copyOf(classNames);
        if (classNames.isEmpty() || classNames.size() > label.most() || width < 1 || height < 1 || channels < 1) {
            throw new IllegalArgumentException(
                    classNames.size() + " classes of " + width + " x " + height + " x " + channels);
        }
    }

    /** The label is one byte. */
    ImageLayout(List<String> classNames, int width, int height, int channels) {
        this(LabelField.BYTE, classNames, width, height, channels);
    }

    /** d: pixel bytes in an image. */
    int dimensions() {
        return Math.multiplyExact(Math.multiplyExact(width, height), channels);
    }

    /** Bytes in a record. */
    int recordBytes() {
        return label.bytes() + dimensions();
    }

    /** Labels reach from 0 to here. */
    int highestLabel() {
        return classNames.size() - 1;
    }
}
