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

    /**
     * The study, read and checked.
     *
     * @param verification what the study asks for, maybe on more than the data has
     */
    record Reading(Study study, GradientVerification verification) {}

    /** The study and what it asks for. */
    Reading reading() {
        Study asked = StudyReader.asked(config);
        Study study = StudyReader.fitted(asked);
        Study chosen = only.isEmpty() ? study : study.only(only);
        return new Reading(
                dataset.map(name -> chosen.on(chosen.dataset().named(name))).orElse(chosen),
                asked.gradientVerification());
    }

    /** The study, read and checked. */
    Study read() {
        return reading().study();
    }
}
