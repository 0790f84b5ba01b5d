package io.github.softmaxreport.figures;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Smoothness;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The templates of all experiments, side by side; the pictures are those of the experiments' own figures. */
final class TemplateOverview {
    private TemplateOverview() {}

    /** @param figures those of the study, of which the weight templates are taken */
    static Figure of(List<ExperimentResult> results, DatasetDescription dataset, List<Figure> figures) {
        List<Figure> templates = figures.stream()
                .filter(figure -> figure.kind() == FigureKind.WEIGHT_TEMPLATES)
                .toList();
        List<Panel> panels = templates.stream()
                .flatMap(figure -> figure.panels().stream().map(panel -> named(figure.experiment(), panel)))
                .toList();
        List<String> columns = Stream.concat(
                        Stream.concat(Stream.of("experiment"), templates.get(0).data().columns().stream()),
                        Stream.of("neighbour_correlation"))
                .toList();
        List<List<Cell>> rows = IntStream.range(0, templates.size())
                .boxed()
                .flatMap(i -> rows(results.get(i), dataset, templates.get(i)))
                .toList();
        return new Figure("templates", FigureKind.TEMPLATE_OVERVIEW, "", panels, new DataTable(columns, rows));
    }

    /** An experiment's id has no space in it. */
    private static Panel named(String experiment, Panel panel) {
        return new Panel(experiment + " " + panel.name(), panel.width(), panel.height(), panel.light(), panel.dark());
    }

    private static Stream<List<Cell>> rows(ExperimentResult result, DatasetDescription dataset, Figure templates) {
        return IntStream.range(0, templates.data().rows().size())
                .mapToObj(k -> Stream.of(
                                Stream.of(Cell.of(result.id())),
                                templates.data().rows().get(k).stream(),
                                Stream.of(Cell.of(Smoothness.of(result.trained(), k, dataset))))
                        .flatMap(cells -> cells)
                        .toList());
    }
}
