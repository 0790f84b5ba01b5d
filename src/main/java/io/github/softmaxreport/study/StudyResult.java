package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.evaluate.GradientCheck;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the report is made from.
 *
 * @param bonus part two; absent where the study has none
 * @param failures experiments that the configuration asks for and that failed; the study is without them
 */
public record StudyResult(
        Study study,
        DatasetDescription dataset,
        List<ExperimentResult> experiments,
        GradientCheck gradientCheck,
        Optional<BonusResult> bonus,
        List<FailedExperiment> failures) {
    public StudyResult {
        experiments = List.copyOf(experiments);
        failures = List.copyOf(failures);
    }

    /** Results of a study in which nothing failed. */
    public StudyResult(
            Study study,
            DatasetDescription dataset,
            List<ExperimentResult> experiments,
            GradientCheck gradientCheck,
            Optional<BonusResult> bonus) {
        this(study, dataset, experiments, gradientCheck, bonus, List.of());
    }

    /** Results without part two. */
    public StudyResult(
            Study study, DatasetDescription dataset, List<ExperimentResult> experiments, GradientCheck gradientCheck) {
        this(study, dataset, experiments, gradientCheck, Optional.empty(), List.of());
    }

    /** Whether this is on the bundled sample, whose numbers do not count. */
    public boolean onSample() {
        return dataset.sample();
    }
}
