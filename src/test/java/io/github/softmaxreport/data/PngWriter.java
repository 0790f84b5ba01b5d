package io.github.softmaxreport.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Makes 8-bit RGB PNGs for tests, with the filter of each row and the length of the data's chunks as wished. */
final class PngWriter {
    private static final int CHANNELS = 3;

    private final int width;
    private final int chunkBytes;
    private final ByteArrayOutputStream filtered = new ByteArrayOutputStream();
    private byte[] above;
    private int height;

    PngWriter(int width, int chunkBytes) {
        this.width = width;
        this.chunkBytes = chunkBytes;
        this.above = new byte[CHANNELS * width];
    }

    /** Adds a row. */
    PngWriter row(byte[] row, int filter) {
        filtered.write(filter);
        for (int i = 0; i < row.length; i++) {
            int left = i < CHANNELS ? 0 : row[i - CHANNELS] & 0xff;
            int up = above[i] & 0xff;
            int upLeft = i < CHANNELS ? 0 : above[i - CHANNELS] & 0xff;
            int prediction = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> nearest(left + up - upLeft, left, up, upLeft);
                default -> 0;
            };
            filtered.write(row[i] - prediction);
        }
        above = row.clone();
        height++;
        return this;
    }

    /** The first of the candidates that is nearest. */
    private static int nearest(int estimate, int... candidates) {
        int best = candidates[0];
        for (int candidate : candidates) {
            if (Math.abs(estimate - candidate) < Math.abs(estimate - best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The picture. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", head());
        chunk(out, "tEXt", "Title\0test".getBytes(StandardCharsets.ISO_8859_1));
        byte[] data = compressed();
        for (int at = 0; at < data.length; at += chunkBytes) {
            chunk(out, "IDAT", Arrays.copyOfRange(data, at, Math.min(data.length, at + chunkBytes)));
            chunk(out, "IDAT", new byte[0]);
        }
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private byte[] head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        return head.toByteArray();
    }

    private byte[] compressed() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            filtered.writeTo(deflater);
        }
        return data.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
