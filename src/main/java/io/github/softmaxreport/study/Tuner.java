package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.Trial;
import java.util.ArrayList;
import java.util.List;

/** Chooses for each trial of a comparison by itself, from the same values with the same effort. */
final class Tuner {
    private final TrialRunner trials;
    private final long seed;
    private final SelectionLog log;

    /** @param seed of every run */
    Tuner(TrialRunner trials, long seed, SelectionLog log) {
        this.trials = trials;
        this.seed = seed;
        this.log = log;
    }

    /** What was tried for each trial, in their order; nothing where nothing is to be tuned. */
    List<Tuning> tune(Comparison comparison) {
        if (comparison.tuning().isEmpty()) {
            return List.of();
        }
        List<List<Double>> cells = Grid.cells(comparison.tuning());
        List<Trial> all = comparison.trials().stream()
                .flatMap(trial -> cells.stream().map(values -> with(trial, comparison.tuning(), values)))
                .toList();
        List<TrialResult> results = trials.run(all, List.of(seed));
        List<Tuning> tunings = new ArrayList<>();
        for (int t = 0; t < comparison.trials().size(); t++) {
            String id = comparison.trials().get(t).id();
            Stage stage = Stage.of(Grid.results(cells, results.subList(t * cells.size(), (t + 1) * cells.size())));
            log.add(comparison.id() + "/" + id, comparison.tuning(), stage);
            tunings.add(new Tuning(id, stage));
        }
        return tunings;
    }

    /** Each trial with what was chosen for it. */
    static List<Trial> chosen(Comparison comparison, List<Tuning> tunings) {
        List<Trial> chosen = new ArrayList<>(comparison.trials());
        for (int t = 0; t < tunings.size(); t++) {
            chosen.set(
                    t,
                    with(
                            chosen.get(t),
                            comparison.tuning(),
                            tunings.get(t).stage().best().values()));
        }
        return chosen;
    }

    private static Trial with(Trial trial, List<Axis> axes, List<Double> values) {
        return trial.with(Grid.with(trial.hyperparameters(), axes, values));
    }
}
