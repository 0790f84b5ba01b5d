package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import java.util.List;

/** Everything that the report is made from. */
public record StudyResult(
        Study study, DatasetDescription dataset, List<ExperimentResult> experiments, GradientCheck gradientCheck) {
    public StudyResult {
        experiments = List.copyOf(experiments);
    }

    /** Whether this is on the bundled sample, whose numbers do not count. */
    public boolean onSample() {
        return dataset.sample();
    }
}
