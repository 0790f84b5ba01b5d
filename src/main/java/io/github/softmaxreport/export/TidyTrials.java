package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.TrialResult;
import io.github.softmaxreport.study.TrialRun;
import java.util.ArrayList;
import java.util.List;

/** The accuracies of part two, one in a row: comparison x trial x seed x split. */
final class TidyTrials {
    /** In the place of a comparison's id. */
    private static final String BEST = "best";

    private static final String LEARNING_CURVE = "learning-curve";

    private final List<List<Cell>> rows = new ArrayList<>();

    private TidyTrials() {}

    static DataTable of(BonusResult bonus) {
        TidyTrials trials = new TidyTrials();
        trials.add(BEST, bonus.best());
        for (ComparisonResult comparison : bonus.comparisons()) {
            comparison.trials().forEach(trial -> trials.add(comparison.id(), trial));
        }
        bonus.learningCurve().forEach(trial -> trials.add(LEARNING_CURVE, trial));
        return new DataTable(
                List.of("comparison", "trial", "title", "trained_images", "seed", "split", "metric", "value"),
                trials.rows);
    }

    private void add(String comparison, TrialResult result) {
        for (TrialRun run : result.runs()) {
            add(comparison, result, run.seed(), Split.VALIDATION, run.validationAccuracy());
            run.testAccuracy().ifPresent(test -> add(comparison, result, run.seed(), Split.TEST, test));
        }
    }

    private void add(String comparison, TrialResult result, long seed, Split split, double accuracy) {
        rows.add(List.of(
                Cell.of(comparison),
                Cell.of(result.trial().id()),
                Cell.of(result.trial().title()),
                Cell.of(result.trained()),
                Cell.of(seed),
                Cell.of(JsonNodes.name(split)),
                Cell.of("accuracy"),
                Cell.of(accuracy)));
    }
}
