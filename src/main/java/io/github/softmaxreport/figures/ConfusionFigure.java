package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which classes are taken for which: the test images of each class by predicted class, mean over seeds. */
final class ConfusionFigure {
    private ConfusionFigure() {}

    /** @param darkest the fraction that is drawn in the full colour, the same in figures that are compared */
    static Figure of(ExperimentResult result, List<String> classNames, double darkest, Medium medium) {
        String id = "confusion-" + result.id();
        List<List<Double>> fractions = fractions(result);
        List<String> names = classNames.subList(0, fractions.size());
        DrawnNames drawn = DrawnNames.of(medium.typeface(), "class", classNames);
        HeatMap map = new HeatMap(drawn.of(names), fractions, darkest);
        Panel panel = new Canvas(id, medium)
                .chart("classes", map.width(medium.typeface()), map.height(medium.typeface()), map::paint);
        return new Figure(id, FigureKind.CONFUSION, result.id(), List.of(panel), data(names, fractions)).naming(drawn);
    }

    private static DataTable data(List<String> names, List<List<Double>> fractions) {
        return new DataTable(
                Stream.concat(Stream.of("true_class"), names.stream()).toList(),
                IntStream.range(0, names.size())
                        .mapToObj(k -> Stream.concat(
                                        Stream.of(Cell.of(names.get(k))),
                                        fractions.get(k).stream().map(fraction -> Cell.of((double) fraction)))
                                .toList())
                        .toList());
    }

    /** The largest fraction of any experiment; 1 if there is none above 0. */
    static double largest(List<ExperimentResult> results) {
        return results.stream()
                .flatMap(result -> fractions(result).stream())
                .flatMap(List::stream)
                .filter(fraction -> fraction > 0)
                .max(Double::compare)
                .orElse(1.0);
    }

    /** By true class, then predicted class: part of the true class's images; NaN for a class without images. */
    private static List<List<Double>> fractions(ExperimentResult result) {
        List<ConfusionMatrix> matrices = result.runs().stream()
                .map(RunResult::test)
                .map(test -> test.confusion())
                .toList();
        int classes = matrices.get(0).counts().size();
        return IntStream.range(0, classes)
                .mapToObj(truth -> IntStream.range(0, classes)
                        .mapToObj(predicted -> matrices.stream()
                                .mapToDouble(matrix -> fraction(matrix.counts().get(truth), predicted))
                                .average()
                                .orElseThrow())
                        .toList())
                .toList();
    }

    private static double fraction(List<Integer> row, int predicted) {
        return row.get(predicted)
                / row.stream().mapToDouble(Integer::doubleValue).sum();
    }
}
