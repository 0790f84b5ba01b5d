package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.Cell;
import io.github.softmaxreport.study.Stage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells that were tried with the same effort.
 *
 * @param axes whose values they have, in their order
 * @param place where results.json holds the stage
 */
public record StageView(Stage stage, List<Axis> axes, Source place, Numbers number, Words words) {
    /** A cell: its values and its accuracy on the validation images. */
    public record CellView(List<BoundNumber> values, BoundNumber accuracy, boolean chosen) {}

    /** The symbols or names of the axes. */
    public List<String> names() {
        return axes.stream()
                .map(axis -> words.of("hyperparameter." + axis.path()))
                .toList();
    }

    /** All cells, in the order in which they were tried. */
    public List<CellView> cells() {
        return IntStream.range(0, stage.cells().size())
                .mapToObj(c -> view(stage.cells().get(c), place.at("cells", c), c == stage.chosen()))
                .toList();
    }

    /** How many. */
    public BoundNumber count() {
        return number.value(stage.cells().size(), place.at("cells").each().with("count"), "bonus.cells");
    }

    /** The one that was chosen. */
    public CellView best() {
        return cells().get(stage.chosen());
    }

    /** Whether the chosen value of some axis is the first or the last that was tried, so that a better one may lie beyond. */
    public boolean onBorder() {
        return IntStream.range(0, axes.size()).anyMatch(a -> {
            List<Double> values = axes.get(a).values();
            double chosen = stage.best().values().get(a);
            boolean first = chosen == values.get(0) && chosen > 0;
            return values.size() > 1 && (first || chosen == values.get(values.size() - 1));
        });
    }

    private CellView view(Cell cell, Source at, boolean chosen) {
        return new CellView(
                IntStream.range(0, axes.size())
                        .mapToObj(a -> number.value(
                                cell.values().get(a),
                                at.at("values", a),
                                "option",
                                words.of("hyperparameter." + axes.get(a).path())))
                        .toList(),
                number.value(cell.validationAccuracy(), at.at("validationAccuracy"), "bonus.cell"),
                chosen);
    }
}
