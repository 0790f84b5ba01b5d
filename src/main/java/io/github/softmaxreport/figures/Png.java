package io.github.softmaxreport.figures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG files (W3C, "Portable Network Graphics", third edition) with nothing in them but the image: no time, no
 * resolution, no text. Smaller than the JDK's writer, which filters the rows of images with a palette.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int INDEXED = 3;

    private Png() {}

    /**
     * A file of at most 256 colours, one byte a pixel.
     *
     * @param palette 0xRRGGBB by entry; unchanged
     * @param entries width x height row-major; unchanged
     */
    static byte[] indexed(int width, int height, int[] palette, byte[] entries) {
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int rgb : palette) {
            putRgb(colours, rgb);
        }
        ByteBuffer rows = ByteBuffer.allocate(height * (1 + width));
        for (int y = 0; y < height; y++) {
            rows.put((byte) 0).put(entries, y * width, width); // filter "none"
        }
        ByteArrayOutputStream file = start(width, height, INDEXED);
        addChunk(file, "PLTE", colours.array());
        return finish(file, rows.array());
    }

    /** A file of any colours, three bytes a pixel; the argument is unchanged. */
    static byte[] trueColour(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ByteBuffer rows = ByteBuffer.allocate(height * (1 + 3 * width));
        for (int y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < width; x++) {
                putRgb(rows, image.getRGB(x, y));
            }
        }
        return finish(start(width, height, TRUE_COLOUR), rows.array());
    }

    private static void putRgb(ByteBuffer target, int rgb) {
        target.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
    }

    private static ByteArrayOutputStream start(int width, int height, int colourType) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        byte[] tail = {8, (byte) colourType, 0, 0, 0}; // depth, type, deflate, filters, not interlaced
        addChunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put(tail).array());
        return file;
    }

    private static byte[] finish(ByteArrayOutputStream file, byte[] rows) {
        addChunk(file, "IDAT", deflate(rows));
        addChunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Length, type, content, check sum of type and content. */
    private static void addChunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
