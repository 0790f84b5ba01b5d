package io.github.softmaxreport;

import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.FigureKind;
import io.github.softmaxreport.figures.Remark;
import io.github.softmaxreport.figures.StandIn;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.EnsembleResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The figures of part two without their pictures, panel by panel as they are drawn. */
final class BonusFixtures {
    private BonusFixtures() {}

    static List<Figure> figures(StudyResult study) {
        return study.bonus()
                .map(result -> figures(
                        result,
                        study.study().bonus().orElseThrow().search().grid().size()))
                .orElse(List.of());
    }

    private static List<Figure> figures(BonusResult result, int axes) {
        List<Figure> figures = new ArrayList<>();
        if (!result.rangeTest().losses().isEmpty()) {
            figures.add(Fixtures.figure(FigureKind.RANGE_TEST, "", List.of("loss")));
        }
        boolean both = axes > 1 && result.search().random().isPresent();
        figures.add(Fixtures.figure(
                FigureKind.SEARCH,
                "",
                both ? List.of("grid", "random") : List.of("grid"),
                axes > 2 ? Set.of(Remark.BEST_OF_OTHERS) : Set.of()));
        result.comparisons()
                .forEach(comparison -> figures.add(Fixtures.figure(
                        FigureKind.COMPARISON, comparison.id(), panels(comparison), Set.of(), standIns(comparison))));
        if (!result.learningCurve().isEmpty()) {
            figures.add(Fixtures.figure(FigureKind.LEARNING_CURVE, "", List.of("accuracy")));
        }
        if (!result.ensembles().isEmpty()) {
            figures.add(Fixtures.figure(
                    FigureKind.ENSEMBLES,
                    "",
                    result.ensembles().stream().map(BonusFixtures::name).toList()));
        }
        if (!result.probabilities().isEmpty()) {
            List<String> trials = result.probabilities().stream()
                    .map(probabilities -> probabilities.trial().id())
                    .toList();
            figures.add(Fixtures.figure(FigureKind.PROBABILITIES, "", trials));
            figures.add(Fixtures.figure(FigureKind.RELIABILITY, "", trials));
        }
        return figures;
    }

    /** Of grouped settings the first has a stand-in, and so has its group. */
    private static List<StandIn> standIns(ComparisonResult comparison) {
        Trial first = comparison.trials().get(0).trial();
        return first.group().isEmpty()
                ? List.of()
                : List.of(new StandIn("setting A", first.title()), new StandIn("group A", first.group()));
    }

    private static List<String> panels(ComparisonResult comparison) {
        boolean gains = comparison.kind() == ComparisonKind.ABLATION
                && comparison.trials().size() > 1;
        return gains ? List.of("alone", "added") : List.of("accuracy");
    }

    private static String name(EnsembleResult ensemble) {
        return ensemble.kind().name().toLowerCase(Locale.ROOT);
    }
}
