package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.TriedSettings.AXES;
import static io.github.softmaxreport.figures.TriedSettings.grid;
import static io.github.softmaxreport.figures.TriedSettings.random;
import static io.github.softmaxreport.figures.TriedSettings.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.SearchResult;
import io.github.softmaxreport.study.Stage;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SearchFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);
    private static final SearchResult BOTH = search(grid(5, 0.1, 0.2, 0.3, 0.2, 0.1, 0.4), Optional.of(random(0)));

    @Test
    void grid_and_random_cells_are_two_panels_with_the_same_colours() {
        Figure figure = SearchFigure.of(AXES, BOTH, DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("grid", "random");
        assertThat(SearchFigure.maps(AXES, BOTH).values())
                .extracting(SearchPanel::accuracies)
                .containsOnly(new Range(0.1, 0.4));
    }

    @Test
    void cells_lie_side_by_side_and_zero_apart() {
        SearchPanel panel = SearchFigure.maps(AXES, BOTH).get("grid");
        PlotFrame frame = panel.frame(STYLE.typeface());
        List<Rectangle2D> boxes = panel.cells().stream()
                .map(cell -> panel.shape(frame, cell).getBounds2D())
                .toList();
        assertThat(boxes.get(2).getMinX()).isCloseTo(boxes.get(0).getMaxX() + 1, Offset.offset(1e-6));
        assertThat(boxes.get(0).getMinY()).isGreaterThan(boxes.get(1).getMaxY() + 5);
        assertThat(boxes).allMatch(box -> frame.area().contains(box));
        assertThat(boxes)
                .extracting(Rectangle2D::getWidth)
                .allSatisfy(width -> assertThat(width).isCloseTo(boxes.get(0).getWidth(), Offset.offset(1e-6)));
    }

    @Test
    void random_cells_lie_at_their_values() {
        SearchPanel panel = SearchFigure.maps(AXES, search(BOTH.grid(), Optional.of(random(0.001))))
                .get("random");
        PlotFrame frame = panel.frame(STYLE.typeface());
        double first = panel.shape(frame, panel.cells().get(0)).getBounds2D().getCenterX();
        assertThat(first).isCloseTo(frame.xOf(-1), Offset.offset(1e-6));
        assertThat(panel.shape(frame, panel.cells().get(1)).getBounds2D().getCenterX())
                .isGreaterThan(first);
    }

    @Test
    void equal_cells_have_one_colour_that_is_not_the_page() {
        SearchResult equal = search(grid(0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), Optional.empty());
        Figure figure = SearchFigure.of(AXES, equal, DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).hasSize(1);
        assertThat(Shades.of(new Range(0.1, 0.1)).of(0.1, Appearance.LIGHT)).isNotEqualTo(Appearance.LIGHT.page());
    }

    @Test
    void the_lowest_cell_does_not_vanish_in_the_page() {
        Shades shades = Shades.of(new Range(0.1, 0.4));
        assertThat(shades.of(0.1, Appearance.DARK)).isNotEqualTo(Appearance.DARK.page());
        assertThat(shades.of(0.4, Appearance.DARK)).isEqualTo(Appearance.DARK.shade(1));
    }

    @Test
    void one_hyperparameter_is_a_line_in_order() {
        Stage stage = new Stage(List.of(cell(0.4, 0.1), cell(0.3, 0.01), cell(0.2, 0.0)), 0);
        LinePanel panel = SearchFigure.line(AXES.get(0), search(stage, Optional.empty()));
        assertThat(panel.chart(STYLE).getSeries("line 0").getYData())
                .containsExactly(new double[] {20, 30, 40}, Offset.offset(1e-9));
        assertThat(panel.x().label(panel.x().ticks().get(0))).isEqualTo("0");
        Figure figure = SearchFigure.of(AXES.subList(0, 1), search(stage, Optional.of(stage)), DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("grid");
    }

    @Test
    void more_hyperparameters_show_the_best_over_the_others() {
        List<Axis> three = List.of(AXES.get(0), AXES.get(1), new Axis("epochs", List.of(1.0, 2.0)));
        Stage stage =
                new Stage(List.of(cell(0.3, 0.1, 0.0, 1.0), cell(0.4, 0.1, 0.0, 2.0), cell(0.2, 1.0, 0.0, 1.0)), 1);
        SearchResult result = search(stage, Optional.empty());
        SearchPanel panel = SearchFigure.maps(three, result).get("grid");
        assertThat(panel.cells())
                .extracting(io.github.softmaxreport.study.Cell::validationAccuracy)
                .containsExactly(0.4, 0.2);
        assertThat(panel.chosen()).isZero();
        assertThat(SearchFigure.of(three, result, DrawnStudy.TYPEFACE).remarks())
                .containsExactly(Remark.BEST_OF_OTHERS);
        assertThat(SearchFigure.of(AXES, BOTH, DrawnStudy.TYPEFACE).remarks()).isEmpty();
    }

    @Test
    void data_hold_every_cell_and_which_was_chosen() {
        Figure figure = SearchFigure.of(AXES, BOTH, DrawnStudy.TYPEFACE);
        assertThat(figure.data().columns())
                .containsExactly("stage", "learningRate", "regularization", "validation_accuracy", "note");
        assertThat(figure.data().rows()).hasSize(8);
        assertThat(figure.data().rows().get(5))
                .containsExactly(Cell.of("grid"), Cell.of(1.0), Cell.of(0.001), Cell.of(0.4), Cell.of("chosen"));
        assertThat(figure.data().column("note"))
                .filteredOn(Cell.of("chosen")::equals)
                .hasSize(2);
    }

    private static io.github.softmaxreport.study.Cell cell(double accuracy, Double... values) {
        return new io.github.softmaxreport.study.Cell(List.of(values), accuracy);
    }
}
