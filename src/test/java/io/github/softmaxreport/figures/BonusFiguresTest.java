package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.study.BonusResult;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BonusFiguresTest {
    private static final List<Figure> FIGURES =
            BonusFigures.of(TriedSettings.ASKED, TriedSettings.everything()).stream()
                    .map(planned -> planned.draw().apply(DrawnStudy.TYPEFACE))
                    .toList();

    @Test
    void every_part_of_the_result_is_drawn() {
        assertThat(FIGURES)
                .extracting(Figure::id)
                .containsExactly(
                        "range-test",
                        "search",
                        "comparison-steps",
                        "comparison-losses",
                        "learning-curve",
                        "ensembles",
                        "probabilities",
                        "reliability");
    }

    @Test
    void what_is_planned_is_what_is_drawn() {
        assertThat(BonusFigures.of(TriedSettings.ASKED, TriedSettings.everything()))
                .extracting(BonusFigures.Planned::drawn)
                .containsExactlyElementsOf(FIGURES.stream().map(Figure::drawn).toList());
    }

    @Test
    void what_was_not_asked_for_is_not_drawn() {
        BonusResult least = TriedSettings.least();
        assertThat(BonusFigures.of(TriedSettings.ASKED, least))
                .extracting(planned -> planned.drawn().kind())
                .containsExactly("search");
    }

    @Test
    void pictures_are_small_and_have_twice_their_pixels() throws IOException {
        for (Figure figure : FIGURES) {
            for (Panel panel : figure.panels()) {
                for (SiteFile file : List.of(panel.light(), panel.dark())) {
                    BufferedImage image = PngTest.read(file.bytes());
                    assertThat(image.getWidth()).as(file.path()).isEqualTo(2 * panel.width());
                    assertThat(image.getHeight()).as(file.path()).isEqualTo(2 * panel.height());
                    assertThat(panel.width()).as(file.path()).isLessThanOrEqualTo(480);
                    assertThat(file.bytes()).as(file.path()).hasSizeLessThan(60 * 1024);
                }
            }
        }
    }
}
