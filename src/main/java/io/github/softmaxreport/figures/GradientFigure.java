package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How far each numerical derivative lies from the analytical gradient, by its step: a panel for W and one for b. */
final class GradientFigure {
    private static final String ID = "gradient-errors";

    private GradientFigure() {}

    static Figure of(GradientCheck check, GradientVerification asked, Medium medium) {
        Canvas canvas = new Canvas(ID, medium);
        List<Panel> panels = panels(check, asked).stream()
                .map(panel -> canvas.chart(panel.name(), GradientPanel.WIDTH, GradientPanel.HEIGHT, panel::paint))
                .toList();
        return new Figure(ID, FigureKind.GRADIENT_ERRORS, "", panels, data(check));
    }

    /** Both on the same axes. */
    static List<GradientPanel> panels(GradientCheck check, GradientVerification asked) {
        List<GradientLine> all = Arrays.stream(ParameterBlock.values())
                .flatMap(block -> lines(check, asked, block).stream())
                .toList();
        Axis x = axis(all.stream().map(GradientLine::steps));
        Axis y = axis(Stream.concat(
                all.stream().map(GradientLine::exponents),
                Stream.of(new double[] {StrictMath.log10(check.tolerance())})));
        return Arrays.stream(ParameterBlock.values())
                .map(block -> new GradientPanel(block.key(), lines(check, asked, block), x, y, check.tolerance()))
                .toList();
    }

    private static List<GradientLine> lines(GradientCheck check, GradientVerification asked, ParameterBlock block) {
        return Arrays.stream(DifferenceMethod.values())
                .map(method -> GradientLine.of(
                        method,
                        method == DifferenceMethod.COMPLEX_STEP ? asked.complexStep() : asked.step(),
                        check.steps(method, block)))
                .toList();
    }

    private static Axis axis(Stream<double[]> exponents) {
        return Axis.powers(
                Range.of(exponents.flatMapToDouble(DoubleStream::of).boxed().toList())
                        .orElse(new Range(-1, 0)));
    }

    /** A row for each step, smallest first. */
    private static DataTable data(GradientCheck check) {
        List<String> columns = Arrays.stream(ParameterBlock.values())
                .flatMap(block -> Arrays.stream(DifferenceMethod.values())
                        .map(method -> block.key() + "_" + method.key().replace('-', '_')))
                .toList();
        return new DataTable(
                Stream.concat(Stream.of("step"), columns.stream()).toList(),
                check.steps().stream()
                        .map(GradientError::step)
                        .distinct()
                        .sorted()
                        .map(step -> Stream.concat(Stream.of(Cell.of((double) step)), errors(check, step))
                                .toList())
                        .toList());
    }

    private static Stream<Cell> errors(GradientCheck check, double step) {
        return Arrays.stream(ParameterBlock.values())
                .flatMap(block -> Arrays.stream(DifferenceMethod.values())
                        .map(method -> check.steps(method, block).stream()
                                .filter(error -> error.step() == step)
                                .mapToDouble(GradientError::aggregatedRelativeError)
                                .findFirst()))
                .map((OptionalDouble error) -> Cell.of(error));
    }
}
