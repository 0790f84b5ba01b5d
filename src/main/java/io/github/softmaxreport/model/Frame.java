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
     * The signed bytes of a variant: each channel is moved as one piece, then what came from beyond an end is filled, and
     * then lines are turned.
     *
     * @param out d bytes are overwritten
     */
    void read(LabelledImages images, int variant, byte[] out) {
        byte[] pixels = images.pixels();
        int image = images.offset(Variant.image(variant));
        int size = width * height;
        int right = Variant.right(variant);
        int down = Variant.down(variant);
        if (Math.abs(down) >= height) { // no line is left but, where edges fill, one that fills them all
            if (!edges) {
                Arrays.fill(out, 0, images.dimensions(), BLACK);
                return;
            }
            down = Integer.signum(down) * (height - 1);
        }
        int shift = down * width + right;
        for (int channel = 0; channel < images.dimensions(); channel += size) {
            int from = Math.max(0, shift);
            int to = Math.min(size, size + shift);
            if (from < to) {
                System.arraycopy(pixels, image + channel + from - shift, out, channel + from, to - from);
            }
            for (int line = Math.max(0, down); line < Math.min(height, height + down); line++) {
                fillSide(pixels, image + channel + (line - down) * width, right, out, channel + line * width);
            }
            fillLines(down, out, channel);
        }
        if (Variant.mirrored(variant)) {
            for (int at = 0; at < images.dimensions(); at += width) {
                turn(out, at);
            }
        }
    }

    /** The pixels of a line that have none to come from. */
    private void fillSide(byte[] from, int start, int right, byte[] out, int at) {
        byte left = edges ? from[start] : BLACK;
        for (int column = 0; column < Math.min(width, right); column++) {
            out[at + column] = left;
        }
        byte last = edges ? from[start + width - 1] : BLACK;
        for (int column = Math.max(0, width + right); column < width; column++) {
            out[at + column] = last;
        }
    }

    /** The lines of a channel that have none to come from: copies of the nearest that has one. */
    private void fillLines(int down, byte[] out, int channel) {
        for (int line = 0; line < Math.min(height, down); line++) {
            fillLine(out, channel, line, Math.min(height - 1, down));
        }
        for (int line = Math.max(0, height + down); line < height; line++) {
            fillLine(out, channel, line, Math.max(0, height + down - 1));
        }
    }

    private void fillLine(byte[] out, int channel, int line, int nearest) {
        if (edges) {
            System.arraycopy(out, channel + nearest * width, out, channel + line * width, width);
        } else {
            Arrays.fill(out, channel + line * width, channel + (line + 1) * width, BLACK);
        }
    }

    /** A line, left to right, eight pixels at a time from both ends. */
    private void turn(byte[] line, int at) {
        int first = at;
        int last = at + width;
        for (; last - first >= 2 * Long.BYTES; first += Long.BYTES, last -= Long.BYTES) {
            long front = (long) LONG.get(line, first);
            LONG.set(line, first, Long.reverseBytes((long) LONG.get(line, last - Long.BYTES)));
            LONG.set(line, last - Long.BYTES, Long.reverseBytes(front));
        }
        for (last--; first < last; first++, last--) {
            byte front = line[first];
            line[first] = line[last];
            line[last] = front;
        }
    }
}
