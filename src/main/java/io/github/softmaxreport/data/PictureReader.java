package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of an image: each pixel of the smaller picture is the mean over its area of the larger one. What is
 * transparent is white below.
 */
final class PictureReader {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int WHITE = 255;

    private final ImageLayout layout;

    PictureReader(ImageLayout layout) {
        this.layout = layout;
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
        try {
            byte[] record = new byte[layout.recordBytes()];
            layout.label().write(picture.label(), record, 0);
            BufferedImage image = decode(picture);
            for (int channel = 0; channel < layout.channels(); channel++) {
                int plane = layout.label().bytes() + channel * layout.width() * layout.height();
                new AreaMeans(samples(image, channel), image.getWidth(), image.getHeight())
                        .shrink(layout.width(), layout.height(), record, plane);
            }
            return new Read(record, null);
        } catch (IOException | RuntimeException e) { // decoders throw all kinds of exceptions at damaged files
            return new Read(
                    new byte[0],
                    picture.file() + ": no image that can be read ("
                            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ")");
        }
    }

    private static BufferedImage decode(Picture picture) throws IOException {
        try (InputStream raw = Files.newInputStream(picture.file());
                ImageInputStream in = new MemoryCacheImageInputStream(raw)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("neither PNG nor JPEG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new IOException(reader.getWidth(0) + " x " + reader.getHeight(0) + " pixels are too many");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** One number 0..255 for each pixel; grey of a colour is 0.299 red + 0.587 green + 0.114 blue. */
    private int[] samples(BufferedImage image, int channel) {
        int width = image.getWidth();
        int[] samples = new int[width * image.getHeight()];
        Raster raster = image.getRaster();
        boolean grey = raster.getNumBands() <= 2 && !(image.getColorModel() instanceof IndexColorModel);
        int down = grey ? Math.max(0, image.getColorModel().getComponentSize(0) - 8) : 0;
        for (int p = 0; p < samples.length; p++) {
            int x = p % width;
            int y = p / width;
            if (grey) { // as it stands in the file: getRGB would take it for linear
                int alpha = raster.getNumBands() == 2 ? raster.getSample(x, y, 1) >> down : WHITE;
                samples[p] = over(raster.getSample(x, y, 0) >> down, alpha);
            } else {
                samples[p] = colour(image.getRGB(x, y), channel);
            }
        }
        return samples;
    }

    private int colour(int argb, int channel) {
        int alpha = argb >>> 24;
        if (layout.channels() == 1) {
            int grey = (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff) + 500) / 1000;
            return over(grey, alpha);
        }
        return over(argb >> 8 * (2 - channel) & 0xff, alpha);
    }

    private static int over(int value, int alpha) {
        return alpha == WHITE ? value : (value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
    }
}
