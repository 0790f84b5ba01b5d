package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.findings.Drawn;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.ComparisonResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is drawn of part two of a study; nothing of what was not asked for. */
final class BonusFigures {
    private BonusFigures() {}

    /**
     * A figure that may be drawn.
     *
     * @param draw draws it
     */
    record Planned(Drawn drawn, Function<Medium, Figure> draw) {
        private static Planned of(FigureKind kind, String subject, Function<Medium, Figure> draw) {
            return new Planned(new Drawn(kind.key(), subject), draw);
        }
    }

    /** In the order of the report. */
    static List<Planned> of(Bonus asked, BonusResult result) {
        List<Planned> planned = new ArrayList<>();
        if (!result.rangeTest().losses().isEmpty()) {
            planned.add(Planned.of(
                    FigureKind.RANGE_TEST,
                    "",
                    medium -> RangeTestFigure.of(
                            result.rangeTest(), result.search().chosen().learningRate(), medium)));
        }
        planned.add(Planned.of(
                FigureKind.SEARCH, "", medium -> SearchFigure.of(asked.search().grid(), result.search(), medium)));
        for (ComparisonResult comparison : result.comparisons()) {
            planned.add(Planned.of(
                    FigureKind.COMPARISON, comparison.id(), medium -> ComparisonFigure.of(comparison, medium)));
        }
        if (!result.learningCurve().isEmpty()) {
            planned.add(Planned.of(
                    FigureKind.LEARNING_CURVE, "", medium -> LearningCurveFigure.of(result.learningCurve(), medium)));
        }
        if (!result.ensembles().isEmpty()) {
            planned.add(Planned.of(FigureKind.ENSEMBLES, "", medium -> EnsembleFigure.of(result.ensembles(), medium)));
        }
        if (!result.probabilities().isEmpty()) {
            planned.add(Planned.of(
                    FigureKind.PROBABILITIES, "", medium -> ProbabilityFigure.of(result.probabilities(), medium)));
            planned.add(Planned.of(
                    FigureKind.RELIABILITY, "", medium -> ReliabilityFigure.of(result.probabilities(), medium)));
        }
        return List.copyOf(planned);
    }
}
