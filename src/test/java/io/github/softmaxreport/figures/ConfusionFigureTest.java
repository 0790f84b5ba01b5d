package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.Cell;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfusionFigureTest {
    private static final ExperimentResult RESULT = plain("a", new double[] {1, 1}, new double[] {1, 1});

    @Test
    void data_are_fractions_of_the_true_class_averaged_over_seeds() {
        Figure figure = ConfusionFigure.of(RESULT, DrawnStudy.CLASS_NAMES, 1, DrawnStudy.TYPEFACE);
        assertThat(figure.data().columns()).containsExactly("true_class", "cat", "a/b <dog>", "a b dog");
        assertThat(figure.data().rows().get(0))
                .containsExactly(Cell.of("cat"), Cell.of(0.75), Cell.of(0.25), Cell.of(0.0));
    }

    @Test
    void a_class_without_test_images_has_no_fraction() {
        Figure figure = ConfusionFigure.of(RESULT, DrawnStudy.CLASS_NAMES, 1, DrawnStudy.TYPEFACE);
        assertThat(figure.data().rows().get(2))
                .containsExactly(Cell.of("a b dog"), Cell.of(Double.NaN), Cell.of(Double.NaN), Cell.of(Double.NaN));
    }

    @Test
    void the_darkest_shade_is_the_largest_fraction_of_all() {
        assertThat(ConfusionFigure.largest(List.of(RESULT))).isEqualTo(0.75);
        assertThat(ConfusionFigure.largest(List.of())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 25})
    void any_number_of_classes_fits(int classes) {
        List<String> names = IntStream.range(0, classes)
                .mapToObj(k -> "a class of a long name " + k)
                .toList();
        HeatMap map = new HeatMap(names, Collections.nCopies(classes, Collections.nCopies(classes, 0.5)), 1);
        int width = map.width(DrawnStudy.TYPEFACE);
        int height = map.height(DrawnStudy.TYPEFACE);
        assertThat(width).isBetween(360, 800);
        assertThat(height).isBetween(100, 800);
        Panel panel = new Canvas("confusion-a", DrawnStudy.TYPEFACE).chart("classes", width, height, map::paint);
        assertThat(panel.light().bytes()).isNotEqualTo(panel.dark().bytes());
    }
}
