package io.github.softmaxreport.data;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The compressed data of a PNG: the content of its IDAT chunks, one after the other, other chunks left out. */
final class PngData extends InputStream {
    /** Behind every chunk's content. */
    static final int CHECKSUM_BYTES = 4;

    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;

    private final DataInputStream png;
    private long leftInChunk;
    private boolean inChunk;
    private boolean ended;

    /** @param png behind the first chunk */
    PngData(DataInputStream png) {
        this.png = png;
    }

    @Override
    public int read() throws IOException {
        if (!advance()) {
            return -1;
        }
        leftInChunk--;
        return png.readUnsignedByte();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!advance()) {
            return -1;
        }
        int n = png.read(target, offset, (int) Math.min(length, leftInChunk));
        leftInChunk -= Math.max(n, 0);
        return n;
    }

    /** Goes to the next byte of data; false if there is none. */
    private boolean advance() throws IOException {
        while (leftInChunk == 0 && !ended) {
            if (inChunk) {
                png.skipNBytes(CHECKSUM_BYTES);
            }
            long length = Integer.toUnsignedLong(png.readInt());
            int type = png.readInt();
            inChunk = type == DATA;
            ended = type == END;
            if (inChunk) {
                leftInChunk = length;
            } else {
                png.skipNBytes(length + CHECKSUM_BYTES);
            }
        }
        return !ended;
    }
}
