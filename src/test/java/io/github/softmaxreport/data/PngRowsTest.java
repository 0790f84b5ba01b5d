package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PngRowsTest {
    @Property(tries = 200, seed = "20190412", edgeCases = EdgeCasesMode.NONE)
    void reads_every_filter_as_the_jdk_does(
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 20) int height,
            @ForAll @IntRange(min = 1, max = 500) int chunkBytes,
            @ForAll long seed)
            throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[][] rows = new byte[height][3 * width];
        PngWriter writer = new PngWriter(width, chunkBytes);
        for (byte[] row : rows) {
            random.nextBytes(row);
            writer.row(row, random.nextInt(5));
        }
        byte[] png = writer.bytes();

        assertThat(read(png, width, height)).isDeepEqualTo(rows);
        assertThat(readByJdk(png)).isDeepEqualTo(rows);
    }

    @Test
    void reads_what_the_jdk_writes() throws IOException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, ((x * 4) << 16) | ((y * 8) << 8) | ((x * y) & 0xff));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);

        assertThat(read(png.toByteArray(), 64, 32)).isDeepEqualTo(rows(image));
    }

    @Test
    void refuses_another_size() {
        assertThatThrownBy(() -> read(tiny(0), 2, 2)).hasMessage("a PNG of 2 x 1 pixels, wanted 2 x 2");
        assertThatThrownBy(() -> read(tiny(0), 3, 1)).hasMessage("a PNG of 2 x 1 pixels, wanted 3 x 1");
    }

    @Test
    void refuses_another_kind_of_picture() throws IOException {
        for (int at : new int[] {24, 25, 26, 27, 28}) {
            byte[] png = tiny(0);
            png[at]++;
            assertThatThrownBy(() -> read(png, 2, 1)).hasMessageContaining("not 8-bit RGB");
        }
        assertThatThrownBy(() -> read("GIF89a, not a PNG at all".getBytes(StandardCharsets.US_ASCII), 2, 1))
                .hasMessage("no PNG");
    }

    @Test
    void refuses_an_unknown_filter() {
        assertThatThrownBy(() -> read(tiny(5), 2, 1)).hasMessageContaining("unknown filter 5");
    }

    @Test
    void refuses_a_picture_that_ends_early() throws IOException {
        byte[] png = tiny(0);
        for (int length = 0; length < png.length - 40; length++) {
            byte[] part = Arrays.copyOf(png, length);
            assertThatThrownBy(() -> read(part, 2, 1)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
    }

    private static byte[] tiny(int filter) throws IOException {
        return new PngWriter(2, 100).row(new byte[] {1, 2, 3, 4, 5, 6}, filter).bytes();
    }

    private static byte[][] read(byte[] png, int width, int height) throws IOException {
        byte[][] rows = new byte[height][3 * width];
        try (PngRows reader = new PngRows(new ByteArrayInputStream(png), width, height)) {
            for (byte[] row : rows) {
                reader.next(row);
            }
        }
        return rows;
    }

    private static byte[][] readByJdk(byte[] png) throws IOException {
        return rows(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static byte[][] rows(BufferedImage image) {
        byte[][] rows = new byte[image.getHeight()][3 * image.getWidth()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                rows[y][3 * x] = (byte) (rgb >> 16);
                rows[y][3 * x + 1] = (byte) (rgb >> 8);
                rows[y][3 * x + 2] = (byte) rgb;
            }
        }
        return rows;
    }
}
