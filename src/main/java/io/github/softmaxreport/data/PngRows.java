package io.github.softmaxreport.data;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a PNG of 8-bit RGB, not interlaced, one row at a time, so that a picture of any height takes two rows of memory
 * (PNG specification, third edition, sections 5 to 10). Checksums are left unread: callers check what they make of it.
 */
final class PngRows implements ImageRows {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEAD = 0x49484452;
    private static final int HEAD_BYTES = 13;
    private static final int RGB = 2;
    private static final int CHANNELS = 3;

    private final Inflater inflater = new Inflater();
    private final DataInputStream data;
    private final int rowBytes;
    /** Three zeros, for what lies left of the first pixel, then the row's pixels. */
    private byte[] row;

    private byte[] above;

    /**
     * Reads the head.
     *
     * @param in at the PNG's first byte; stays open
     * @param width wanted, in pixels
     * @param height wanted, in pixels
     * @throws IOException if it is another kind of picture
     */
    PngRows(InputStream in, int width, int height) throws IOException {
        DataInputStream png = new DataInputStream(in);
        if (png.readLong() != SIGNATURE || png.readInt() != HEAD_BYTES || png.readInt() != HEAD) {
            throw new IOException("no PNG");
        }
        int foundWidth = png.readInt();
        int foundHeight = png.readInt();
        if (foundWidth != width || foundHeight != height) {
            throw new IOException(
                    "a PNG of " + foundWidth + " x " + foundHeight + " pixels, wanted " + width + " x " + height);
        }
        int depth = png.readByte();
        int colour = png.readByte();
        int compression = png.readByte();
        int filter = png.readByte();
        int interlace = png.readByte();
        if (depth != 8 || colour != RGB || compression != 0 || filter != 0 || interlace != 0) {
            throw new IOException("a PNG that is not 8-bit RGB without interlacing");
        }
        png.skipNBytes(PngData.CHECKSUM_BYTES);
        rowBytes = CHANNELS * width;
        row = new byte[CHANNELS + rowBytes];
        above = new byte[CHANNELS + rowBytes];
        data = new DataInputStream(new InflaterInputStream(new PngData(png), inflater, 1 << 14));
    }

    /** Red, green and blue of each pixel of the next row. */
    @Override
    public void next(byte[] target) throws IOException {
        byte[] oldest = above;
        above = row;
        row = oldest;
        int filter = data.readUnsignedByte();
        data.readFully(row, CHANNELS, rowBytes);
        switch (filter) {
            case 0 -> {}
            case 1 -> addLeft();
            case 2 -> addAbove();
            case 3 -> addAverage();
            case 4 -> addPaeth();
            default -> throw new IOException("a PNG row with the unknown filter " + filter);
        }
        System.arraycopy(row, CHANNELS, target, 0, rowBytes);
    }

    private void addLeft() {
        for (int i = CHANNELS; i < row.length; i++) {
            row[i] += row[i - CHANNELS];
        }
    }

    private void addAbove() {
        for (int i = CHANNELS; i < row.length; i++) {
            row[i] += above[i];
        }
    }

    private void addAverage() {
        for (int i = CHANNELS; i < row.length; i++) {
            row[i] += (byte) (((row[i - CHANNELS] & 0xff) + (above[i] & 0xff)) / 2);
        }
    }

    private void addPaeth() {
        for (int i = CHANNELS; i < row.length; i++) {
            row[i] += paeth(row[i - CHANNELS] & 0xff, above[i] & 0xff, above[i - CHANNELS] & 0xff);
        }
    }

    /** Of a (left), b (above) and c (above left) the one nearest to a + b - c; the earlier one if two are as near. */
    private static byte paeth(int a, int b, int c) {
        int toA = Math.abs(b - c);
        int toB = Math.abs(a - c);
        int toC = Math.abs(a + b - 2 * c);
        if (toA <= toB && toA <= toC) {
            return (byte) a;
        }
        return (byte) (toB <= toC ? b : c);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
