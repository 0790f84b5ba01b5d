package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import java.util.ArrayList;
import java.util.List;

/** Notes which runs somebody who chooses asks for, and answers from the store alone. */
final class Asked implements TrialRunner {
    /** One list for each question. */
    final List<List<PlannedRun>> runs = new ArrayList<>();

    private final Trials stored;

    /** @param stored throws {@link NotStoredException} where something would have to be trained */
    Asked(Trials stored) {
        this.stored = stored;
    }

    @Override
    public List<TrialResult> run(List<Trial> trials, List<Long> seeds) {
        runs.add(stored.planned(trials, seeds));
        return stored.run(trials, seeds);
    }
}
