package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.model.LinearClassifier;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateFigureTest {
    @Test
    void weights_are_planes_of_red_green_and_blue_from_lowest_to_highest() {
        double[] row = {0, 255, 10, 20, /* green */ 0, 0, 30, 40, /* blue */ 0, 1, 50, 60};
        BufferedImage image = TemplateFigure.template(classifier(row), 0, DrawnStudy.dataset());
        assertThat(rgb(image, 0, 0)).isEqualTo(0x000000);
        assertThat(rgb(image, 1, 0)).isEqualTo(0xff0001);
        assertThat(rgb(image, 0, 1)).isEqualTo(0x0a1e32);
        assertThat(rgb(image, 1, 1)).isEqualTo(0x14283c);
    }

    @Test
    void each_class_has_its_own_scale() throws IOException {
        Figure figure = TemplateFigure.of(
                DrawnStudy.plain("a", new double[] {1, 1}), DrawnStudy.dataset(), DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).extracting(Panel::name).isEqualTo(DrawnStudy.CLASS_NAMES);
        for (Panel panel : figure.panels()) {
            BufferedImage image = PngTest.read(panel.light().bytes());
            assertThat(image.getWidth()).isEqualTo(2);
            assertThat(rgb(image, 0, 0) >> 16).isZero();
            assertThat(rgb(image, 1, 1) & 0xff).isEqualTo(255);
            assertThat(panel.dark()).isSameAs(panel.light());
        }
        assertThat(figure.data().rows().get(0)).containsExactly(Cell.of("cat"), Cell.of(-18.0), Cell.of(-7.0));
    }

    @Test
    void equal_and_diverged_weights_are_mid_grey() {
        double[] row = new double[12];
        assertThat(rgb(TemplateFigure.template(classifier(row), 0, DrawnStudy.dataset()), 0, 0))
                .isEqualTo(0x808080);
        row[0] = Double.NaN;
        row[1] = 1;
        BufferedImage image = TemplateFigure.template(classifier(row), 0, DrawnStudy.dataset());
        assertThat(rgb(image, 0, 0)).isEqualTo(0x800000);
        assertThat(rgb(image, 1, 0)).isEqualTo(0xff0000);
    }

    @Test
    void one_plane_is_grey() {
        DatasetDescription grey = new DatasetDescription("Grey", "", false, List.of("a"), 2, 2, 1, 0, 0, 0, List.of());
        BufferedImage image = TemplateFigure.template(classifier(0, 51, 102, 255), 0, grey);
        assertThat(rgb(image, 1, 0)).isEqualTo(0x333333);
    }

    @Test
    void refuses_weights_that_are_no_images() {
        DatasetDescription other =
                new DatasetDescription("Other", "", false, List.of("a"), 2, 2, 1, 0, 0, 0, List.of());
        assertThatThrownBy(() ->
                        TemplateFigure.of(DrawnStudy.plain("a", new double[] {1, 1}), other, DrawnStudy.TYPEFACE))
                .hasMessage("W of a has d = 12, but the images are 2 x 2 x 1");
    }

    private static LinearClassifier classifier(double... row) {
        return new LinearClassifier(1, row.length, row, new double[1]);
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }
}
