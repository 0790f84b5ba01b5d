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
    record Planned(Drawn drawn, Function<Typeface, Figure> draw) {
        private static Planned of(FigureKind kind, String subject, Function<Typeface, Figure> draw) {
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
                    typeface -> RangeTestFigure.of(
                            result.rangeTest(), result.search().chosen().learningRate(), typeface)));
        }
        planned.add(Planned.of(
                FigureKind.SEARCH,
                "",
                typeface -> SearchFigure.of(asked.search().grid(), result.search(), typeface)));
        for (ComparisonResult comparison : result.comparisons()) {
            planned.add(Planned.of(
                    FigureKind.COMPARISON, comparison.id(), typeface -> ComparisonFigure.of(comparison, typeface)));
        }
        if (!result.learningCurve().isEmpty()) {
            planned.add(Planned.of(
                    FigureKind.LEARNING_CURVE,
                    "",
                    typeface -> LearningCurveFigure.of(result.learningCurve(), typeface)));
        }
        if (!result.ensembles().isEmpty()) {
            planned.add(
                    Planned.of(FigureKind.ENSEMBLES, "", typeface -> EnsembleFigure.of(result.ensembles(), typeface)));
        }
        if (!result.probabilities().isEmpty()) {
            planned.add(Planned.of(
                    FigureKind.PROBABILITIES, "", typeface -> ProbabilityFigure.of(result.probabilities(), typeface)));
            planned.add(Planned.of(
                    FigureKind.RELIABILITY, "", typeface -> ReliabilityFigure.of(result.probabilities(), typeface)));
        }
        return List.copyOf(planned);
    }
}
