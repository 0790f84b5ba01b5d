package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Augmentation;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.PreprocessingMethod;
import java.util.OptionalLong;

/** One run that is to be trained: a setting and its seed. */
public record RunRequest(Experiment experiment, long seed) {
    /** What two runs must have in common to see the same batches of the same inputs. */
    record Batches(
            PreprocessingMethod preprocessing,
            int batchSize,
            boolean shuffle,
            Augmentation augmentation,
            OptionalLong seed) {}

    /** The setting's hyperparameters. */
    Hyperparameters hyperparameters() {
        return experiment.hyperparameters();
    }

    /** How this run sees its images. */
    Batches batches() {
        Hyperparameters h = hyperparameters();
        boolean random = h.shuffle() || h.augmentation().present();
        return new Batches(
                h.preprocessing(),
                h.batchSize(),
                h.shuffle(),
                h.augmentation(),
                random ? OptionalLong.of(seed) : OptionalLong.empty());
    }
}
