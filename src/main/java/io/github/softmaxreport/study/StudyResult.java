package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the report is made from.
 *
 * @param bonus part two; absent where the study has none
 */
public record StudyResult(
        Study study,
        DatasetDescription dataset,
        List<ExperimentResult> experiments,
        GradientCheck gradientCheck,
        Optional<BonusResult> bonus) {
    public StudyResult {
        experiments = List.copyOf(experiments);
    }

    /** Results without part two. */
    public StudyResult(
            Study study, DatasetDescription dataset, List<ExperimentResult> experiments, GradientCheck gradientCheck) {
        this(study, dataset, experiments, gradientCheck, Optional.empty());
    }

    /** Whether this is on the bundled sample, whose numbers do not count. */
    public boolean onSample() {
        return dataset.sample();
    }
}
