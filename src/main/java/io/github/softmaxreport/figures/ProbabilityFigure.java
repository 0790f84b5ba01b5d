package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.ProbabilityResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Test images by the probability that a classifier gives to their true class, a panel for each trial. */
final class ProbabilityFigure {
    private static final String ID = "probabilities";

    private ProbabilityFigure() {}

    static Figure of(List<ProbabilityResult> results, Medium medium) {
        Canvas canvas = new Canvas(ID, medium);
        DrawnNames names = names(results, medium.typeface());
        List<HistogramPanel> drawn = panels(results, names);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            panels.add(canvas.chart(
                    results.get(i).trial().id(), HistogramPanel.WIDTH, HistogramPanel.HEIGHT, drawn.get(i)::paint));
        }
        return new Figure(ID, FigureKind.PROBABILITIES, "", panels, data(results)).naming(names);
    }

    /** The titles of the trials. */
    static DrawnNames names(List<ProbabilityResult> results, Typeface typeface) {
        return DrawnNames.of(
                typeface,
                "setting",
                results.stream().map(result -> result.trial().title()).toList());
    }

    /** In the order of the trials, all on the same axes. */
    static List<HistogramPanel> panels(List<ProbabilityResult> results, DrawnNames names) {
        int most = results.stream()
                .flatMap(result -> Stream.concat(result.right().stream(), result.wrong().stream()))
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        Axis y = Axis.around(new Range(0, Math.max(1, most)));
        return results.stream()
                .map(result -> new HistogramPanel(
                        "Test images: " + names.of(result.trial().title()), result.right(), result.wrong(), y))
                .toList();
    }

    private static DataTable data(List<ProbabilityResult> results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProbabilityResult result : results) {
            int bins = result.right().size();
            for (int b = 0; b < bins; b++) {
                rows.add(List.of(
                        Cell.of(result.trial().id()),
                        Cell.of((double) b / bins),
                        Cell.of((b + 1.0) / bins),
                        Cell.of((long) result.right().get(b)),
                        Cell.of((long) result.wrong().get(b))));
            }
        }
        return new DataTable(List.of("trial", "from", "to", "right", "wrong"), rows);
    }
}
