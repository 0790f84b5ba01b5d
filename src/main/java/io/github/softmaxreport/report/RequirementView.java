package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.findings.ClaimVerdict;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.findings.RequirementVerdict;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A demand of the assignment and whether the results meet it.
 *
 * @param index its place in the configuration
 */
public record RequirementView(RequirementVerdict result, int index, List<ClaimVerdict> judged, Numbers number) {
    /** All of them, in the study's order. */
    static List<RequirementView> of(Findings findings, Numbers number) {
        return IntStream.range(0, findings.requirements().size())
                .mapToObj(i -> new RequirementView(findings.requirements().get(i), i, findings.claims(), number))
                .toList();
    }

    public String id() {
        return result.requirement().id();
    }

    public Markup text() {
        return number.text(result.requirement().text(), Places.CONFIGURATION.at("requirements", index, "text"));
    }

    /** What was looked at, by its key in the configuration. */
    public String check() {
        return result.requirement().check().key();
    }

    /** The kind of figure that is wanted. */
    public String figure() {
        return result.requirement().figure().orElseThrow();
    }

    /** MET, PARTLY_MET, NOT_MET or NOT_TESTED. */
    public String verdict() {
        return result.answer().name();
    }

    /** Ids of the settings that were looked at. */
    public List<String> settings() {
        return result.settings();
    }

    /** Ids of the claims concerned that have one of these verdicts. */
    public List<String> claims(List<String> verdicts) {
        return judged.stream()
                .filter(claim ->
                        result.requirement().claims().contains(claim.claim().id()))
                .filter(claim -> verdicts.contains(claim.verdict().name()))
                .map(claim -> claim.claim().id())
                .toList();
    }
}
