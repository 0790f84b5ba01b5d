package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.softmaxreport.data.LabelledImages;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FrameTest {
    /** Two channels of two lines of three pixels. */
    private static final int[] IMAGE = {1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16};

    @Test
    void an_image_is_moved_then_turned_each_channel_alike() {
        assertThat(shown(true, Variant.of(0, false, 0, 0))).containsExactly(IMAGE);
        assertThat(shown(true, Variant.of(0, true, 0, 0))).containsExactly(3, 2, 1, 6, 5, 4, 13, 12, 11, 16, 15, 14);
        assertThat(shown(true, Variant.of(0, false, 1, 0))).containsExactly(1, 1, 2, 4, 4, 5, 11, 11, 12, 14, 14, 15);
        assertThat(shown(false, Variant.of(0, false, 1, 0))).containsExactly(0, 1, 2, 0, 4, 5, 0, 11, 12, 0, 14, 15);
        assertThat(shown(true, Variant.of(0, false, -2, 1))).containsExactly(3, 3, 3, 3, 3, 3, 13, 13, 13, 13, 13, 13);
        assertThat(shown(false, Variant.of(0, false, -2, 1))).containsExactly(0, 0, 0, 3, 0, 0, 0, 0, 0, 13, 0, 0);
        assertThat(shown(false, Variant.of(0, true, -2, -1))).containsExactly(0, 0, 6, 0, 0, 0, 0, 0, 16, 0, 0, 0);
        assertThat(shown(false, Variant.of(0, false, 5, 0))).containsOnly(0);
    }

    /** Pixel by pixel, as the reference reads them, and line by line, as training does. */
    @Test
    void both_ways_of_reading_agree_for_every_variant() {
        for (int width : new int[] {1, 5, 8, 19, 32}) {
            LabelledImages images = RandomImages.images(new SplittableRandom(width), 2, 2 * 4 * width, 3);
            for (boolean edges : new boolean[] {false, true}) {
                Frame frame = new Frame(width, 4, edges);
                for (int right = -6; right <= 6; right++) {
                    for (int down = -5; down <= 5; down++) {
                        for (boolean mirrored : new boolean[] {false, true}) {
                            agree(frame, images, Variant.of(1, mirrored, right, down));
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_variant_keeps_what_it_was_made_of() {
        for (int image : new int[] {0, 1, 59_999, (1 << 21) - 1}) {
            for (int right = -15; right <= 15; right += 5) {
                int variant = Variant.of(image, right > 0, right, -right);
                assertThat(Variant.image(variant)).isEqualTo(image);
                assertThat(Variant.mirrored(variant)).isEqualTo(right > 0);
                assertThat(Variant.right(variant)).isEqualTo(right);
                assertThat(Variant.down(variant)).isEqualTo(-right);
            }
            assertThat(Variant.of(image, false, 0, 0)).isEqualTo(image);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Variant.of(1 << 21, false, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Variant.of(0, false, 16, 0));
    }

    private static void agree(Frame frame, LabelledImages images, int variant) {
        byte[] line = new byte[images.dimensions()];
        Arrays.fill(line, (byte) 77);
        frame.read(images, variant, line);
        for (int j = 0; j < line.length; j++) {
            int source = frame.source(variant, j);
            assertThat(line[j] + 128).isEqualTo(source < 0 ? 0 : images.pixel(1, source));
        }
    }

    private static int[] shown(boolean edges, int variant) {
        byte[] pixels = new byte[IMAGE.length];
        for (int j = 0; j < pixels.length; j++) {
            pixels[j] = (byte) IMAGE[j];
        }
        LabelledImages images = new LabelledImages(1, pixels.length);
        images.set(0, 0, pixels, 0);
        byte[] out = new byte[pixels.length];
        new Frame(3, 2, edges).read(images, variant, out);
        int[] shown = new int[out.length];
        Arrays.setAll(shown, j -> out[j] + 128);
        return shown;
    }
}
