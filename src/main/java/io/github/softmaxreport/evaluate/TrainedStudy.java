package io.github.softmaxreport.evaluate;

import java.util.List;

/** What came of a study's experiments, both in the study's order. */
public record TrainedStudy(List<ExperimentResult> results, List<FailedExperiment> failures) {
    public TrainedStudy {
        results = List.copyOf(results);
        failures = List.copyOf(failures);
    }
}
