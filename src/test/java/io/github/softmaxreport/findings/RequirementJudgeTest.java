package io.github.softmaxreport.findings;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.Requirement;
import io.github.softmaxreport.config.RequirementCheck;
import io.github.softmaxreport.config.Selection;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.figures.TriedSettings;
import io.github.softmaxreport.findings.RequirementVerdict.Answer;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class RequirementJudgeTest {
    private static final ExperimentResult FINE = experiment("a", 0, 0.01, 0.5, 0.51);
    private static final ExperimentResult BROKEN =
            experiment("b", 0, 0.1, List.of(2.0, 3.0, Double.POSITIVE_INFINITY, Double.NaN), 0.1, 0.1);

    @Test
    void the_sample_is_not_the_data_that_is_asked_for() {
        assertThat(answer(RequirementCheck.REAL_DATA, Selection.ALL, study(false, 1e-15)))
                .isEqualTo(Answer.MET);
        assertThat(answer(RequirementCheck.REAL_DATA, Selection.ALL, study(true, 1e-15)))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void the_gradient_must_pass() {
        assertThat(answer(RequirementCheck.GRADIENT_VERIFIED, Selection.ALL, study(false, 1e-15)))
                .isEqualTo(Answer.MET);
        assertThat(answer(RequirementCheck.GRADIENT_VERIFIED, Selection.ALL, study(false, 1e-3)))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void settings_must_be_there_and_stay_finite() {
        StudyResult study = Fixtures.study(FINE, BROKEN);

        assertThat(answer(RequirementCheck.TRAINED, rate(0.01), study)).isEqualTo(Answer.MET);
        assertThat(answer(RequirementCheck.TRAINED, rate(0.1), study)).isEqualTo(Answer.NOT_MET);
        assertThat(answer(RequirementCheck.TRAINED, rate(0.5), study)).isEqualTo(Answer.NOT_TESTED);
        assertThat(answer(RequirementCheck.TESTED, rate(0.5), study)).isEqualTo(Answer.NOT_TESTED);
        assertThat(answer(RequirementCheck.TESTED, Selection.ALL, study)).isEqualTo(Answer.MET);
    }

    @Test
    void each_setting_must_have_its_figure() {
        StudyResult study = Fixtures.study(FINE, BROKEN);
        Drawn a = new Drawn("curves", "a");

        assertThat(answer(RequirementCheck.DRAWN, Selection.ALL, study, a)).isEqualTo(Answer.NOT_MET);
        assertThat(answer(RequirementCheck.DRAWN, rate(0.01), study, a)).isEqualTo(Answer.MET);
        assertThat(answer(RequirementCheck.DRAWN, Selection.ALL, study, a, new Drawn("curves", "b")))
                .isEqualTo(Answer.MET);
        assertThat(answer(RequirementCheck.DRAWN, Selection.ALL, study, new Drawn("confusion", "")))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void each_claim_must_be_decided() {
        for (ClaimCases.Case claim : ClaimCases.all()) {
            Answer answer = judge(
                    new Requirement(
                            "r",
                            "Say.",
                            RequirementCheck.ANSWERED,
                            Selection.ALL,
                            Optional.empty(),
                            List.of(claim.claim().id())),
                    claim.study(),
                    List.of());
            assertThat(answer)
                    .as(claim.name())
                    .isEqualTo(
                            switch (claim.verdict()) {
                                case HOLDS, DOES_NOT_HOLD -> Answer.MET;
                                case UNDECIDED -> Answer.NOT_MET;
                                case NOT_TESTED -> Answer.NOT_TESTED;
                            });
        }
    }

    @Test
    void what_is_asked_in_several_claims_is_answered_in_part_where_only_some_are_decided() {
        StudyResult study = Fixtures.claiming(
                Fixtures.study(FINE, experiment("1.2", 0, 0.2, 0.1, 0.11)), Fixtures.ASSIGNMENT.claims());
        Function<List<String>, Answer> answer = claims -> judge(
                new Requirement("r", "Say.", RequirementCheck.ANSWERED, Selection.ALL, Optional.empty(), claims),
                study,
                List.of());

        assertThat(answer.apply(List.of("centred-differences-are-more-accurate", "regularisation-never-helps")))
                .isEqualTo(Answer.PARTLY_MET);
        assertThat(answer.apply(List.of("centred-differences-are-more-accurate")))
                .isEqualTo(Answer.MET);
        assertThat(answer.apply(List.of("regularisation-never-helps"))).isEqualTo(Answer.NOT_TESTED);
    }

    @Test
    void what_part_two_explores_is_told_by_its_figures_whatever_they_show() {
        StudyResult plain = study(false, 1e-15);
        StudyResult both = new StudyResult(
                plain.study(),
                plain.dataset(),
                plain.experiments(),
                plain.gradientCheck(),
                Optional.of(TriedSettings.everything()));
        Requirement requirement = new Requirement(
                "r", "Do.", RequirementCheck.EXPLORED, Selection.ALL, Optional.of("comparison"), List.of());

        assertThat(judge(requirement, plain, List.of())).isEqualTo(Answer.NOT_TESTED);
        assertThat(judge(requirement, both, List.of(new Drawn("search", "")))).isEqualTo(Answer.NOT_MET);
        assertThat(judge(requirement, both, List.of(new Drawn("comparison", "losses"))))
                .isEqualTo(Answer.MET);
    }

    private static StudyResult study(boolean sample, double complexStepError) {
        return Fixtures.study(Fixtures.title("T"), sample, complexStepError, FINE);
    }

    private static Selection rate(double rate) {
        return new Selection(List.of(), Map.of("learningRate", rate));
    }

    private static Answer answer(RequirementCheck check, Selection setting, StudyResult study, Drawn... figures) {
        Requirement requirement = new Requirement("r", "Do.", check, setting, Optional.of("curves"), List.of());
        return judge(requirement, study, List.of(figures));
    }

    private static Answer judge(Requirement requirement, StudyResult study, List<Drawn> figures) {
        return new RequirementJudge(study, Findings.of(study).claims(), figures)
                .judge(requirement)
                .answer();
    }
}
