package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Requirement;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.findings.RequirementVerdict.Answer;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.function.Predicate;

/** Says which demands of the assignment the results meet. */
record RequirementJudge(StudyResult study, List<ClaimVerdict> claims, List<Drawn> figures) {

    RequirementVerdict judge(Requirement requirement) {
        return switch (requirement.check()) {
            case REAL_DATA -> of(requirement, met(!study.onSample()));
            case GRADIENT_VERIFIED -> of(requirement, met(study.gradientCheck().passed()));
            case TRAINED -> each(requirement, RequirementJudge::trained);
            case TESTED ->
                each(
                        requirement,
                        result -> Double.isFinite(
                                result.last(Split.TEST, Metric.ACCURACY).mean()));
            case DRAWN -> each(requirement, result -> drawn(requirement, result.id()));
            case EXPLORED -> of(requirement, explored(requirement));
            case ANSWERED -> of(requirement, answered(requirement));
        };
    }

    private static boolean trained(ExperimentResult result) {
        return result.runs().stream().allMatch(RequirementJudge::finite);
    }

    private static boolean finite(RunResult run) {
        return run.curve().train().stream().allMatch(epoch -> Double.isFinite(epoch.cost()));
    }

    private boolean drawn(Requirement requirement, String experiment) {
        String kind = requirement.figure().orElseThrow();
        return figures.contains(new Drawn(kind, experiment)) || figures.contains(new Drawn(kind, ""));
    }

    private Answer explored(Requirement requirement) {
        String kind = requirement.figure().orElseThrow();
        return study.bonus().isEmpty()
                ? Answer.NOT_TESTED
                : met(figures.stream().anyMatch(figure -> figure.kind().equals(kind)));
    }

    /** Each claim that is named must hold or not hold; where only some do, it is met in part. */
    private Answer answered(Requirement requirement) {
        List<Verdict> verdicts = claims.stream()
                .filter(claim -> requirement.claims().contains(claim.claim().id()))
                .map(ClaimVerdict::verdict)
                .toList();
        if (verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_TESTED)) {
            return Answer.NOT_TESTED;
        }
        boolean open = verdicts.contains(Verdict.UNDECIDED) || verdicts.contains(Verdict.NOT_TESTED);
        boolean decided = verdicts.contains(Verdict.HOLDS) || verdicts.contains(Verdict.DOES_NOT_HOLD);
        return open && decided ? Answer.PARTLY_MET : met(decided);
    }

    private RequirementVerdict each(Requirement requirement, Predicate<ExperimentResult> meets) {
        List<ExperimentResult> settings = study.experiments().stream()
                .filter(result -> requirement.setting().has(result.experiment()))
                .toList();
        Answer answer =
                settings.isEmpty() ? Answer.NOT_TESTED : met(settings.stream().allMatch(meets));
        return new RequirementVerdict(
                requirement, answer, settings.stream().map(ExperimentResult::id).toList());
    }

    private static RequirementVerdict of(Requirement requirement, Answer answer) {
        return new RequirementVerdict(requirement, answer, List.of());
    }

    private static Answer met(boolean is) {
        return is ? Answer.MET : Answer.NOT_MET;
    }
}
