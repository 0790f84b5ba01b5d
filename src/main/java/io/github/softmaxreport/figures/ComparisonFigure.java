package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.ComparisonKind;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.TrialResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings that are compared: what each improvement gains, alone and added to those before it, or how accurate each is. */
final class ComparisonFigure {
    /** With it begin the ids of trials that come one after another. */
    private static final String ADDED = "+";

    private ComparisonFigure() {}

    static Figure of(ComparisonResult result, Medium medium) {
        String id = "comparison-" + result.id();
        Canvas canvas = new Canvas(id, medium);
        List<Panel> panels = new ArrayList<>();
        DrawnNames names = names(result, medium.typeface());
        panels(result, names)
                .forEach((name, panel) -> panels.add(
                        canvas.chart(name, AccuracyPanel.WIDTH, panel.height(medium.typeface()), panel::paint)));
        return new Figure(
                id,
                FigureKind.COMPARISON,
                result.id(),
                panels,
                ComparisonData.of(result),
                ComparisonData.COMMON,
                Set.of(),
                names.standIns());
    }

    private static DrawnNames names(ComparisonResult result, Typeface typeface) {
        List<Trial> trials = result.trials().stream().map(TrialResult::trial).toList();
        List<String> groups = trials.stream()
                .map(Trial::group)
                .filter(group -> !group.isEmpty())
                .toList();
        return DrawnNames.of(
                        typeface, "setting", trials.stream().map(Trial::title).toList())
                .and(DrawnNames.of(typeface, "group", groups));
    }

    /** By name: alone and added, on the same axis, or accuracy. */
    static Map<String, AccuracyPanel> panels(ComparisonResult result, DrawnNames names) {
        Map<String, AccuracyPanel> panels = new LinkedHashMap<>();
        if (result.kind() == ComparisonKind.ABLATION) {
            List<AccuracyRow> alone = gains(result, false, names);
            List<AccuracyRow> added = gains(result, true, names);
            List<AccuracyRow> all = new ArrayList<>(alone);
            all.addAll(added);
            Axis axis = axis(all, Optional.of(new Range(0, 0)));
            gains(panels, "alone", "Gain alone, percentage points", alone, axis);
            gains(panels, "added", "Gain over the step before, points", added, axis);
        }
        if (panels.isEmpty()) {
            List<AccuracyRow> rows = accuracies(result, names);
            panels.put("accuracy", new AccuracyPanel("Test accuracy, %", rows, axis(rows, Optional.empty())));
        }
        return panels;
    }

    private static void gains(
            Map<String, AccuracyPanel> panels, String name, String title, List<AccuracyRow> rows, Axis axis) {
        if (!rows.isEmpty()) {
            panels.put(name, new AccuracyPanel(title, AccuracyPanel.Values.GAINS, rows, axis));
        }
    }

    private static List<AccuracyRow> gains(ComparisonResult result, boolean added, DrawnNames names) {
        return result.trials().stream()
                .filter(trial -> !trial.trial().baseline())
                .filter(trial -> trial.trial().id().startsWith(ADDED) == added)
                .map(trial -> AccuracyRow.gain(
                        (added ? "+ " : "") + names.of(trial.trial().title()),
                        trial.minus(result.trial(trial.trial().against()))))
                .toList();
    }

    private static List<AccuracyRow> accuracies(ComparisonResult result, DrawnNames names) {
        return result.trials().stream()
                .map(trial -> AccuracyRow.of(
                                names.of(trial.trial().title()), tuned(result, trial), trial.test(), Optional.empty())
                        .withInterval()
                        .in(names.of(trial.trial().group())))
                .toList();
    }

    /** What was chosen for it alone. */
    private static String tuned(ComparisonResult result, TrialResult trial) {
        Hyperparameters chosen = trial.trial().hyperparameters();
        return result.tuned().stream()
                .map(path -> SearchNames.symbol(path) + " = " + Numeral.brief(chosen.number(path)))
                .collect(Collectors.joining(", "));
    }

    private static Axis axis(List<AccuracyRow> rows, Optional<Range> also) {
        return Axis.around(Stream.concat(rows.stream().flatMap(row -> row.extent().stream()), also.stream())
                .reduce(Range::span)
                .orElse(new Range(0, 100)));
    }
}
