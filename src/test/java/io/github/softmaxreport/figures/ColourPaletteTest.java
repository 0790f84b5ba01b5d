package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ColourPaletteTest {
    @Property
    void few_colours_stay_what_they_are(@ForAll @Size(min = 1, max = 256) int[] numbers) {
        int[] pixels = Arrays.stream(numbers).map(number -> number & 0xffffff).toArray();
        assertThat(drawn(ColourPalette.of(pixels))).isEqualTo(pixels);
    }

    @Test
    void flat_areas_stay_exact_among_many_colours() {
        SplittableRandom random = new SplittableRandom(1);
        int[] pixels = IntStream.concat(IntStream.generate(() -> 0xfffff8).limit(5000), random.ints(3000, 0, 0x1000000))
                .toArray();
        ColourPalette colours = ColourPalette.of(pixels);
        assertThat(colours.palette()).hasSize(ColourPalette.SIZE).startsWith(0xfffff8);
        assertThat(Arrays.copyOf(drawn(colours), 5000)).containsOnly(0xfffff8);
    }

    @Test
    void each_pixel_gets_the_nearest_entry() {
        int[] greys = IntStream.range(0, 512).map(i -> i / 2 * 0x010101 ^ i % 2).toArray();
        int[] drawn = drawn(ColourPalette.of(greys));
        for (int i = 0; i < greys.length; i++) {
            assertThat(Math.abs((greys[i] & 0xff) - (drawn[i] & 0xff))).isLessThanOrEqualTo(1);
            assertThat(Math.abs((greys[i] >> 16) - (drawn[i] >> 16))).isLessThanOrEqualTo(1);
        }
    }

    private static int[] drawn(ColourPalette colours) {
        byte[] entries = colours.entries();
        int[] palette = colours.palette();
        return IntStream.range(0, entries.length)
                .map(i -> palette[entries[i] & 0xff])
                .toArray();
    }
}
