package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
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

    /** Images that it is shown, in all epochs together. */
    long shown() {
        return (long) hyperparameters.epochs() * cut.images();
    }

    /** What a person calls it. */
    String label() {
        return "part two, seed " + seed + ", " + cut.images() + " images";
    }

    /** The key of something that this determines, too. */
    Key in(Key key) {
        return RunKeys.run(key, hyperparameters, seed)
                .and("images", cut.images())
                .and("bootstrap", cut.bootstrap().map(String::valueOf).orElse("none"));
    }
}
