package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Wilson;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many test images of each class one experiment recognises, the best class first. */
final class ClassFigure {
    private static final List<String> COMMON = List.of("class", "test_images", "mean", "sampling_low", "sampling_high");

    private ClassFigure() {}

    /** @param axis the same in figures that are compared */
    static Figure of(ExperimentResult result, List<String> classNames, Axis axis, Medium medium) {
        String id = "class-accuracy-" + result.id();
        DrawnNames drawn = DrawnNames.of(medium.typeface(), "class", classNames);
        AccuracyPanel rows = panel(result, drawn.of(classNames), axis);
        Panel panel = new Canvas(id, medium)
                .chart("classes", AccuracyPanel.WIDTH, rows.height(medium.typeface()), rows::paint);
        DataTable data = data(result, classNames);
        return new Figure(id, FigureKind.CLASS_ACCURACY, result.id(), List.of(panel), data, COMMON, Set.of())
                .naming(drawn);
    }

    /** From 0 to what the best class of any experiment may have. */
    static Axis axis(List<ExperimentResult> results) {
        return Axis.around(results.stream()
                .flatMap(result -> classes(result).map(k -> row(result, "", k)))
                .flatMap(row -> row.extent().stream())
                .reduce(new Range(0, 0), Range::span));
    }

    static AccuracyPanel panel(ExperimentResult result, List<String> classNames, Axis axis) {
        return new AccuracyPanel(
                "Recognised of each class, %",
                classes(result).map(k -> row(result, classNames.get(k), k)).toList(), axis);
    }

    private static AccuracyRow row(ExperimentResult result, String name, int k) {
        return AccuracyRow.of(name, "", result.classAccuracy(k), result.sampling(k));
    }

    /** By mean accuracy, highest first; those without test images last. */
    private static Stream<Integer> classes(ExperimentResult result) {
        return IntStream.range(0, result.counted().classes())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -result.classAccuracy(k).mean()));
    }

    private static DataTable data(ExperimentResult result, List<String> classNames) {
        List<String> seeds =
                result.runs().stream().map(run -> "seed_" + run.seed()).toList();
        return new DataTable(
                Stream.concat(COMMON.stream(), seeds.stream()).toList(),
                classes(result)
                        .map(k -> {
                            Optional<Wilson> sampling = result.sampling(k);
                            return Stream.concat(
                                            Stream.of(
                                                    Cell.of(classNames.get(k)),
                                                    Cell.of((long)
                                                            result.counted().images(k)),
                                                    Cell.of(result.classAccuracy(k)
                                                            .mean()),
                                                    Cell.of(sampling.stream()
                                                            .mapToDouble(Wilson::low)
                                                            .findFirst()),
                                                    Cell.of(sampling.stream()
                                                            .mapToDouble(Wilson::high)
                                                            .findFirst())),
                                            result.classAccuracy(k).values().stream()
                                                    .map(value -> Cell.of((double) value)))
                                    .toList();
                        })
                        .toList());
    }
}
