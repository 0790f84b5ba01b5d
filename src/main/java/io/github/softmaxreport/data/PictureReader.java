package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of an image: each pixel of the smaller picture is the mean over its area of the larger one. What is
 * transparent is white below.
 */
final class PictureReader {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int WHITE = 255;

    private static final long MEGA = 1_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final ImageLayout layout;
    private final MemoryBudget memory;

    /** @param memory for images that are read at the same time */
    PictureReader(ImageLayout layout, MemoryBudget memory) {
        this.layout = layout;
        this.memory = memory;
    }

    /** What was read: a record, or why there is none. */
    static final class Read {
        private final byte[] record;
        private final @Nullable String problem;

        private Read(byte[] record, @Nullable String problem) {
            this.record = record;
            this.problem = problem;
        }

        Optional<String> problem() {
            return Optional.ofNullable(problem);
        }

        void write(OutputStream out) throws IOException {
            out.write(record);
        }
    }

    Read read(Picture picture) {
        try (ImageInputStream in = new FileImageInputStream(picture.file().toFile())) { // keeps nothing of a large file
            ImageReader reader = decoder(in);
            try {
                reader.setInput(in, true, true);
                return new Read(memory.hold(bytes(reader), () -> record(reader.read(0), picture.label())), null);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // decoders throw all kinds of exceptions at damaged files
            return new Read(
                    new byte[0],
                    picture.file() + ": no image that can be read ("
                            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ")");
        }
    }

    /** Of the two formats only, whatever else this machine can read and however the file is named. */
    private static ImageReader decoder(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
            reader.dispose();
        }
        throw new IOException("neither PNG nor JPEG");
    }

    /** What the whole image takes in memory. */
    private long bytes(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new IOException(width + " x " + height + " pixels are too many");
        }
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IOException("of a kind that is not supported: no grey, and neither RGB nor YCbCr");
        }
        SampleModel samples = types.next().getSampleModel();
        long bytes = pixels * samples.getNumBands() * DataBuffer.getDataTypeSize(samples.getTransferType()) / Byte.SIZE;
        if (bytes > memory.bytes()) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%d x %d pixels take %,d MB of memory, and images may take %,d MB together: make it smaller, or allow"
                            + " more: MAVEN_OPTS=-Xmx%dg",
                    width,
                    height,
                    bytes / MEGA,
                    memory.bytes() / MEGA,
                    1 + 9 * bytes / (4000 * MEGA)));
        }
        return bytes;
    }

    private byte[] record(BufferedImage image, int label) {
        byte[] record = new byte[layout.recordBytes()];
        layout.label().write(label, record, 0);
        for (int channel = 0; channel < layout.channels(); channel++) {
            int plane = layout.label().bytes() + channel * layout.width() * layout.height();
            new AreaMeans(samples(image, channel), image.getWidth(), image.getHeight())
                    .shrink(layout.width(), layout.height(), record, plane);
        }
        return record;
    }

    /** Numbers 0..255 by column and row; grey of a colour is 0.299 red + 0.587 green + 0.114 blue. */
    private IntBinaryOperator samples(BufferedImage image, int channel) {
        Raster raster = image.getRaster();
        boolean grey = raster.getNumBands() <= 2 && !(image.getColorModel() instanceof IndexColorModel);
        if (!grey) {
            return (x, y) -> colour(image.getRGB(x, y), channel);
        }
        int down = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        boolean opaque = raster.getNumBands() == 1;
        return (x, y) -> { // as it stands in the file: getRGB would take it for linear
            int alpha = opaque ? WHITE : raster.getSample(x, y, 1) >> down;
            return over(raster.getSample(x, y, 0) >> down, alpha);
        };
    }

    private int colour(int argb, int channel) {
        int alpha = argb >>> 24;
        if (layout.channels() == 1) {
            int grey = (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff) + 500) / 1000;
            return over(grey, alpha);
        }
        return over(argb >> (8 * (2 - channel)) & 0xff, alpha);
    }

    private static int over(int value, int alpha) {
        return alpha == WHITE ? value : (value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
    }
}
