package io.github.softmaxreport;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.TrainedStudy;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what failed out of a study, so that the rest can be reported. */
final class Failures {
    private Failures() {}

    /**
     * The results of what didn't fail, and why the rest did.
     *
     * @throws UserError if everything failed
     */
    static StudyResult apart(
            Study study,
            DatasetDescription dataset,
            TrainedStudy trained,
            GradientCheck gradients,
            Optional<Outcome<BonusResult>> bonus) {
        List<FailedExperiment> failures = new ArrayList<>(trained.failures());
        bonus.flatMap(Outcome::failure)
                .ifPresent(failure -> failures.add(FailedExperiment.of(Study.BONUS, "Part two", failure)));
        if (trained.results().isEmpty()) {
            throw new UserError(failures.stream()
                    .map(failed -> failed.id() + " failed: " + failed.reason())
                    .toList());
        }
        if (failures.isEmpty()) {
            return new StudyResult(study, dataset, trained.results(), gradients, bonus.map(Outcome::get), failures);
        }
        List<String> left = new ArrayList<>(
                trained.results().stream().map(ExperimentResult::id).toList());
        Optional<BonusResult> found = bonus.flatMap(Outcome::result);
        found.ifPresent(there -> left.add(Study.BONUS));
        return new StudyResult(study.only(left), dataset, trained.results(), gradients, found, failures);
    }
}
