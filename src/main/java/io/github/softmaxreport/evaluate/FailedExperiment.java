package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.Experiment;

/**
 * An experiment that has no results, because a run of it failed.
 *
 * @param id of the experiment, or of part two
 * @param reason what went wrong, plain text
 */
public record FailedExperiment(String id, String title, String reason) {
    /** An experiment that this stopped. */
    public static FailedExperiment of(Experiment experiment, Throwable failure) {
        return of(experiment.id(), experiment.title(), failure);
    }

    /** Anything that this stopped. */
    public static FailedExperiment of(String id, String title, Throwable failure) {
        String reason = failure instanceof OutOfMemoryError
                ? "not enough memory; fewer threads, or a larger heap through MAVEN_OPTS=-Xmx4g, may help"
                : String.valueOf(failure);
        return new FailedExperiment(id, title, reason);
    }
}
