package io.github.softmaxreport.data;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Images of an IDX file of unsigned bytes in three dimensions, or labels of one in a single dimension. Source: Y. LeCun,
 * C. Cortes, C. Burges, The MNIST database of handwritten digits, "file formats".
 */
final class IdxRows implements ImageRows {
    private static final int BYTES = 0x0800;
    private static final int IMAGE_DIMENSIONS = 3;

    private final DataInputStream data;
    private final int imageBytes;

    /**
     * Reads the head.
     *
     * @param in at the first byte; stays open
     * @throws IOException if it has other images
     */
    IdxRows(InputStream in, int images, int height, int width) throws IOException {
        data = new DataInputStream(in);
        requireHead(data, images, height, width);
        imageBytes = height * width;
    }

    @Override
    public void next(byte[] target) throws IOException {
        data.readFully(target, 0, imageBytes);
    }

    /** Bytes before the content. */
    static int headBytes(int dimensions) {
        return Integer.BYTES * (1 + dimensions);
    }

    /**
     * Labels.
     *
     * @param in at the first byte; stays open
     * @throws IOException if there is another number of them, or one above the highest
     */
    static byte[] labels(InputStream in, int count, int highest) throws IOException {
        DataInputStream data = new DataInputStream(in);
        requireHead(data, count);
        byte[] labels = new byte[count];
        data.readFully(labels);
        for (int i = 0; i < count; i++) {
            if ((labels[i] & 0xff) > highest) {
                throw new IOException("label " + (labels[i] & 0xff) + " at index " + i + ", wanted 0 to " + highest);
            }
        }
        return labels;
    }

    private static void requireHead(DataInputStream data, int... sizes) throws IOException {
        int magic = data.readInt();
        if (magic != BYTES + sizes.length) {
            throw new IOException("no IDX file of " + (sizes.length == IMAGE_DIMENSIONS ? "images" : "labels")
                    + ": it begins with 0x" + Integer.toHexString(magic));
        }
        for (int wanted : sizes) {
            int found = data.readInt();
            if (found != wanted) {
                throw new IOException("an IDX file with " + found + " where " + wanted + " is wanted");
            }
        }
    }
}
