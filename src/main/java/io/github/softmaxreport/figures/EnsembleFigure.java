package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.EnsembleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Test accuracy by the number of classifiers that decide together, a panel for each kind of ensemble. */
final class EnsembleFigure {
    private static final String ID = "ensembles";

    private EnsembleFigure() {}

    static Figure of(List<EnsembleResult> ensembles, Medium medium) {
        Canvas canvas = new Canvas(ID, medium);
        List<LinePanel> drawn = panels(ensembles);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < ensembles.size(); i++) {
            LinePanel panel = drawn.get(i);
            panels.add(canvas.chart(name(ensembles.get(i)), panel.width(), LinePanel.HEIGHT, panel::paint));
        }
        return new Figure(ID, FigureKind.ENSEMBLES, "", panels, data(ensembles));
    }

    /** In the order of the ensembles, all on the same axes. */
    static List<LinePanel> panels(List<EnsembleResult> ensembles) {
        List<List<PlotLine>> lines =
                ensembles.stream().map(EnsembleFigure::lines).toList();
        List<Double> heights = lines.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.heights().stream())
                .toList();
        int most = ensembles.stream().mapToInt(e -> e.vote().size()).max().orElseThrow();
        Axis x = sizes(most);
        Axis y = Axis.around(Range.of(heights).orElseThrow());
        return IntStream.range(0, ensembles.size())
                .mapToObj(i ->
                        new LinePanel(title(ensembles.get(i)), "classifiers", LinePanel.NARROW, lines.get(i), x, y))
                .toList();
    }

    /** From 1 on. */
    private static Axis sizes(int most) {
        Axis axis = Axis.upTo(Math.max(2, most));
        List<Axis.Mark> marks = new ArrayList<>(List.of(new Axis.Mark(1, "1")));
        axis.ticks().stream()
                .filter(tick -> tick >= 2)
                .forEach(tick -> marks.add(new Axis.Mark(tick, axis.label(tick))));
        return Axis.marked(new Range(1, axis.range().max()), marks);
    }

    private static List<PlotLine> lines(EnsembleResult ensemble) {
        List<Double> sizes = IntStream.rangeClosed(1, ensemble.vote().size())
                .mapToObj(size -> (double) size)
                .toList();
        double alone = 100 * new Statistic(ensemble.members()).mean();
        return List.of(
                PlotLine.of("alone", Pen.THIN, false, List.of(1.0, (double) sizes.size()), List.of(alone, alone)),
                PlotLine.of("vote", Pen.SECOND, true, sizes, percents(ensemble.vote())),
                PlotLine.of("mean", Pen.FIRST, true, sizes, percents(ensemble.mean())));
    }

    private static List<Double> percents(List<Double> fractions) {
        return fractions.stream().map(fraction -> 100 * fraction).toList();
    }

    private static String title(EnsembleResult ensemble) {
        return switch (ensemble.kind()) {
            case SEEDS -> "Test accuracy, %: seeds";
            case EPOCHS -> "Test accuracy, %: last epochs";
            case BOOTSTRAP -> "Test accuracy, %: bootstrap";
        };
    }

    private static String name(EnsembleResult ensemble) {
        return ensemble.kind().name().toLowerCase(Locale.ROOT);
    }

    private static DataTable data(List<EnsembleResult> ensembles) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EnsembleResult ensemble : ensembles) {
            for (int i = 0; i < ensemble.vote().size(); i++) {
                rows.add(List.of(
                        Cell.of(name(ensemble)),
                        Cell.of((long) i + 1),
                        Cell.of((double) ensemble.members().get(i)),
                        Cell.of((double) ensemble.vote().get(i)),
                        Cell.of((double) ensemble.mean().get(i))));
            }
        }
        return new DataTable(List.of("kind", "classifiers", "last_alone", "vote", "mean_probability"), rows);
    }
}
