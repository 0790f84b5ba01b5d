package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.Cell;
import io.github.softmaxreport.study.SearchResult;
import io.github.softmaxreport.study.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Validation accuracy of everything that a search tried. */
final class SearchFigure {
    private static final String ID = "search";

    private SearchFigure() {}

    /** @param axes of the search */
    static Figure of(List<Axis> axes, SearchResult result, Medium medium) {
        Canvas canvas = new Canvas(ID, medium);
        List<Panel> panels = new ArrayList<>();
        if (axes.size() == 1) {
            LinePanel line = line(axes.get(0), result);
            panels.add(canvas.chart("grid", line.width(), LinePanel.HEIGHT, line::paint));
        } else {
            maps(axes, result)
                    .forEach((name, map) ->
                            panels.add(canvas.chart(name, SearchPanel.WIDTH, SearchPanel.HEIGHT, map::paint)));
        }
        DataTable data = SearchData.of(axes, result);
        Set<Remark> remarks = axes.size() > 2 ? Set.of(Remark.BEST_OF_OTHERS) : Set.of();
        return new Figure(ID, FigureKind.SEARCH, "", panels, data, data.columns(), remarks);
    }

    /** Over the first two axes, by stage, with the same colours. */
    static Map<String, SearchPanel> maps(List<Axis> axes, SearchResult result) {
        Map<String, SearchPanel> maps = new LinkedHashMap<>();
        Range all = accuracies(result);
        maps.put("grid", map("Grid: validation accuracy, %", axes, best(result.grid()), all, true));
        result.random()
                .ifPresent(stage ->
                        maps.put("random", map("Around the best: validation accuracy, %", axes, stage, all, false)));
        return maps;
    }

    private static SearchPanel map(String title, List<Axis> axes, Stage stage, Range all, boolean grid) {
        String x = SearchNames.full(axes.get(0).path());
        String y = SearchNames.full(axes.get(1).path());
        return new SearchPanel(title, x, y, stage.cells(), stage.chosen(), all, grid);
    }

    /** For each two values of the first axes the best cell over all others. */
    private static Stage best(Stage stage) {
        Map<List<Double>, Cell> best = new LinkedHashMap<>();
        stage.cells()
                .forEach(cell -> best.merge(cell.values().subList(0, 2), cell, (a, b) -> better(b, a, stage) ? b : a));
        List<Cell> shown = List.copyOf(best.values());
        return new Stage(shown, shown.indexOf(stage.best()));
    }

    /** Whether a cell stands for both: the chosen one always does. */
    private static boolean better(Cell one, Cell other, Stage stage) {
        return one.equals(stage.best())
                || (!other.equals(stage.best()) && one.validationAccuracy() > other.validationAccuracy());
    }

    /** One hyperparameter: a line for the grid, and one for the random cells. */
    static LinePanel line(Axis axis, SearchResult result) {
        List<PlotLine> lines = new ArrayList<>();
        LogScale scale =
                LogScale.around(stages(result).map(cell -> cell.values().get(0)).toList());
        lines.add(line("grid", Pen.FIRST, scale, result.grid()));
        result.random().ifPresent(stage -> lines.add(line("random", Pen.SECOND, scale, stage)));
        Range accuracies = accuracies(result);
        return new LinePanel(
                "Validation accuracy, %",
                SearchNames.full(axis.path()),
                LinePanel.WIDE,
                lines,
                scale.axis(),
                io.github.softmaxreport.figures.Axis.around(new Range(100 * accuracies.min(), 100 * accuracies.max())));
    }

    private static PlotLine line(String label, Pen pen, LogScale scale, Stage stage) {
        List<Cell> sorted = stage.cells().stream()
                .sorted(Comparator.comparing(cell -> cell.values().get(0)))
                .toList();
        return PlotLine.of(
                label,
                pen,
                true,
                sorted.stream().map(cell -> scale.at(cell.values().get(0))).toList(),
                sorted.stream().map(cell -> 100 * cell.validationAccuracy()).toList());
    }

    private static Stream<Cell> stages(SearchResult result) {
        return Stream.concat(
                result.grid().cells().stream(), result.random().stream().flatMap(stage -> stage.cells().stream()));
    }

    private static Range accuracies(SearchResult result) {
        return Range.of(stages(result).map(Cell::validationAccuracy).toList()).orElseThrow();
    }
}
