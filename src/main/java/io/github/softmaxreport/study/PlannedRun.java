package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.train.RunRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that determines W and b on a data set. */
record PlannedRun(Hyperparameters hyperparameters, long seed, Cut cut) {
    /**
     * The images that a run trains on.
     *
     * @param images the first ones
     * @param bootstrap seed of a sample of these with repetition
     */
    record Cut(int images, Optional<Long> bootstrap) {}

    /** What is asked of the trainer. */
    RunRequest request() {
        return new RunRequest(new Experiment("trial", "", hyperparameters, Set.of(), List.of(seed)), seed);
    }
}
