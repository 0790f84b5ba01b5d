package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AppearanceTest {
    private static final double READABLE = 4.5;

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Appearance.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Appearance.contrast(Color.decode("#777777"), Color.WHITE)).isCloseTo(4.48, Offset.offset(0.005));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void all_text_is_readable(Appearance appearance) {
        for (Color text : List.of(
                appearance.ink(),
                appearance.muted(),
                appearance.training(),
                appearance.validation(),
                appearance.third())) {
            assertThat(Appearance.contrast(text, appearance.page())).isGreaterThanOrEqualTo(READABLE);
        }
    }

    @Property
    void text_on_any_shade_is_readable(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Color background = new Color(red, green, blue);
        assertThat(Appearance.contrast(Appearance.textOn(background), background))
                .isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void shades_go_from_the_page_to_the_full_colour(Appearance appearance) {
        assertThat(appearance.shade(0)).isEqualTo(appearance.page());
        assertThat(Appearance.contrast(appearance.shade(1), appearance.page())).isGreaterThan(9);
        for (int i = 1; i <= 10; i++) {
            assertThat(Appearance.contrast(appearance.shade(i / 10.0), appearance.page()))
                    .isGreaterThan(Appearance.contrast(appearance.shade((i - 1) / 10.0), appearance.page()));
        }
    }
}
