package io.github.softmaxreport;

import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which study, and which part of it.
 *
 * @param config its file, absolute
 * @param only ids of the experiments; empty for all
 * @param dataset name of a data set to take instead of the study's
 */
record StudyChoice(Path config, List<String> only, Optional<String> dataset) {
    StudyChoice {
        only = List.copyOf(only);
    }

    /** Where the study's file lies. */
    Path folder() {
        return config.toAbsolutePath().resolveSibling("");
    }

    /** The gradient verification that the study asks for, maybe on more than the data has. */
    GradientVerification verification() {
        return StudyReader.asked(config).gradientVerification();
    }

    /** The study, read and checked. */
    Study read() {
        Study study = StudyReader.read(config);
        Study chosen = only.isEmpty() ? study : study.only(only);
        return dataset.map(name -> chosen.on(chosen.dataset().named(name))).orElse(chosen);
    }
}
