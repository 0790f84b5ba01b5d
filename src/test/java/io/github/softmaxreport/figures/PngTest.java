package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngTest {
    @Test
    void an_indexed_image_is_read_back() throws IOException {
        BufferedImage image = read(Png.indexed(3, 2, new int[] {0xfffff8, 0x0072b2}, new byte[] {0, 1, 0, 1, 1, 0}));
        assertThat(image.getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(pixels(image)).containsExactly(0xfffff8, 0x0072b2, 0xfffff8, 0x0072b2, 0x0072b2, 0xfffff8);
    }

    @Test
    void a_true_colour_image_is_read_back() throws IOException {
        BufferedImage source = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        source.setRGB(1, 0, 0x123456);
        source.setRGB(0, 1, 0xfedcba);
        assertThat(pixels(read(Png.trueColour(source)))).containsExactly(0, 0x123456, 0xfedcba, 0);
    }

    @Test
    void a_file_holds_nothing_but_the_image() {
        assertThat(chunks(Png.indexed(1, 1, new int[] {0}, new byte[1])))
                .containsExactly("IHDR", "PLTE", "IDAT", "IEND");
        assertThat(chunks(Png.trueColour(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))))
                .containsExactly("IHDR", "IDAT", "IEND");
    }

    static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(argb).map(pixel -> pixel & 0xffffff).toArray();
    }

    private static List<String> chunks(byte[] png) {
        List<String> types = new ArrayList<>();
        ByteBuffer file = ByteBuffer.wrap(png, 8, png.length - 8);
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] type = new byte[4];
            file.get(type);
            types.add(new String(type, StandardCharsets.US_ASCII));
            file.position(file.position() + length + 4);
        }
        return types;
    }
}
