package io.github.softmaxreport.data;

import java.io.IOException;

/** Makes one of a set's files from images and labels that came in another form. */
final class Rewriting {
    private Rewriting() {}

    /**
     * Makes the file.
     *
     * @param rows as many images as the file has, or more
     * @param labels by image, those of the file from firstLabel on; unchanged
     * @throws IOException if the images can't be read
     * @throws SourceException if they are not what is wanted; nothing of the file is left
     */
    static void write(ImageRows rows, byte[] labels, int firstLabel, DataFile file, FetchOrder order)
            throws IOException, SourceException {
        ImageLayout layout = order.set().layout();
        if (labels.length < firstLabel + file.records()) {
            throw new SourceException(
                    "its labels end at " + labels.length + ", before those of " + file.name() + " do");
        }
        byte[] row = new byte[layout.dimensions()];
        byte[] record = new byte[layout.recordBytes()];
        try (StagedFile staged = order.stage(file)) {
            for (int image = 0; image < file.records(); image++) {
                rows.next(row);
                layout.label().write(labels[firstLabel + image] & 0xff, record, 0);
                separatePlanes(row, layout, record);
                staged.write(record, 0, record.length);
            }
            staged.complete();
        }
    }

    /**
     * From pixel by pixel to plane by plane.
     *
     * @param row pixels x channels; unchanged
     * @param record overwritten behind its label, channels x pixels
     */
    private static void separatePlanes(byte[] row, ImageLayout layout, byte[] record) {
        int channels = layout.channels();
        int pixels = layout.width() * layout.height();
        for (int channel = 0; channel < channels; channel++) {
            int plane = layout.label().bytes() + channel * pixels;
            for (int pixel = 0; pixel < pixels; pixel++) {
                record[plane + pixel] = row[pixel * channels + channel];
            }
        }
    }
}
