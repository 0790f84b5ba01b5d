package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.ProbabilityResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How often a classifier is right where it is so confident, a panel for each trial. */
final class ReliabilityFigure {
    private static final String ID = "reliability";

    private ReliabilityFigure() {}

    static Figure of(List<ProbabilityResult> results, Medium medium) {
        Canvas canvas = new Canvas(ID, medium);
        DrawnNames names = ProbabilityFigure.names(results, medium.typeface());
        List<ReliabilityPanel> drawn = panels(results, names);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            panels.add(canvas.chart(
                    results.get(i).trial().id(), ReliabilityPanel.WIDTH, ReliabilityPanel.HEIGHT, drawn.get(i)::paint));
        }
        return new Figure(ID, FigureKind.RELIABILITY, "", panels, data(results)).naming(names);
    }

    /** In the order of the trials, all on the same axes. */
    static List<ReliabilityPanel> panels(List<ProbabilityResult> results, DrawnNames names) {
        int most = results.stream()
                .flatMap(result -> result.reliability().stream())
                .mapToInt(ProbabilityResult.Bin::images)
                .max()
                .orElse(1);
        return results.stream()
                .map(result -> new ReliabilityPanel(
                        "Calibration: " + names.of(result.trial().title()), result.reliability(), Math.max(1, most)))
                .toList();
    }

    /** Confidence and accuracy are empty where a bin is. */
    private static DataTable data(List<ProbabilityResult> results) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProbabilityResult result : results) {
            int bins = result.reliability().size();
            for (int b = 0; b < bins; b++) {
                ProbabilityResult.Bin bin = result.reliability().get(b);
                boolean empty = bin.images() == 0;
                rows.add(List.of(
                        Cell.of(result.trial().id()),
                        Cell.of((double) b / bins),
                        Cell.of((b + 1.0) / bins),
                        Cell.of((long) bin.images()),
                        Cell.of(empty ? OptionalDouble.empty() : OptionalDouble.of(bin.confidence())),
                        Cell.of(empty ? OptionalDouble.empty() : OptionalDouble.of(bin.accuracy()))));
            }
        }
        return new DataTable(List.of("trial", "from", "to", "test_images", "confidence", "accuracy"), rows);
    }
}
