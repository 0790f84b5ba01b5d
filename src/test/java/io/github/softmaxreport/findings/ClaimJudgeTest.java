package io.github.softmaxreport.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.ClaimKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClaimJudgeTest {
    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.findings.ClaimCases#all")
    void gives_each_case_its_verdict_and_its_reason(ClaimCases.Case study) {
        ClaimVerdict verdict = Findings.of(study.study()).claims().get(0);

        assertThat(verdict.verdict()).isEqualTo(study.verdict());
        assertThat(verdict.open().reason()).isEqualTo(study.open());
        assertThat(verdict.open().runs() > 0).isEqualTo(study.open() == Open.Reason.SPREAD);
        assertThat(verdict.evidence().isEmpty()).isEqualTo(study.verdict() == Verdict.NOT_TESTED);
    }

    /** The gradient is verified in every study, so that claim is always tested. */
    @Test
    void the_cases_give_every_kind_every_verdict() {
        Stream<List<Object>> wanted = Arrays.stream(ClaimKind.values())
                .flatMap(kind -> Arrays.stream(Verdict.values()).map(verdict -> List.<Object>of(kind, verdict)))
                .filter(pair -> !pair.equals(List.of(ClaimKind.MORE_ACCURATE_METHOD, Verdict.NOT_TESTED)));

        assertThat(ClaimCases.all().stream().map(c -> List.<Object>of(c.claim().kind(), c.verdict())))
                .containsAll(wanted.toList());
        assertThat(ClaimCases.all().stream().map(ClaimCases.Case::open)).contains(Open.Reason.values());
    }

    @Test
    void a_cost_with_another_penalty_is_also_compared_by_loss() {
        List<ClaimVerdict> verdicts = ClaimCases.all().stream()
                .filter(c -> c.claim().metric().equals("cost") && c.verdict() == Verdict.HOLDS)
                .map(c -> Findings.of(c.study()).claims().get(0))
                .toList();

        assertThat(verdicts).hasSize(1).allSatisfy(verdict -> {
            assertThat(verdict.byLoss().orElseThrow().verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(verdict.byLoss().orElseThrow().claim().metric()).isEqualTo("loss");
        });
    }

    @Test
    void only_a_required_claim_that_is_not_found_to_hold_fails() {
        ClaimVerdict optional =
                ClaimVerdict.notTested(ClaimSketch.of(ClaimKind.CONVERGED).claim(), Open.Reason.ABSENT);
        ClaimVerdict required =
                ClaimVerdict.notTested(ClaimSketch.of(ClaimKind.CONVERGED).required(), Open.Reason.ABSENT);

        assertThat(optional.fails()).isFalse();
        assertThat(required.fails()).isTrue();
        assertThat(new ClaimVerdict(required.claim(), Verdict.HOLDS, Open.NONE, List.of(), required.byLoss()).fails())
                .isFalse();
    }
}
