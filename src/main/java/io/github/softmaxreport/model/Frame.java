package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The frame in which images stand, for what moves or turns them. All channels move alike.
 *
 * @param width pixels in a line
 * @param height lines in a channel
 * @param edges what fills the side that an image has left: its nearest pixels, or else zeros (black)
 */
public record Frame(int width, int height, boolean edges) {
    private static final byte BLACK = (byte) 0x80;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /**
     * Which pixel of the image stands at a place of its variant; -1 for black.
     *
     * @param j a dimension
     */
    int source(int variant, int j) {
        int column = j % width;
        int line = j / width % height;
        int fromColumn = (Variant.mirrored(variant) ? width - 1 - column : column) - Variant.right(variant);
        int fromLine = line - Variant.down(variant);
        int nearestColumn = Math.max(0, Math.min(width - 1, fromColumn));
        int nearestLine = Math.max(0, Math.min(height - 1, fromLine));
        boolean inside = nearestColumn == fromColumn && nearestLine == fromLine;
        return inside || edges ? j + (nearestLine - line) * width + nearestColumn - column : -1;
    }

    /**
     * The signed bytes of a variant.
     *
     * @param out d bytes are overwritten
     */
    void read(LabelledImages images, int variant, byte[] out) {
        byte[] pixels = images.pixels();
        int image = images.offset(Variant.image(variant));
        byte[] line = new byte[width];
        for (int at = 0; at < images.dimensions(); at += width) {
            int channel = at - at % (width * height);
            int fromLine = (at - channel) / width - Variant.down(variant);
            int nearest = Math.max(0, Math.min(height - 1, fromLine));
            if (nearest != fromLine && !edges) {
                Arrays.fill(out, at, at + width, BLACK);
            } else if (!Variant.mirrored(variant)) {
                move(pixels, image + channel + nearest * width, Variant.right(variant), out, at);
            } else if (Variant.right(variant) == 0) {
                turn(pixels, image + channel + nearest * width, out, at);
            } else {
                move(pixels, image + channel + nearest * width, Variant.right(variant), line, 0);
                turn(line, 0, out, at);
            }
        }
    }

    /** A line, moved to the right. */
    private void move(byte[] from, int start, int right, byte[] out, int at) {
        int left = Math.max(0, right);
        int end = Math.min(width, width + right);
        if (left < end) {
            System.arraycopy(from, start + left - right, out, at + left, end - left);
        }
        Arrays.fill(out, at, at + Math.min(width, left), edges ? from[start] : BLACK);
        Arrays.fill(out, at + Math.max(0, end), at + width, edges ? from[start + width - 1] : BLACK);
    }

    /** A line, left to right, eight pixels at a time. */
    private void turn(byte[] from, int start, byte[] out, int at) {
        int c = 0;
        for (; c + Long.BYTES <= width; c += Long.BYTES) {
            long eight = (long) LONG.get(from, start + c);
            LONG.set(out, at + width - Long.BYTES - c, Long.reverseBytes(eight));
        }
        for (; c < width; c++) {
            out[at + width - 1 - c] = from[start + c];
        }
    }
}
